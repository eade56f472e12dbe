/** German nouns of people who are counted, in the nominative plural, with every form; those of victims apart. */
export interface Countable {
  readonly name: string
  /** Whether one of them is a figure too: „ein Toter“. */
  readonly victim: boolean
}

const victims = `Tote:Toten:Toter Todesopfer:Todesopfern Verletzte:Verletzten:Verletzter Schwerverletzte:Schwerverletzten:Schwerverletzter
  Leichtverletzte:Leichtverletzten:Leichtverletzter Vermisste:Vermissten:Vermisster Opfer:Opfern Verwundete:Verwundeten:Verwundeter
  Todesfälle:Todesfällen:Todesfall Leichen:Leiche Geiseln:Geisel Gefallene:Gefallenen:Gefallener Infizierte:Infizierten:Infizierter
  Festnahmen:Festnahme Festgenommene:Festgenommenen:Festgenommener`

const people = `Menschen:Mensch Personen:Person Zivilisten:Zivilist Soldaten:Soldat Kinder:Kindern:Kind Frauen:Frau Männer:Männern:Mann
  Polizisten:Polizist Beamte:Beamten Demonstranten:Demonstrant Demonstrierende:Demonstrierenden Flüchtlinge:Flüchtlingen:Flüchtling
  Bewohner:Bewohnern Einwohner:Einwohnern Bürger:Bürgern Helfer:Helfern Arbeiter:Arbeitern Mitarbeiter:Mitarbeitern Mitarbeitende:Mitarbeitenden
  Beschäftigte:Beschäftigten Angestellte:Angestellten Passagiere:Passagieren Insassen:Insasse Schüler:Schülern Patienten:Patient
  Häftlinge:Häftlingen:Häftling Gefangene:Gefangenen:Gefangener Teilnehmer:Teilnehmern Besucher:Besuchern Gäste:Gästen Vertriebene:Vertriebenen
  Obdachlose:Obdachlosen Einsatzkräfte:Einsatzkräften Feuerwehrleute:Feuerwehrleuten Migranten:Migrant Asylbewerber:Asylbewerbern
  Jugendliche:Jugendlichen Familien Überlebende:Überlebenden Betroffene:Betroffenen`

const table: ReadonlyMap<string, Countable> = (() => {
  const map = new Map<string, Countable>()
  for (const [list, victim] of [
    [victims, true],
    [people, false],
  ] as const)
    for (const entry of list.trim().split(/\s+/)) {
      const [name, ...forms] = entry.split(":") as [string, ...string[]]
      for (const form of [name, ...forms]) map.set(form.toLowerCase(), { name, victim })
    }
  return map
})()

/** What a lower-cased noun counts; null where it counts no people. */
export const countable = (lower: string): Countable | null => table.get(lower) ?? null
