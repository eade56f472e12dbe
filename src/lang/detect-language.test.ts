import assert from "node:assert/strict"
import { test } from "node:test"
import fc from "fast-check"
import { profile as de } from "./de/profile.ts"
import { detectLanguage } from "./detect-language.ts"
import { profile as en } from "./en/profile.ts"

const profiles = [
  { language: "de", ...de },
  { language: "en", ...en },
]

// Invented news of one kind in many languages; each sentence is also read alone.
const passages: readonly (readonly [string | null, string, readonly string[]])[] = [
  [
    "de",
    "German",
    [
      "Die Bürgermeisterin von Hohenlinde hat am Dienstag angekündigt, dass die alte Brücke im Herbst gesperrt wird.",
      "Der Stadtrat will darüber erst nach der Sommerpause entscheiden.",
      "Viele Anwohner fürchten, dass der Verkehr dann durch ihre Straße rollt.",
    ],
  ],
  [
    "de",
    "Swiss German print",
    [
      "Die Gemeinde Unterlinden muss grosse Teile der Strasse sperren, weil der Hang rutscht.",
      "Das Parlament hat den Kredit gestern mit grosser Mehrheit gutgeheissen.",
    ],
  ],
  [
    "en",
    "English",
    [
      "The mayor of Lindenford said on Tuesday that the old bridge would be closed in the autumn.",
      "The council will not decide until after the summer break.",
      "Many residents fear that traffic will be sent through their street.",
    ],
  ],
  [
    "en",
    "English with German names",
    [
      "Hans-Peter Grünwald of Die Neue Zeitung told Frau von der Tann that the Bundesamt für Brücken would not pay.",
      "The Landesbank Hohenlinde has been sued by the Verein der Freunde des Hafens over its loans.",
    ],
  ],
  [
    "de",
    "German with English quotations",
    [
      "Der Sänger rief „We are the champions of the harbour“ in die Menge und verschwand dann hinter der Bühne.",
      "Das Album „The Long Way Home“ ist seit Freitag im Handel und wird von der Kritik sehr gelobt.",
    ],
  ],
  [
    null,
    "Dutch",
    [
      "De burgemeester van Lindeveen heeft dinsdag gezegd dat de oude brug in het najaar dicht gaat.",
      "De gemeenteraad wil daar pas na de zomer over beslissen.",
      "Veel bewoners vrezen dat het verkeer dan door hun straat wordt geleid.",
    ],
  ],
  [
    null,
    "Danish",
    [
      "Borgmesteren i Lindeby sagde tirsdag, at den gamle bro bliver lukket til efteråret.",
      "Byrådet vil først tage stilling til sagen efter sommerferien.",
      "Mange beboere frygter, at trafikken så vil køre gennem deres gade.",
    ],
  ],
  [
    null,
    "Swedish",
    [
      "Borgmästaren i Lindeby sade på tisdagen att den gamla bron kommer att stängas i höst.",
      "Kommunen ska fatta beslut först efter sommaren.",
      "Många boende är rädda för att trafiken leds genom deras gata.",
    ],
  ],
  [
    null,
    "Norwegian",
    [
      "Ordføreren i Lindeby sa tirsdag at den gamle broen blir stengt til høsten.",
      "Kommunestyret skal ikke ta stilling til saken før etter sommeren.",
      "Mange innbyggere frykter at trafikken blir sendt gjennom gaten deres.",
    ],
  ],
  [
    null,
    "Afrikaans",
    [
      "Die burgemeester van Lindefontein het Dinsdag gesê dat die ou brug in die herfs gesluit sal word.",
      "Die stadsraad wil eers ná die somer daaroor besluit.",
      "Baie inwoners is bang dat die verkeer dan deur hulle straat sal gaan.",
    ],
  ],
  [
    null,
    "Luxembourgish",
    [
      "D'Buergermeeschtesch vu Lannen huet en Dënschdeg gesot, datt déi al Bréck am Hierscht zougemaach gëtt.",
      "De Gemengerot wëll eréischt no der Summerpaus doriwwer ofstëmmen.",
      "Vill Leit fäerten, datt den Trafic dann duerch hir Strooss geet.",
    ],
  ],
  [
    null,
    "French",
    [
      "La maire de Tilleul-sur-Mer a annoncé mardi que le vieux pont serait fermé en automne.",
      "Le conseil municipal ne se prononcera qu'après la pause estivale.",
      "De nombreux habitants craignent que la circulation passe alors par leur rue.",
    ],
  ],
  [
    null,
    "Spanish",
    [
      "La alcaldesa de Tilares anunció el martes que el viejo puente se cerrará en otoño.",
      "El ayuntamiento no decidirá hasta después del verano.",
      "Muchos vecinos temen que el tráfico pase entonces por su calle.",
    ],
  ],
  [
    null,
    "Italian",
    [
      "La sindaca di Tigliano ha annunciato martedì che il vecchio ponte sarà chiuso in autunno.",
      "Il consiglio comunale deciderà solo dopo la pausa estiva.",
      "Molti abitanti temono che il traffico passi per la loro strada.",
    ],
  ],
  [
    null,
    "Portuguese",
    [
      "A presidente da câmara de Tílias anunciou na terça-feira que a velha ponte será fechada no outono.",
      "A assembleia só vai decidir depois das férias de verão.",
      "Muitos moradores receiam que o trânsito passe pela sua rua.",
    ],
  ],
  [
    null,
    "Polish",
    [
      "Burmistrz Lipowca zapowiedziała we wtorek, że stary most zostanie jesienią zamknięty.",
      "Rada miasta podejmie decyzję dopiero po wakacjach.",
    ],
  ],
  [
    null,
    "Czech",
    [
      "Starostka Lipové v úterý oznámila, že se starý most na podzim uzavře.",
      "Zastupitelstvo o tom chce rozhodnout až po letní přestávce.",
    ],
  ],
  [
    null,
    "Turkish",
    [
      "Ihlamur belediye başkanı salı günü eski köprünün sonbaharda kapatılacağını söyledi.",
      "Meclis bu konuda ancak yazdan sonra karar verecek.",
    ],
  ],
  [
    null,
    "Hungarian",
    [
      "A hársfalvi polgármester kedden bejelentette, hogy a régi hidat ősszel lezárják.",
      "A testület csak a nyári szünet után dönt erről.",
    ],
  ],
  [
    null,
    "Romanian",
    [
      "Primarul din Teiuș a anunțat marți că podul vechi va fi închis la toamnă.",
      "Consiliul va decide abia după vacanța de vară.",
    ],
  ],
  [
    null,
    "Finnish",
    [
      "Lehmuksen pormestari kertoi tiistaina, että vanha silta suljetaan syksyllä.",
      "Valtuusto päättää asiasta vasta kesän jälkeen.",
    ],
  ],
  [
    null,
    "Icelandic",
    [
      "Bæjarstjórinn sagði á þriðjudag að gömlu brúnni yrði lokað í haust.",
      "Margir íbúar óttast að umferðin fari þá um götuna þeirra.",
    ],
  ],
  [
    null,
    "Indonesian",
    [
      "Wali kota mengatakan pada hari Selasa bahwa jembatan tua itu akan ditutup pada musim gugur.",
      "Banyak warga takut lalu lintas akan dialihkan ke jalan mereka.",
    ],
  ],
  [
    null,
    "Swahili",
    [
      "Meya wa mji alisema Jumanne kwamba daraja la zamani litafungwa wakati wa vuli na wakazi wengi wana wasiwasi.",
    ],
  ],
  [
    null,
    "Latin",
    ["Consul urbis dixit pontem veterem proximo autumno clausum iri, quod multi cives aegre ferunt."],
  ],
  [null, "Yiddish", ["די בירגערמײַסטערין האָט דינסטיק געזאָגט, אַז די אַלטע בריק וועט ווערן פֿאַרמאַכט."]],
  [null, "Russian", ["Мэр Липовска сообщила во вторник, что старый мост осенью закроют."]],
  [null, "Greek", ["Η δήμαρχος ανακοίνωσε την Τρίτη ότι η παλιά γέφυρα θα κλείσει το φθινόπωρο."]],
  [null, "Arabic", ["أعلنت رئيسة البلدية يوم الثلاثاء أن الجسر القديم سيغلق في الخريف."]],
  [null, "Chinese", ["市长星期二宣布，旧桥将于秋季关闭，市议会夏季休会后再作决定。"]],
]

