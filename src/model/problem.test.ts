import assert from "node:assert/strict"
import { test } from "node:test"
import { ProblemError, problem, problems, shown } from "./problem.ts"

test("every code is kebab-case and says what it means and what to do next", () => {
  for (const [code, entry] of Object.entries(problems)) {
    assert.match(code, /^[a-z]+(?:-[a-z]+)*$/)
    assert.match(entry.title, /^[A-Z].*[^.]$/, `${code}: the title is a headline without full stop`)
    assert.match(entry.advice, /^[A-Z].*\.$/s, `${code}: the advice is whole sentences`)
  }
})

test("a message says what happened and then what to do, with one full stop between", () => {
  const what = "The page does not say when it was published"
  const expected = `${what}. ${problems["no-publication-date"].advice}`
  assert.deepEqual(problem("no-publication-date", what), { code: "no-publication-date", message: expected })
  assert.deepEqual(problem("no-publication-date", `${what}.`, { start: 3, end: 5 }), {
    code: "no-publication-date",
    message: expected,
    span: { start: 3, end: 5 },
  })
  assert.match(expected, /--published YYYY-MM-DD/)
})

test("an error carries the code, the same message and its cause", () => {
  const cause = new Error("below")
  const error = new ProblemError("fetch-failed", "news.example hung up", { cause })
  assert.equal(error.cause, cause)
  assert.ok(error instanceof Error)
  assert.deepEqual(error.toProblem(), problem("fetch-failed", "news.example hung up"))
})

test("somebody else's words cannot steer a terminal, break a line or fill a screen", () => {
  assert.equal(shown("häfen.html"), "häfen.html")
  assert.equal(shown("a\u001b[2Jb\n\u202ec\ud800"), "a\\u{1b}[2Jb\\u{a}\\u{202e}c\\u{d800}")
  assert.equal(shown("x".repeat(500)).length, 120)
})
