import assert from "node:assert/strict"
import { test } from "node:test"
import { inertHtml } from "./inert-html.ts"

test("links and frames with a document of their own become marks that do nothing", () => {
  assert.equal(
    inertHtml("<link rel=preconnect href=//a.example>"),
    "<bgsound rel=preconnect href=//a.example>",
  )
  assert.equal(inertHtml("<LINK\nrel=x><link/rel=x><link>"), "<bgsound\nrel=x><bgsound/rel=x><bgsound>")
  assert.equal(inertHtml('<iframe SrcDoc ="&lt;link&gt;">'), '<iframe data-srcdoc ="&lt;link&gt;">')
})

test("everything else stays as it came", () => {
  const page = "<p>The link is gone.</p><links><a href=/link>srcdoc</a> < link <!-- linked --> &lt;link&gt;"
  assert.equal(inertHtml(page), page)
})
