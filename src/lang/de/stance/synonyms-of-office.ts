/** More groups of words that news puts for one another (`synonyms.ts`): of offices, courts, parties, states, health and schools. */
export const synonymsOfOffice = `
wache revier dienststelle polizeistation polizeiposten
streife patrouille kontrollgang
streifenwagen polizeiauto dienstwagen
kriminalität verbrechen straftat delikt
einbruch diebstahl raub
betrug schwindel täuschung
mord tötung totschlag bluttat
verdächtige beschuldigte tatverdächtige
angeklagte beschuldigte
ermittlung untersuchung fahndung nachforschung
akte unterlage dokument papier schriftstück
durchsuchung razzia
beweis indiz beleg
zeuge aussage
freispruch freisprechen unschuldig
schuldig verurteilen schuldspruch
bewährung haftstrafe freiheitsstrafe gefängnisstrafe
einstellen niederschlagen fallenlassen
schadensersatz schmerzensgeld entschädigung
vergleich einigung kompromiss verständigung
kamera bodycam körperkamera
drogen rauschgift cannabis hasch
fußfessel überwachung
abschiebung rückführung ausweisung
verfassung grundgesetz grundrecht
verfassungsgericht verfassungsrichter
untersuchungsausschuss ausschuss aufklärung
bericht gutachten studie untersuchung
offenlegen veröffentlichen herausgeben einsicht vorlegen
misstrauen misstrauensvotum vertrauensfrage vertrauen
rücktrittsforderung rücktritt
spitzenkandidat kandidat bewerber
wahlrecht wahlalter stimmrecht
wahlkampf kampagne
liste kandidatenliste landesliste
fraktion abgeordnete mandat
fraktionszwang disziplin
austreten austritt verlassen parteiaustritt
mitglied parteimitglied angehörige
parteitag delegierte konvent
koalitionsvertrag koalitionsvereinbarung bündnisvertrag
sondierung koalitionsgespräch koalitionsverhandlung
opposition gegner
mehrheit überzahl
bündnis allianz pakt block
quote frauenquote anteil
diät bezüge abgeordnetengehalt
minderheitsregierung duldung dulden tolerieren
amt posten funktion position stuhl
entmachten absetzen abberufen abwählen stürzen
ernennen berufen bestellen
vereidigen amtseid amtseinführung
dekret anordnung verfügung
veto einspruch blockieren
botschaftsgebäude vertretung fahne flagge
beziehung verhältnis kontakt diplomatie
einladen einladung besuch staatsbesuch empfang
gefangenenaustausch austausch freilassung
beobachter inspektor kontrolleur prüfer fachleute
anlage einrichtung
rakete flugkörper geschoss
kampfjet kampfflugzeug
drohne fluggerät
mandat auftrag einsatz mission
rückzug abzug abmarsch
manöver übung truppenübung
blockade sperre abriegelung
luftraum überflug
seeweg meerenge wasserstraße
vermitteln vermittler vermittlung schlichter schlichtung
ratifizieren zustimmen absegnen
beitritt beitreten aufnahme mitgliedschaft
austritt austreten ausscheiden
schulden umschuldung schuldenerlass erlass
kredit darlehen anleihe
entwicklungshilfe hilfsgelder
getreide weizen korn
auslieferung ausliefern überstellen
note protestnote
kulturgut beutekunst raubkunst kunst
insel eiland archipel
gesundheitsamt gesundheitsbehörde
notaufnahme notfallambulanz
geburtsstation kreißsaal geburtshilfe entbindungsstation
bett krankenbett
wartezeit warteliste
zahnarzt kieferorthopäde
apotheke apotheker pharmazie
pflegeheim altenheim seniorenheim altersheim heim
senior ältere rentner greis
behindert behinderung rollstuhl
masernimpfung impfpflicht
rauchen tabak zigarette rauchverbot qualm
alkohol bier wein schnaps
organspende transplantation
krebs tumor
therapie behandlung heilung
zuzahlung eigenanteil selbstbehalt
beitrag beitragssatz mitgliedsbeitrag
hygiene keim
labor probe befund
psychotherapie psychologe therapeut
schulhof pausenhof
schulessen mittagessen mensa kantine verpflegung
schulbus schülerverkehr
sitzenbleiben versetzung wiederholen klassenwiederholung
handyverbot smartphoneverbot
tablet laptop rechner computer gerät
hausaufgabe schularbeit
ganztag ganztagsschule nachmittagsbetreuung hort
inklusion förderschule sonderschule
klasse jahrgang schulklasse
klassengröße klassenteiler
referendar lehramt lehramtsanwärter
schulleiter rektor direktor schulleiterin
schulleiterin rektorin direktorin
schulgeld kostenpflichtig
ferien schulferien sommerferien
noten ziffernnoten zensur
toilette wc klo sanitäranlage
turnhalle sporthalle halle
wohnheim studentenwohnheim internat
stipendium bafög ausbildungsförderung
numerus zulassungsbeschränkung studienplatz
professur lehrstuhl professor
mehrwertsteuer umsatzsteuer
grundsteuer hebesatz
sparen kürzen streichen einsparen
schuldenbremse neuverschuldung
subvention zuschuss prämie kaufprämie
pfand rückgabe
maut vignette
impfen immunisieren
kaution bürgschaft
`
