/** Words of one field of life: who reads one of a line is not surprised by another. A word may stand in several. */
export const fields = `
zug bahn gleis bahnhof bahnsteig lok schiene fahrgast abteil schaffner fahrplan schlafwagen liege waggon depot tram verspätung strecke
bus straße verkehr auto stau ampel kreuzung radfahrer fußgänger parkplatz autofahrer tempo baustelle umleitung fahrbahn
flugzeug flughafen landen landebahn pilot start passagier fluglinie gepäck terminal flug abfertigung
schiff hafen kai werft reederei matrose kapitän anleger steg boot küste ausflügler möwe segel
brücke bauwerk pfeiler sperrung verkehr sanierung statiker geländer freigabe
bau bagger baustelle grube kran richtfest rohbau dach handwerker architekt bauamt bauherr fundament beton gerüst
wohnung miete mieter vermieter haushalt wohnungsbau sozialwohnung heizkosten nebenkosten quadratmeter
schule lehrer schüler unterricht klasse zeugnis eltern ferien abitur klassenzimmer rektor schulleiter pausenhof
kind kita erzieher betreuung spielplatz eltern kindergarten betreuungsplatz elternbeitrag
hochschule student professor semester vorlesung rektor campus studium studiengang hörsaal
krankenhaus klinik arzt patient pflege station bett operation notaufnahme chirurg geburt pfleger chefarzt
arznei medikament impfstoff apotheke dosis patient spritze nebenwirkung impfung rezept
seuche virus infektion maske impfung ansteckung quarantäne gesundheitsamt
streik gewerkschaft lohn tarif verhandlung beschäftigte ausstand arbeitgeber schlichtung urabstimmung verdi warnstreik
arbeit stelle beschäftigte lohn personal belegschaft betriebsrat kündigung arbeitslose einstellung vertrag schicht urlaub
ausbildung lehrling geselle zeugnis handwerk prüfung vertrag kammer meister
firma konzern vorstand aufsichtsrat aktie gewinn umsatz investor börse dividende anteil übernahme werk standort
bank filiale konto schalter kredit zins sparer bargeld geldautomat kunde
preis cent euro kosten kunde tarif verbraucher rechnung abrechnung teuer gutschrift
steuer haushalt finanzminister einnahme ausgabe schulden kämmerer etat abgabe finanzamt defizit
strom energie kraftwerk reaktor netz leistung leitung megawatt kohle gas wind solar turbine leitstand abschalten
wind windrad rotor turbine windpark hügel abstand
müll abfall tonne deponie entsorgung recycling müllwerker
wasser fluss see ufer deich flut hochwasser pegel grundwasser brunnen kläranlage
feuer feuerwehr brand löschen flammen rauch martinshorn blaulicht gerätehaus
wald baum forst förster holz säge motorsäge allee ast stamm
bauer landwirt feld acker ernte vieh stall milch dünger hof traktor wiese getreide futter
tier hund wolf schaf schäfer jagd jäger herde zoo gehege
biene imker honig wabe schleuder volk stock
fischer fang quote netz kutter meer hering scholle
polizei beamte täter streife revier festnahme einbruch ermittlung wache dienst anzeige kriminalität
gericht richter urteil anklage prozess zeuge verteidiger staatsanwalt verfahren klage strafe haft berufung
gefängnis haft häftling zelle insasse justizvollzug wärter freilassung
regierung minister kabinett ministerium staatssekretär koalition gesetz entwurf
parlament abgeordnete fraktion abstimmung debatte gesetz opposition mehrheit sitzung ausschuss
partei vorsitzende parteitag kandidat mitglied wahl wahlkampf liste delegierte vorstand umfrage
wahl wähler stimme kandidat urne wahlkreis prozent stichwahl wahlbeteiligung
botschaft botschafter diplomat außenminister konsulat visum gesandte ausweisung
krieg truppe soldat front angriff rakete panzer waffe armee waffenruhe general munition drohne
frieden verhandlung abkommen waffenruhe vermittler delegation gespräch
grenze zoll einreise ausreise flüchtling asyl übergang kontrolle schlagbaum visum
handel zoll einfuhr ausfuhr export import sanktion embargo ware
theater bühne regisseur schauspieler premiere intendant ensemble spielplan
museum ausstellung kunst gemälde sammlung vitrine direktor besucher
musik konzert chor orchester sänger dirigent tournee noten probe
film kino regisseur festival schauspieler leinwand
sport verein mannschaft spiel trainer liga stadion tor spieler saison training fan kurve pokal titel
sport ski rennen abfahrt medaille bronze gold silber podium weltmeisterschaft athlet
kirche gemeinde pfarrer bischof dom glocke gottesdienst orgel gläubige
stadt rathaus bürgermeister stadtrat verwaltung bürger amt
markt händler stand kunde ware laden gemüse
gaststätte wirt gast hotel kneipe küche speisekarte bier
schwimmbad bad becken schwimmer bademeister wasser badegast rutsche
internet daten netz leitung glasfaser computer server rechner plattform
reise urlaub tourist hotel gast strand ausflug saison
rente rentner alter versicherung beitrag ruhestand
lebensmittel supermarkt verpackung verbraucher etikett zucker
forschung labor wissenschaftler studie versuch institut
zeitung verlag redaktion journalist rundfunk sender sendung
`
