/**
 * Plays the story of the Heidebahn in one ledger and looks at every printed line: test/story.txt is the session, and the
 * README's walk is a part of it. `UPDATE=1` writes what is printed; a person reads the difference.
 */
import assert from "node:assert/strict"
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { after, test } from "node:test"
import { runStep, type Step, sessionOf, stepsOf } from "./console.ts"
import { root } from "./project-files.ts"

const folders: string[] = []
after(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

function folderWithPages(): string {
  const folder = mkdtempSync(join(tmpdir(), "beimwort-story-"))
  folders.push(folder)
  cpSync(join(root, "examples"), join(folder, "examples"), { recursive: true })
  return folder
}

function play(session: string): { steps: Step[]; played: Step[] } {
  const folder = folderWithPages()
  const steps = stepsOf(session)
  return { steps, played: steps.map(({ command }) => runStep(command, folder)) }
}

test("the story of several weeks prints what stands in test/story.txt", () => {
  const path = join(root, "test", "story.txt")
  const { steps, played } = play(readFileSync(path, "utf8"))
  if (process.env.UPDATE) return writeFileSync(path, sessionOf(played))
  assert.ok(steps.length > 15, "the story has lost its steps")
  for (const [i, step] of steps.entries()) assert.deepEqual(played[i], step)
})

test("the README's walk prints what stands there", () => {
  const path = join(root, "README.md")
  const readme = readFileSync(path, "utf8")
  const walk = /## Five minutes with a ledger\n([\s\S]*?)\n## /.exec(readme)?.[1]
  assert.ok(walk, "the README has no walk")
  const blocks = [...walk.matchAll(/```console\n([\s\S]*?)```/g)].map(match => match[1]!)
  const { steps, played } = play(blocks.join("\n"))
  assert.ok(steps.length >= 6, "the walk has lost its steps")
  if (process.env.UPDATE) {
    let at = 0
    const written = readme.replace(walk, () =>
      walk.replace(/```console\n([\s\S]*?)```/g, (_, block: string) => {
        const count = stepsOf(block).length
        at += count
        return `\`\`\`console\n${sessionOf(played.slice(at - count, at))}\`\`\``
      }),
    )
    writeFileSync(path, written)
  } else for (const [i, step] of steps.entries()) assert.deepEqual(played[i], step)
})