for (const [language, name, sentences] of passages)
  test(`${name} is ${language ?? "none of ours"}, whole and sentence by sentence`, () => {
    assert.equal(detectLanguage(sentences.join(" "), profiles), language)
    for (const sentence of sentences) assert.equal(detectLanguage(sentence, profiles), language, sentence)
  })

test("a headline gets a language only with evidence", () => {
  const headlines: readonly (readonly [string | null, string])[] = [
    ["de", "Kanzlerin will mehr Geld für Brücken"],
    ["de", "Lindner & Söhne schließt das Werk"],
    ["en", "Bridge closed for months"],
    ["en", "Harbour mayor threatens rivals with court"],
    [null, "Hohenlinde"],
    [null, "Grünwald, Tann"],
    [null, "12.30 – 14.00 / 2025"],
    [null, ""],
    [null, " \n\t"],
    [null, "\ud800\u0000\udfff"],
  ]
  for (const [language, headline] of headlines)
    assert.equal(detectLanguage(headline, profiles), language, headline)
})

test("letters of addresses and names in capitals say nothing", () => {
  assert.equal(detectLanguage("https://example.org/der-und-die-das-nicht-ist-von-mit", profiles), null)
  assert.equal(detectLanguage("MIT DAS AM IN", profiles), null)
})

test("only given languages are found", () => {
  const german = passages[0]![2].join(" ")
  const english = passages.find(([, name]) => name === "English")![2].join(" ")
  assert.equal(detectLanguage(german, [{ language: "en", ...en }]), null)
  assert.equal(detectLanguage(english, [{ language: "de", ...de }]), null)
  assert.equal(detectLanguage(german, []), null)
})

test("a long text costs no more than a short one and gives the same", () => {
  const german = `${passages[0]![2].join(" ")} `.repeat(8000)
  const foreign = `${passages.find(([, name]) => name === "Dutch")![2].join(" ")} `.repeat(8000)
  const begin = performance.now()
  assert.equal(detectLanguage(german, profiles), "de")
  assert.equal(detectLanguage(foreign, profiles), null)
  assert.ok(performance.now() - begin < 500)
})

test("any text gives one of the languages or null, and the same each time", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), text => {
      const found = detectLanguage(text, profiles)
      assert.ok(found === null || found === "de" || found === "en")
      assert.equal(detectLanguage(text, profiles), found)
    }),
  )
})
