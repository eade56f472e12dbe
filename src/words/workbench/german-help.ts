/** The sheet of keys, and how an own ledger is begun, in German. */
export const germanHelp = {
  helpKeys: [
    {
      title: "Überall",
      keys: [
        ["/", "in die Suche"],
        ["?", "diese Hilfe"],
        ["g e", "Eingang"],
        ["g f", "Fristen"],
        ["g p", "Akteure"],
        ["g k", "Kehrtwenden"],
        ["g s", "Suche"],
        ["g q", "Quellen"],
        ["g w", "Seiten"],
      ],
    },
    {
      title: "Eingang",
      keys: [
        ["j k", "vor und zurück"],
        ["y", "stimmt, weiter"],
        ["n", "stimmt nicht, weiter"],
        ["h", "zu wenig bekannt, zurücklegen"],
        ["Shift+y", "alle Wortlaute dieser Äußerung bestätigen"],
        [
          "1–7",
          "Art setzen: 1 Ankündigung, 2 Versprechen, 3 Drohung, 4 Ultimatum, 5 Forderung, 6 Vorhersage, 7 Weigerung",
        ],
        ["d", "Frist setzen"],
        ["c", "Bedingung setzen"],
        ["a", "sagen, wer es war"],
        ["e", "Wortlaut neu fassen"],
        ["x", "auswählen"],
        ["m", "Ausgewählte mit diesem zusammenlegen"],
        ["s", "Zusammengelegtes wieder trennen"],
        ["z", "ans Ende legen"],
        ["o", "Eintrag öffnen"],
        ["v", "auf der archivierten Seite ansehen"],
        ["u", "letzte Entscheidung zurücknehmen"],
      ],
    },
    {
      title: "Eintrag",
      keys: [
        ["y n", "bestätigen, verwerfen"],
        ["p o i", "spätere Stelle: spricht dafür, dagegen, gehört nicht dazu"],
        ["f", "Ergebnis festhalten"],
        ["j k", "von Stelle zu Stelle"],
        ["v", "auf der archivierten Seite ansehen"],
        ["u", "letzte Entscheidung zurücknehmen"],
      ],
    },
    {
      title: "Kehrtwenden",
      keys: [
        ["j k", "vor und zurück"],
        ["y", "Kehrtwende"],
        ["n", "keine Änderung"],
        ["2 3 4", "Bedingung neu, enger, Nuance"],
        ["u", "letztes Urteil zurücknehmen"],
      ],
    },
    {
      title: "Seite",
      keys: [
        ["Enter", "ausgewählte Wörter als Eintrag aufnehmen"],
        ["j k", "von Eintrag zu Eintrag"],
      ],
    },
  ] as { title: string; keys: [string, string][] }[],
  own: {
    title: "Ein eigenes Register beginnen",
    steps: [
      {
        text: "Beimwort hält alles in einer Datei auf Ihrem Rechner. Nehmen Sie eine erste Seite auf, dann öffnet sich beim nächsten Start Ihr Register:",
        code: "beimwort add https://…\nbeimwort serve",
      },
      {
        text: "Einer Zeitung folgen, mit allem, was sie von heute an druckt:",
        code: "beimwort follow https://…\nbeimwort watch",
      },
      { text: "Anderswo ablegen oder mit anderen teilen:", code: "beimwort serve --ledger PFAD" },
    ],
    judging: "Wie hier geurteilt wird",
    judgingText:
      "Die Maschine schlägt vor und sagt, nach welcher Regel. Ob ein Eintrag stimmt, was aus einer Zusage wurde und ob jemand die Haltung wechselte, sagen nur Menschen, mit Grund und Beleg. Nichts wird gelöscht: jede Entscheidung steht mit Namen und Zeit in der Kette.",
  },
}
