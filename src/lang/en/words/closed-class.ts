/** The closed classes of English: every form, lower-cased, with its class. Open classes are told by shape. */
import { WordClass } from "../../syntax.ts"

const words = (text: string): string[] => text.trim().split(/\s+/)

const lists: readonly (readonly [WordClass, string[]])[] = [
  [
    WordClass.pronoun,
    words(`i you he she it we they me him us them who whom whoever someone somebody anyone anybody everyone everybody
    nobody himself herself itself themselves myself ourselves yourself what which something anything nothing everything`),
  ],
  [
    WordClass.determiner,
    words(`the a an this that these those my your his her its our their each every some any no all both several
    many few another such either neither one two three four five six seven eight nine ten`),
  ],
  [
    WordClass.auxiliary,
    words(`am is are was were be been being have has had having do does did will would shall should can could may
    might must ought 's 're 've 'd 'll isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't
    cannot couldn't shouldn't`),
  ],
  [
    WordClass.preposition,
    words(`of in on at by for with from to into onto upon about against between among through during before after
    above below under over without within along across behind beyond near since until till amid despite toward towards off per via
    like unlike than as according`),
  ],
  [
    WordClass.subordinator,
    words("that if because although though while when where whether unless why how whereas lest once"),
  ],
  [WordClass.conjunction, words("and or but nor yet plus")],
  [
    WordClass.adverb,
    words(`not also then now here there just only even still already never always often again later earlier soon
    today yesterday tomorrow too very so however meanwhile instead indeed perhaps maybe therefore thus moreover nevertheless
    nonetheless further furthermore once twice almost back away ahead together publicly recently repeatedly previously
    up down out ago afterwards afterward elsewhere online anyway separately`),
  ],
]

/** Every closed-class form of English with its class; the first list that holds a form decides. */
export const closedClass: ReadonlyMap<string, WordClass> = (() => {
  const map = new Map<string, WordClass>()
  for (const [kind, list] of lists) for (const word of list) if (!map.has(word)) map.set(word, kind)
  return map
})()
