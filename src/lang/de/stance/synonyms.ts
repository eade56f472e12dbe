/**
 * Words that news puts for one another: of one meaning, or one the kind of the other. A line is a group, a word may stand in
 * several; verbs stand for their nouns and participles too, because they share a root. Compounds count by their parts.
 */
export const synonyms = `
straßenbahn trambahn tram stadtbahn
zug bahn eisenbahn ice regionalbahn nahverkehrszug
bus omnibus linienbus
auto wagen pkw fahrzeug kraftfahrzeug
lastwagen lkw laster lastkraftwagen
fahrrad rad velo drahtesel
radweg fahrradweg radstreifen radspur radschnellweg
flugzeug maschine flieger jet
flughafen airport flugplatz
fluglinie airline fluggesellschaft
schiff boot dampfer fähre kutter frachter
hafen kai pier anleger
steg anlegestelle landungsbrücke anleger
bahnhof station haltestelle
gleis bahnsteig schiene
fahrkarte ticket fahrschein eintrittskarte karte
fahrgast passagier reisende
straße weg gasse allee chaussee
autobahn fernstraße schnellstraße
tunnel röhre unterführung
brücke übergang überführung viadukt querung
parkplatz stellplatz parkfläche
aufzug lift fahrstuhl
schranke halbschranke bahnschranke
maut straßengebühr pkw-maut
tempolimit geschwindigkeitsbegrenzung höchstgeschwindigkeit
sperren schließen dichtmachen absperren verriegeln
öffnen aufmachen eröffnen einweihen freigeben
bauen errichten erstellen hochziehen
bau neubau errichtung baustelle bauarbeiten
sanieren renovieren erneuern instandsetzen reparieren ausbessern modernisieren
abreißen abbrechen abtragen schleifen
abriss abbruch rückbau
fällen abholzen roden umsägen
baum linde eiche ahorn kastanie buche gehölz
hecke strauch busch gebüsch
wald forst gehölz
zaun gitter absperrung
mauer wall deich damm
hochwasser flut überschwemmung überflutung
dürre trockenheit wassermangel
brand feuer flammen großbrand
feuerwehr brandbekämpfer löschzug feuerwehrleute
gebäude haus bau domizil immobilie
wohnung zuhause apartment mietwohnung bleibe
miete mietpreis mietzins
mieter bewohner hausbewohner
vermieter hauseigentümer wohnungsgesellschaft
rathaus stadtverwaltung verwaltung amtsstube
stadtrat gemeinderat rat stadtparlament ratsversammlung stadtverordnete
bürgermeister oberbürgermeister rathauschef stadtoberhaupt
stadt kommune gemeinde
dorf ort ortschaft weiler
schwimmbad bad freibad hallenbad becken
spielplatz sportplatz bolzplatz
bücherei bibliothek leihbücherei
kindergarten kita kindertagesstätte krippe
schule gymnasium grundschule realschule gesamtschule schulhaus
lehrer lehrkraft pädagoge
schüler kind jugendliche
unterricht lehrstoff schulstunde stundenplan
note zensur zeugnis
prüfung examen abitur klausur
student studierende hochschüler
hochschule universität uni fachhochschule
lehrling auszubildende azubi
studiengebühr semesterbeitrag
krankenhaus klinik hospital spital
arzt mediziner doktor hausarzt facharzt
praxis arztpraxis sprechstunde
pfleger pflegekraft krankenschwester pflegerin
hebamme geburtshilfe kreißsaal entbindung
operation eingriff
impfen impfung immunisieren spritze impfstoff
medikament arznei arzneimittel präparat tablette
krankenkasse kasse krankenversicherung versicherer
rettungswagen notarzt rettungsdienst ambulanz
seuche epidemie pandemie ausbruch
kurzarbeit arbeitsausfall
arbeitnehmer beschäftigte mitarbeiter belegschaft personal arbeiter angestellte
arbeitsplatz stelle job arbeitsstelle
arbeitslos erwerbslos jobsuchend
anstellen einstellen übernehmen verpflichten anheuern
entlassen kündigen feuern freistellen
entlassung kündigung stellenabbau
lohn gehalt entgelt bezahlung vergütung verdienst
zuschlag zulage aufschlag bonus prämie
einmalzahlung sonderzahlung prämie
streik ausstand arbeitsniederlegung warnstreik arbeitskampf
gewerkschaft arbeitnehmervertretung betriebsrat personalrat
arbeitgeber unternehmer betrieb
tarif tarifvertrag haustarif
überstunde mehrarbeit
schicht nachtschicht spätschicht dienst
rente pension altersgeld ruhegeld ruhestand
urlaub ferien erholung
unternehmen firma konzern betrieb gesellschaft
werk fabrik fertigung produktion produktionsstätte
herstellen produzieren fertigen
hersteller produzent fabrikant
filiale zweigstelle standort niederlassung geschäftsstelle
laden geschäft markt kaufhaus
eigentümer besitzer inhaber
verkaufen veräußern abstoßen abgeben losschlagen
kaufen erwerben übernehmen
verkauf veräußerung übernahme besitzerwechsel
anteil aktie beteiligung
investor anleger fonds geldgeber
käufer erwerber kunde verbraucher
preis kosten tarif entgelt gebühr
gewinn überschuss profit ertrag
verlust minus fehlbetrag defizit
umsatz erlös einnahme
schulden verbindlichkeiten kredite
pleite insolvenz konkurs zahlungsunfähig bankrott
bank sparkasse geldhaus kreditinstitut
zins leitzins zinssatz
geld mittel finanzierung
zuschuss beihilfe förderung subvention fördermittel finanzhilfe
zahlen überweisen auszahlen entrichten begleichen
steuer abgabe
haushalt etat budget
entschädigung ausgleich ersatz schadenersatz wiedergutmachung
erhöhen anheben heraufsetzen verteuern steigern aufschlagen
senken verringern reduzieren herabsetzen mindern kürzen verbilligen
steigen zunehmen wachsen klettern zulegen
sinken zurückgehen fallen abnehmen schrumpfen nachgeben
verdoppeln doppelt zweifach
halbieren hälfte
teuer kostspielig
gratis kostenlos kostenfrei umsonst unentgeltlich
strom elektrizität energie
gas erdgas flüssiggas
kraftwerk meiler reaktor atomkraftwerk kernkraftwerk akw block
abschalten stilllegen herunterfahren vom-netz
windrad windkraft windpark windanlage windenergie
solaranlage photovoltaik sonnenenergie solarstrom solardach
heizung wärmepumpe fernwärme
kohle braunkohle tagebau steinkohle
leitung pipeline röhre trasse
müll abfall unrat
müllabfuhr müllwerker abfallwirtschaft
wasser trinkwasser grundwasser
bauer landwirt hof agrarbetrieb
ernte ertrag
dünger gülle mist
tier vieh
vogel falke storch
wolf raubtier rudel
erlegen abschießen abschuss erschießen töten jagd
biene imker honig volk
fisch fang hering scholle dorsch
fischer kutter fischerei
polizei beamte polizist ordnungshüter
festnehmen verhaften inhaftieren
haft gefängnis zelle arrest
freilassen entlassen auf-freien-fuß freikommen
gefangene häftling insasse geisel
staatsanwalt anklagebehörde ankläger ermittler
anklage anklagen beschuldigen
gericht richter justiz kammer senat
urteil richterspruch entscheidung
klage klagen beschwerde eilantrag verklagen
berufung revision rechtsmittel
strafe bußgeld geldbuße sanktion
verfahren prozess verhandlung
anwalt verteidiger rechtsanwalt
dieb einbrecher täter
waffe gewehr pistole munition
regierung kabinett ministerium landesregierung bundesregierung
minister ressortchef ministerin
regierungschef kanzler premier ministerpräsident
staatschef präsident staatsoberhaupt
parlament bundestag landtag abgeordnetenhaus
abgeordnete parlamentarier mandatsträger
gesetz vorlage entwurf novelle regelung
verordnung erlass vorschrift
verabschieden beschließen billigen absegnen annehmen
genehmigen bewilligen erlauben zulassen zustimmen grünes-licht
genehmigung erlaubnis zulassung zustimmung bewilligung
verbieten untersagen verbot
ablehnen zurückweisen verweigern abweisen abschmettern
abschaffen streichen aufheben
einführen starten
partei fraktion
koalition bündnis regierungsbündnis
koalition bündnis zusammenarbeit kooperation
wahl abstimmung votum urnengang
neuwahl parlamentsauflösung
volksentscheid referendum bürgerentscheid volksabstimmung
kandidieren antreten bewerben kandidatur bewerbung
vorsitzende chef parteichef vorstand
zurücktreten abtreten rücktritt niederlegen abschied amtsverzicht hinwerfen
nachfolger nachfolge amtsnachfolger
ausschluss ausschließen rauswurf hinauswerfen
spende zuwendung parteispende
botschafter gesandte diplomat
botschaft vertretung konsulat
ausweisen abschieben hinauswerfen des-landes
abkommen vertrag vereinbarung pakt übereinkunft
unterzeichnen unterschreiben besiegeln paraphieren
sanktion strafmaßnahme embargo handelsbeschränkung
zoll einfuhrabgabe
grenze grenzübergang schlagbaum
truppe soldat armee militär streitkräfte einheit
abziehen abzug heimholen zurückholen räumen
waffenruhe feuerpause waffenstillstand
angriff attacke offensive beschuss
gipfel konferenz treffen
verhandlung gespräch beratung unterredung
anerkennen anerkennung
visum einreise einreiseerlaubnis
flüchtling asylbewerber geflüchtete schutzsuchende
hilfe unterstützung beistand
theater bühne schauspielhaus
intendant bühnenchef theaterchef
museum ausstellung galerie
konzert auftritt tournee
chor sänger
film kino streifen
festival fest filmfest
verein klub club
trainer coach übungsleiter
spieler profi stürmer torwart
mannschaft team elf
stadion arena
meisterschaft titelkampf
starten teilnehmen antreten
zuschauer besucher gast publikum
prognose vorhersage erwartung schätzung
kirche gotteshaus dom kapelle
pfarrer priester geistliche seelsorger
glocke geläut
bischof diözese bistum
kaserne stützpunkt standort
denkmal mahnmal statue
platz markt
lärm krach lärmschutz
anwohner nachbar bewohner
eltern mutter vater
jugendklub jugendzentrum jugendtreff klub
obdachlose wohnungslose
putzen reinigen wischen säubern
putzfrau reinigungskraft raumpflegerin
ratte schädling ungeziefer plage
bekämpfen beseitigen vertilgen köder
beginnen anfangen starten loslegen aufnehmen
beenden aufhören abschließen einstellen
verlassen weggehen wechseln gehen
bleiben ausharren verbleiben
veröffentlichen herausbringen erscheinen publizieren
zurückgeben rückgabe aushändigen heimkehr
umziehen beziehen einzug umzug
verlegen umsiedeln
liefern lieferung bereitstellen
aufnehmen unterbringen
entfernen beseitigen abbauen wegräumen
sichern schützen
prüfen untersuchen kontrollieren
bestrafen ahnden
entschuldigen bedauern abbitte
internet netz breitband glasfaser
überwachung kamera videoüberwachung
handy telefon mobiltelefon smartphone
`
