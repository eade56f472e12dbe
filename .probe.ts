import { benchWorkbench } from "./bench/workbench/bench-workbench.ts"
await benchWorkbench(Number(process.argv[2]))
