/**
 * Given names that are frequent in German and English news, lower-cased, by grammatical gender of the bearer as far
 * as the name tells it. They tell a person from a company or a place; they never decide who somebody is.
 */
const words = (text: string): string[] => text.trim().split(/\s+/)

const feminine =
  words(`anna maria sarah laura julia lisa katharina christine christina sabine petra monika ursula karin renate
  helga andrea claudia susanne birgit heike martina angela annalena annegret ricarda saskia franziska nancy svenja klara bettina
  manuela malu hannelore gesine gudrun sahra janine katrin kathrin katja kerstin silke anja tanja sonja nadine nicole stefanie
  stephanie melanie sandra simone daniela michaela barbara brigitte ingrid gisela elke ute doris ulrike marion cornelia regina
  johanna charlotte sophie sofia emma hannah hanna mia lena leonie lea marie luise louise amelie emily clara frieda ida ella
  mary patricia jennifer linda elizabeth susan jessica karen nancy betty margaret helen donna carol ruth sharon michelle
  kimberly deborah amy rebecca shirley cynthia kathleen pamela catherine samantha rachel janet emma heather diane julie joyce
  victoria kelly lauren evelyn judith olivia megan alice ann jean kate nikki hillary condoleezza kamala melania ivanka jill
  theresa liz priti suella yvette rachel angela nicola jacinda ursula christine giorgia marine ségolène valérie brigitte
  olga natalia natalja irina elena tatjana svetlana swetlana julia yulia maria anastasia ekaterina oksana ljudmila sofija
  fatima aisha leyla ayşe ayse emine zeynep elif amira layla mariam benazir malala aung indira sonia priyanka greta ulla
  kristina ingeborg astrid sigrid mette sanna kaja katalin zuzana ewa agnieszka małgorzata magdalena joanna beata isabel
  carmen ana lucía lucia pilar cristina dilma gloria rosa teresa paula silvia francesca chiara giulia alessandra elly meike
  miriam esther naomi deborah tzipi ayelet golda hedwig edith hildegard irmgard waltraud elisabeth margarete gertrud magda
  wiebke antje maike imke heidi heidemarie evelyne eva jana jutta iris inge ilse irene rita roswitha rosemarie veronika vera
  verena viola yvonne zoe`)

const masculine =
  words(`peter michael thomas andreas wolfgang klaus jürgen juergen hans heinz karl werner günter günther gerhard horst
  helmut manfred dieter walter bernd rolf uwe frank stefan stephan christian martin markus matthias alexander daniel jan tobias
  sebastian florian philipp philip felix maximilian max paul leon lukas jonas ben finn luca elias noah niklas tim tom jens jörg joerg
  ralf dirk torsten thorsten sven lars olaf oliver holger ingo carsten karsten kai kay axel achim joachim armin volker robert
  friedrich wilhelm franz josef joseph johannes johann georg ludwig otto ernst heinrich hermann kurt erich erwin egon willy willi
  konrad theodor norbert reinhard rainer reiner lothar eckart eckhard detlef detlev gregor guido hubertus cem boris marco mario
  christoph benjamin david simon julian fabian dominik patrick marcel kevin dennis pascal moritz anton emil oskar jakob
  james john robert william richard charles joe joseph donald george kenneth steven edward brian ronald anthony kevin jason
  jeff jeffrey ryan jacob gary nicholas eric jonathan larry justin scott brandon frank gregory samuel raymond alexander jack dennis
  jerry tyler aaron henry douglas jose peter adam zachary nathan walter kyle harold carl keith roger jeremy arthur terry
  lawrence sean christian ethan austin joe barack bill al mitt mike marco ted chuck mitch rudy newt ron tim jeb bernie pete elon
  steve mark jim bob ben tony gordon boris rishi keir nigel jeremy jacob dominic liam theo grant matt chris nick alan andrew
  wladimir vladimir dmitri dmitrij dmitry sergej sergei sergey alexej alexei aleksej nikolai nikolaj michail mikhail igor
  juri yuri oleg anatoli boris jewgeni yevgeny viktor wiktor wolodymyr volodymyr petro andrij andrej andrei ihor oleksandr
  aljaksandr alexandr pawel lech jarosław jaroslaw donald mateusz andrzej radosław radoslaw václav vaclav petr miloš andrej
  robert viktor péter ferenc gordon sándor traian klaus nicolae emmanuel françois francois nicolas jacques jean pierre alain
  michel dominique laurent bruno gérard gerard édouard gabriel silvio matteo mario giuseppe paolo enrico sergio giorgio romano
  luigi antonio carlo massimo josé jose luis carlos juan pedro pablo miguel manuel jorge fernando felipe mariano alberto javier
  hugo nicolás fidel raúl raul evo lula jair luiz recep abdullah ahmet mehmet mustafa kemal ekrem selahattin ali hassan hossein
  mahmud mahmoud mohammed muhammad mohammad mohamed ahmad ahmed omar osama saddam baschar baschar bashar hafis hamid aschraf abdul abdel
  ibrahim ismail yassir jassir jasir khaled chalid samir tarik tariq karim hamad salman faisal benjamin ehud ariel schimon shimon
  naftali jair avigdor yitzhak jitzchak moshe mosche yair kofi ban antónio antonio boutros xi li wang zhang kim moon shinzo shinzō
  fumio junichiro narendra manmohan rahul imran nawaz pervez jens anders fredrik ulf lars magnus stefan erik mark jan wouter geert
  rutger alexis kyriakos antonis george nikos aleksandar slobodan milan zoran ivan ivo boyko haakon harald carl björn bjorn
  ferdinand leopold rudolf alfred adolf arnold albert eduard emanuel gottfried gustav hugo isaak julius kaspar kilian
  korbinian leonhard linus magnus malte marius nils nico ole paul quentin raphael roman ruben rupert samuel severin till timo
  tilo torben ulrich urs valentin vinzenz vincent wendelin winfried xaver yannick arne bodo bernhard burkhard claus dietmar
  dietrich edgar ewald fritz gerd gero götz gunnar hanno hartmut heiko heiner hendrik herbert hinrich ivo jochen jost jürg kristian
  leif mathias meinhard michel mirko olav ottmar otmar rüdiger roland rüdiger siegfried siegmar sigmar steffen swen theo udo
  veit wilfried wolf wolfram`)

const map: ReadonlyMap<string, "f" | "m" | "any"> = (() => {
  const all = new Map<string, "f" | "m" | "any">()
  for (const name of feminine) all.set(name, "f")
  for (const name of masculine) all.set(name, all.get(name) === "f" ? "any" : "m")
  return all
})()

/** What a lower-cased given name says of its bearer's gender; null where it is no name we know. */
export function givenName(word: string): "f" | "m" | "any" | null {
  const known = map.get(word)
  if (known) return known
  // „Gerd-Jürgen“, „Anna-Lena“: a double name, both halves of it known.
  const hyphen = word.indexOf("-")
  if (hyphen < 2) return null
  const second = map.get(word.slice(hyphen + 1))
  return map.has(word.slice(0, hyphen)) && second ? second : null
}

/** The gender that the first given name of a name tells; null where it has none that we know, or one of either. */
export function genderOfName(name: readonly string[]): "m" | "f" | null {
  const gender = name.length > 1 ? givenName(name[0]!.toLowerCase()) : null
  return gender === "any" ? null : gender
}
