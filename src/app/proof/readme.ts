/** What a proof says of itself, in both languages. */
export const readme = (entry: string, at: string): string => `Beimwort, Beleg / proof
${entry} (${at})

DEUTSCH

Diese Datei enthält einen Eintrag eines Beimwort-Verzeichnisses: wer etwas gesagt oder zugesagt hat, mit den archivierten Seiten, auf denen die Worte stehen, und mit allem, was Menschen dazu entschieden haben.

Was sie zeigt: dass die Seiten in dieser Datei Byte für Byte die sind, die in jenem Verzeichnis archiviert wurden; dass die Worte an der angegebenen Stelle stehen; dass die Einträge der Kette, die hier stehen, seit ihrer Niederschrift nicht geändert wurden und zu dem Eintrag führen, der gezeigt wird.
Was sie nicht zeigt: dass der Server diese Bytes zu dieser Zeit wirklich gesendet hat, und wann die Kette geschrieben wurde; dafür braucht es einen Zeitstempel oder einen Zeugen von außen. Die übrigen Glieder der Kette stehen nicht hier, weil sie andere betreffen; wer das Verzeichnis hat, kann den Stand der Kette in beimwort/proof.json damit vergleichen. Sie sagt auch nichts darüber, ob das Gesagte wahr ist.

Prüfen: beimwort verify DATEI. Ohne Beimwort: die Prüfsummen in datapackage.json (SHA-256) und in archive/data.warc.gz (WARC-Payload-Digest) vergleichen.

ENGLISH

This file holds one entry of a Beimwort ledger: who said or promised something, with the archived pages on which the words stand, and with everything that people decided about it.

What it shows: that the pages in this file are, byte for byte, those that were archived in that ledger; that the words stand at the place that is named; that the events of the chain that stand here were not changed since they were written, and lead to the entry that is shown.
What it does not show: that the server really sent these bytes at that time, and when the chain was written; that takes a time stamp or a witness from outside. The other links of the chain are not here, for they concern others; who has the ledger can compare the state of the chain in beimwort/proof.json with it. Nor does it say whether what was said is true.

To check: beimwort verify FILE. Without Beimwort: compare the digests in datapackage.json (SHA-256) and in archive/data.warc.gz (WARC-Payload-Digest).
`
