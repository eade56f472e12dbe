import { root } from "./root.ts"

/** Words of one matter that say the opposite of each other: who is for the left one is against the right one. */
const pairs = `erhöhen senken, erhöhung senkung, anheben absenken, anheben senken, steigen sinken, öffnen schließen, öffnung schließung,
  einführen abschaffen, einführung abschaffung, behalten streichen, erhalten streichen, erhalten abbauen, bauen abreißen, ausbauen abbauen,
  kaufen verkaufen, kauf verkauf, bleiben gehen, bleiben zurücktreten, zustimmen ablehnen, zustimmung ablehnung, annehmen ablehnen,
  befürworten ablehnen, unterstützen ablehnen, erlauben verbieten, erlauben untersagen, genehmigen verbieten, verlängern beenden,
  fortsetzen beenden, fortführen einstellen, fortsetzen abbrechen, aufnehmen abbrechen, beginnen beenden, starten stoppen,
  liefern stoppen, stärken schwächen, einstellen entlassen, verlegen belassen, beitreten austreten, beitritt austritt,
  aufheben verhängen, lockern verschärfen, lockerung verschärfung, entlasten belasten, kürzen erhöhen, kürzen aufstocken,
  verringern vergrößern, verkleinern vergrößern, teilnehmen fernbleiben, teilnahme boykott, kandidieren verzichten, zulassen verbieten,
  zulassung verbot, erlaubnis verbot, gewinnen verlieren, dafür dagegen, sanieren abreißen, sanierung abriss, anerkennen ablehnen,
  freigeben sperren, freigabe sperrung, aufstocken reduzieren, erhöhen reduzieren, ausweiten einschränken, aussetzen fortsetzen,
  offen schließen, offen geschlossen, erhalten schließen, erhalten verkaufen, behalten verkaufen, behalten abgeben, erhalten aufgeben,
  behalten abschaffen, bleiben ausziehen, weiterfahren einstellen, fahren einstellen, streiken arbeiten`

/** The root of a word → the roots of its opposites, both ways. */
export const opposites: ReadonlyMap<string, ReadonlySet<string>> = (() => {
  const map = new Map<string, Set<string>>()
  const add = (one: string, other: string) => {
    const known = map.get(one)
    if (known) known.add(other)
    else map.set(one, new Set([other]))
  }
  for (const pair of pairs.split(",")) {
    const [one, other] = pair.trim().split(/\s+/).map(root)
    add(one!, other!)
    add(other!, one!)
  }
  return map
})()
