import { parquetWriteBuffer } from "hyparquet-writer"
import type { ShownEntry } from "../../store/query/shown-entry.ts"
import { cellsOf, columnNames } from "./csv.ts"

/** Columns that hold numbers and yes or no; all others are texts. */
const numbers = new Set(["reports", "page_version", "start", "end", "rubric"])
const flags = new Set(["negated"])

/** Entries as one Parquet file with the columns of the table, typed: numbers, yes or no, and texts; empty cells are null. */
export async function parquetOf(entries: AsyncIterable<ShownEntry>): Promise<Uint8Array> {
  const columns = columnNames.map((): unknown[] => [])
  for await (const entry of entries)
    for (const [i, cell] of cellsOf(entry).entries()) columns[i]!.push(cellValue(columnNames[i]!, cell))
  return new Uint8Array(
    parquetWriteBuffer({
      columnData: columnNames.map((name, i) => ({
        name,
        data: columns[i]!,
        type: numbers.has(name) ? "INT32" : flags.has(name) ? "BOOLEAN" : "STRING",
        nullable: true,
      })),
    }),
  )
}

function cellValue(name: string, cell: string | number | null | undefined): unknown {
  if (cell === null || cell === undefined || cell === "") return null
  if (flags.has(name)) return cell === "true"
  return numbers.has(name) ? Number(cell) : String(cell)
}
