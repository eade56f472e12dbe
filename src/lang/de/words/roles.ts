/**
 * German nouns for offices, professions and functions, by their last part: „Außenminister“, „US-Präsidentin“,
 * „Polizeisprecher“. Feminine and inflected forms are made from them.
 */
import { remembered } from "../../remember.ts"

const words = (text: string): string[] => text.trim().split(/\s+/)

/** Masculine nouns of which the feminine takes -in. */
const agents =
  words(`minister präsident kanzler sprecher chef bürgermeister senator gouverneur botschafter kommissar
  direktor intendant rektor dekan professor doktor anwalt rechtsanwalt staatsanwalt richter ermittler polizist kommandeur
  kommandant offizier general oberst sekretär generalsekretär staatssekretär vizekanzler premier premierminister
  ministerpräsident außenminister kandidat politiker experte forscher wissenschaftler historiker ökonom analyst berater
  leiter geschäftsführer manager trainer spieler stürmer torwart kapitän kapitän autor schriftsteller journalist
  korrespondent reporter redakteur moderator regisseur schauspieler sänger musiker künstler kurator unternehmer gründer
  inhaber besitzer eigentümer händler bauer landwirt arzt mediziner virologe epidemiologe psychologe soziologe politologe
  politikwissenschaftler pfarrer bischof kardinal papst rabbiner imam lehrer schüler student betreiber veranstalter
  organisator aktivist gewerkschafter funktionär verbandschef vorstand aufsichtsrat aufseher inspekteur landrat stadtrat
  gemeinderat stadtrat dezernent amtsleiter bürger einwohner anwohner nachbar augenzeuge zeuge kläger verteidiger
  beamter kanzlerkandidat spitzenkandidat fraktionschef parteichef regierungschef staatschef außenbeauftragter
  diplomat unterhändler vermittler gesandter könig kaiser prinz fürst herzog sultan emir scheich ajatollah diktator
  machthaber oppositionsführer rebellenführer führer anführer gouverneur verwalter präfekt gutachter sachverständiger
  pilot fahrer kapitän retter helfer feuerwehrmann wirt koch bäcker handwerker ingenieur techniker architekt planer
  investor aktionär banker notenbanker volkswirt chefvolkswirt strategie prokurist partner mitarbeiter kollege
  bewohner besucher patient mieter vermieter kunde verbraucherschützer umweltschützer naturschützer tierschützer
  klimaforscher meteorologe geologe biologe chemiker physiker informatiker jurist verfassungsrechtler völkerrechtler
  abgeordneter ratsherr vize stellvertreter nachfolger vorgänger amtsinhaber amtskollege ressortchef koordinator
  beauftragter bevollmächtigter vertreter repräsentant delegierter teilnehmer mitglied präsidiumsmitglied
  vorstandsmitglied ratsmitglied kabinettsmitglied obmann hauptmann amtmann staatsmann oligarch milliardär kontrolleur schiedsrichter boxer skispringer
  olympiasieger weltmeister promoter schwergewichtler athlet läufer torhüter nationalspieler coach rennfahrer
  landeshauptmann landesrat nationalrat bundesrat ständerat gemeindepräsident stadtpräsident statthalter
  schulleiter schuldirektor rechnungsprüfer ombudsmann auditor investigator kurator philosoph theologe`)

/** Nouns of where somebody is from; they count as a whole word only. */
const origins =
  words(`brite ukrainer russe amerikaner franzose italiener spanier türke pole schweizer österreicher norweger schwede däne
  niederländer belgier grieche israeli iraner chinese japaner kanadier australier brasilianer mexikaner kosovare serbe kroate
  ungar tscheche slowake slowene rumäne bulgare finne schotte waliser portugiese argentinier ägypter syrer libanese palästinenser
  tunesier marokkaner nigerianer südafrikaner pakistaner afghane bayer sachse hamburger berliner münchner wiener`)

