#!/usr/bin/env node
import { enableCompileCache } from "node:module"

// The modules are compiled once and kept by Node in its own cache folder: the start is what a pipe pays per call.
enableCompileCache()
const { run } = await import("./program.ts")
process.exitCode = await run(process.argv.slice(2))
