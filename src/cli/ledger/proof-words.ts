import type { InterfaceLanguage } from "../../words/language.ts"

/** What the commands of proofs say in words of their own. */
export interface ProofWords {
  readonly checks: Readonly<Record<string, string>>
  readonly written: (entry: string, path: string, bytes: number) => string
  readonly ok: (entry: string) => string
  readonly notOk: (faults: number) => string
  readonly limits: string
}

/** These words by language of the interface. */
export const proofWords: Readonly<Record<InterfaceLanguage, ProofWords>> = {
  en: {
    checks: {
      file: "the file is whole",
      digests: "every part has the digest that it was given",
      archive: "the archived pages can be read and have their digests",
      chain: "the events of the chain are as they were written, and know these pages",
      words: "the words stand at their place",
      reading: "the text comes out of the page's bytes",
      entry: "the entry follows from what was read and decided",
    },
    written: (entry, path, bytes) => `${entry} is proved in ${path} (${bytes} bytes).`,
    ok: entry => `${entry} is proved as far as this file can.`,
    notOk: faults => `${faults} ${faults === 1 ? "thing does" : "things do"} not stand as it should.`,
    limits: "It does not prove that the server sent these bytes, nor when.",
  },
  de: {
    checks: {
      file: "die Datei ist vollständig",
      digests: "jeder Teil hat die Prüfsumme, die ihm gegeben wurde",
      archive: "die archivierten Seiten sind lesbar und haben ihre Prüfsummen",
      chain: "die Glieder der Kette sind, wie sie geschrieben wurden, und kennen diese Seiten",
      words: "die Worte stehen an ihrem Ort",
      reading: "der Text ergibt sich aus den Bytes der Seite",
      entry: "der Eintrag folgt aus dem, was gelesen und entschieden wurde",
    },
    written: (entry, path, bytes) => `${entry} ist belegt in ${path} (${bytes} Bytes).`,
    ok: entry => `${entry} ist belegt, soweit diese Datei es kann.`,
    notOk: faults => `${faults} ${faults === 1 ? "Sache stimmt" : "Sachen stimmen"} nicht.`,
    limits: "Sie belegt nicht, dass der Server diese Bytes gesendet hat, und nicht wann.",
  },
}
