import type { LanguageProfile } from "../language-profile.ts"

/** How English is told from other languages. */
export const profile: LanguageProfile = {
  functionWords: new Set(
    `the a an this that these those such some any no every each all both many much more most few several other another
    i you he she it we they me him her us them my your his its our their mine yours himself herself itself themselves
    who whom whose which what where when why how there here
    and or but nor yet so if because although though while as than since until unless whether
    of to in on at by for with from into onto about over under after before between among against during through
    without within across toward towards behind beyond despite per via off up down out amid upon
    not never only also just even still already again very too now then today yesterday ago almost perhaps
    is are was were be been being am has have had having do does did done will would can could shall should may might
    must cannot
    say says said tell told make makes made get gets got take takes took go goes went come comes came see know think
    want wants need year years day days people new first last one two three four five ten percent time way old
    don doesn didn isn wasn won couldn wouldn shouldn aren weren haven hasn ll ve re`
      .trim()
      .split(/\s+/),
  ),
  clusters: [
    "th",
    "wh",
    "ght",
    "ing",
    "ough",
    "ea",
    "oo",
    "ow",
    "ay",
    "ly",
    "ck",
    "ould",
    "ness",
    "ful",
    "ies",
    "ed",
    "tion",
  ],
}
