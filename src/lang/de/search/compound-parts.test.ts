import assert from "node:assert/strict"
import { test } from "node:test"
import { parts } from "./compound-parts.ts"

test("compounds are cut where their words are known", () => {
  for (const [word, found] of [
    ["strafzölle", "straf zölle"],
    ["strafzoelle", "straf zölle"],
    ["bundestag", "bundes tag"],
    ["regierungssprecher", "regierung sprecher"],
    ["rentenversprechen", "renten versprechen"],
    ["verkehrsministerium", "verkehrs ministerium"],
    ["kinderarzt", "kinder arzt"],
    ["fahrverbot", "fahr verbot"],
    ["gesetzentwürfe", "gesetz entwürfe"],
    ["bundesverfassungsgericht", "bundes bundesverfassung verfassung verfassungsgericht gericht"],
    ["strafzollpolitik", "straf strafzoll zoll zollpolitik politik"],
    ["umweltfreundliche", "umwelt freundliche"],
    ["wetterdienstes", "wetter dienstes"],
    ["bundeshaushalt", "bundes haushalt"],
  ] as const)
    assert.equal(parts(word).join(" "), found, word)
})

test("words that only look like compounds are left whole", () => {
  for (const word of [
    ..."minister ministern ministerin amerikanischen heranwachsender vorbeifahrendes verbraucher abteilungen".split(
      " ",
    ),
    ..."verbessern arbeitsam wirtschaft gesellschaften zeugnisse zivilisten allergikern gegenwart einander".split(
      " ",
    ),
    ..."haushalt bahnhofs demonstrieren politischen kanzlerin xyzxyzxyz".split(" "),
  ])
    assert.deepEqual(parts(word), [], word)
})

test("an endless word costs no more than a long one", () => {
  assert.deepEqual(parts("zoll".repeat(5_000)), [])
})