/** Nouns that are inflected like adjectives: „der Vorsitzende“, „ein Vorsitzender“, „die Angeklagte“. */
const adjectival =
  words(`vorsitzend abgeordnet beauftragt bevollmächtigt gesandt sachverständig angeklagt beschuldigt
  verdächtig angestellt vorstandsvorsitzend fraktionsvorsitzend parteivorsitzend landesvorsitzend bundesvorsitzend
  vorsitzend überlebend betroffen verletzt gefangen jugendlich erwachsen studierend ehrenamtlich kulturschaffend
  jährig delegiert grün liberal konservativ intellektuell geflüchtet angehörig verwandt vorgesetzt beamt`)

/** Feminine or neuter nouns with no masculine twin. */
const others =
  words(`beamtin kauffrau amtsfrau ratsfrau obfrau staatsfrau königin kaiserin prinzessin fürstin herzogin
  ärztin anwältin rechtsanwältin staatsanwältin bäuerin köchin rätin bischöfin päpstin expertin zeugin kundin kollegin
  psychologin virologin epidemiologin soziologin politologin biologin geologin meteorologin nachfolgerin päpstin
  hauptfrau feuerwehrfrau sprecherin bundeskanzlerin vorständin aufsichtsrätin landrätin stadträtin gemeinderätin
  generalin kapitänin dezernentin doyenne oberhaupt staatsoberhaupt familienvater mutter vater tochter sohn bruder
  schwester witwe witwer ehemann ehefrau frau mann junge mädchen kind eltern`)

/** Ends of role nouns, lower-cased, nominative and inflected, each with whether it is feminine. */
const endings = (() => {
  const map = new Map<string, boolean>()
  for (const noun of [...agents, ...origins]) {
    const weak = noun.endsWith("e") || /(ent|ant|ist|at|ot|oge|graf|ekt|nom|eut)$/.test(noun)
    for (const form of weak && noun.endsWith("e")
      ? [noun, `${noun}n`]
      : [noun, `${noun}s`, `${noun}es`, `${noun}n`, `${noun}en`, `${noun}e`])
      map.set(form, false)
    const stem = noun.endsWith("e") ? noun.slice(0, -1) : noun
    for (const ending of ["in", "innen"]) map.set(stem + ending, true)
  }
  for (const stem of adjectival)
    for (const ending of ["e", "er", "en", "em", "es"]) map.set(stem + ending, false)
  for (const noun of others)
    for (const ending of ["", "n", "s", "nen"])
      map.set(noun + ending, /in$|frau$|mutter|tochter|schwester|witwe$/.test(noun))
  return map
})()

/** Parts of many family names: they name an office only as a whole word. */
const wholeOnly = new Set([
  ...origins.flatMap(noun => [noun, `${noun}n`, `${noun}s`, `${noun}in`, `${noun.replace(/e$/, "")}in`]),
  ...words(`mann frau koch wirt bauer könig kaiser prinz fürst herzog vater mutter sohn tochter bruder junge mädchen kind
    eltern arzt meister vogt schüler nachbar kunde partner helfer retter fahrer planer händler jurist papst bischof graf
    manns frauen köche bauern königs vaters sohns kinder bauers kochs wirts`),
])

const longest = Math.max(...[...endings.keys()].map(e => e.length))

/** Whether a lower-cased noun, or its last part, names an office, a profession or a function; null where not. */
export const roleEnding: (word: string) => { readonly feminine: boolean; readonly ending: string } | null =
  remembered(word => {
    for (let length = Math.min(longest, word.length); length >= 3; length--) {
      const ending = word.slice(-length)
      const feminine = endings.get(ending)
      // A short ending inside another word is chance: „Daumann“, „Inhalt“.
      if (feminine !== undefined && (length === word.length || (length >= 4 && !wholeOnly.has(ending))))
        return { feminine, ending }
    }
    return null
  })

/** Forms of address and academic titles that stand before a name, lower-cased without full stop. */
export const titles: ReadonlySet<string> = new Set(
  words(
    "herr herrn frau dr prof professor dipl-ing ing mag lord lady sir graf freiherr baron scheich ayatollah mullah mr mrs ms dame",
  ),
)
