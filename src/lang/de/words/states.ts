/** States and what speaks for them: capitals and seats of government, as German news calls them. */
const words = (text: string): string[] => text.trim().split(/\s+/)

const states =
  words(`deutschland österreich schweiz frankreich italien spanien portugal polen tschechien slowakei ungarn
  rumänien bulgarien griechenland türkei russland ukraine belarus großbritannien irland niederlande belgien luxemburg
  dänemark schweden norwegen finnland island estland lettland litauen serbien kroatien slowenien bosnien kosovo albanien
  nordmazedonien montenegro moldau georgien armenien aserbaidschan usa kanada mexiko brasilien argentinien chile
  kolumbien venezuela ecuador peru bolivien kuba china japan südkorea nordkorea indien pakistan afghanistan iran irak
  israel syrien libanon jordanien ägypten libyen tunesien algerien marokko sudan äthiopien kenia nigeria südafrika
  australien neuseeland indonesien thailand vietnam philippinen myanmar taiwan katar saudi-arabien jemen bangladesch`)

const seats =
  words(`berlin wien bern paris rom madrid lissabon warschau prag pressburg bratislava budapest bukarest sofia
  athen ankara moskau kiew kyjiw minsk london dublin den_haag brüssel kopenhagen stockholm oslo helsinki belgrad zagreb
  ljubljana washington ottawa peking tokio seoul pjöngjang neu-delhi islamabad kabul teheran bagdad jerusalem damaskus
  beirut amman kairo tripolis tunis algier canberra kreml élysée downing`)

/** How a word before or inside an office names its state: by adjective, by prefix, by seat of government. */
const belonging: readonly (readonly [start: string, state: string])[] = [
  ...words(`russisch ukrainisch deutsch französisch britisch amerikanisch chinesisch israelisch türkisch iranisch
    polnisch ungarisch italienisch spanisch österreichisch serbisch syrisch irakisch japanisch indisch brasilianisch
    venezolanisch ägyptisch saudisch nordkoreanisch südkoreanisch belarussisch griechisch niederländisch belgisch
    dänisch schwedisch norwegisch finnisch tschechisch slowakisch rumänisch bulgarisch kroatisch`).map(
    adjective => [adjective, adjective] as const,
  ),
  ["us-", "amerikanisch"],
  ["kreml", "russisch"],
  ["élysée", "französisch"],
  ["kanzleramts", "deutsch"],
]

/** The state that the lower-cased words of an office name, as the stem of its adjective; null where they name none. */
export function stateOfOffice(office: readonly string[]): string | null {
  for (const word of office) for (const [start, state] of belonging) if (word.startsWith(start)) return state
  return null
}

const regions = new Set(
  words(`europa asien afrika amerika nordamerika südamerika lateinamerika ozeanien nahost fernost osteuropa westeuropa
    mitteleuropa südosteuropa skandinavien balkan baltikum bayern sachsen thüringen hessen brandenburg niedersachsen
    nordrhein-westfalen schleswig-holstein mecklenburg-vorpommern sachsen-anhalt baden-württemberg rheinland-pfalz
    saarland hamburg bremen tirol kärnten steiermark salzburg vorarlberg burgenland niederösterreich oberösterreich
    münchen köln frankfurt stuttgart düsseldorf leipzig dresden hannover zürich genf basel new_york los_angeles`),
)

/** Whether a lower-cased name is that of a state, a capital, a region or a large city. */
export const isPlace = (name: string): boolean => all.has(name) || regions.has(name)

const all = new Set([...states, ...seats])

/** Whether a lower-cased name is that of a state, a capital or a seat of government. */
export const isState = (name: string): boolean => all.has(name)
