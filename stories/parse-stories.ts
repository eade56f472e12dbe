/** Reads the labelled stories: dated pages with marks around the words that a measurement asks for. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

/** Words of a page with what they are: `commitment`, `fulfils`, `look-alike`, `before`, `after` and the like. */
export interface StoryMark {
  readonly label: string
  /** Which commitment of the story it is, or is about. */
  readonly to: number
  /** In UTF-16 code units of the page's text without the marks. */
  readonly start: number
  readonly end: number
}

/** One page of a story. */
export interface StoryPage {
  /** `YYYY-MM-DD` */
  readonly day: string
  readonly paper: string
  readonly title: string
  readonly text: string
  readonly marks: readonly StoryMark[]
}

/** A story of several weeks or months. */
export interface Story {
  readonly name: string
  /** The file that tells it, with its folder. */
  readonly file: string
  readonly language: string
  /** What kind of change it tells, where it is of changes of position. */
  readonly kind: string | null
  readonly pages: readonly StoryPage[]
}

/** The stories of a folder beside this file, in the order of its files. Throws Error with file and line. */
export function readStories(folder: string): Story[] {
  const path = join(import.meta.dirname, folder)
  return readdirSync(path)
    .filter(file => file.endsWith(".txt"))
    .sort()
    .flatMap(file => parseStories(readFileSync(join(path, file), "utf8"), `${folder}/${file}`))
}

/** The stories of a text; `file` is named in errors. Throws Error with file and line where it is not well formed. */
export function parseStories(source: string, file: string): Story[] {
  const stories: Story[] = []
  let story: {
    name: string
    file: string
    language: string
    kind: string | null
    pages: StoryPage[]
  } | null = null
  let page: { day: string; paper: string; title: string; lines: string[]; line: number } | null = null
  const fail = (line: number, what: string) => new Error(`${file}:${line}: ${what}`)
  const closePage = () => {
    if (page && story) story.pages.push(pageOf(page, what => fail(page!.line, what)))
    page = null
  }
  for (const [i, line] of source.split("\n").entries()) {
    const heading = /^# story: (.+)$/.exec(line)
    if (heading) {
      closePage()
      story = { name: heading[1]!, file, language: "de", kind: null, pages: [] }
      stories.push(story)
      continue
    }
    const top = /^== (\d{4}-\d{2}-\d{2}) ([^|]+) \| (.+)$/.exec(line)
    if (top) {
      if (!story) throw fail(i + 1, "a page stands before the first story")
      closePage()
      page = { day: top[1]!, paper: top[2]!.trim(), title: top[3]!.trim(), lines: [], line: i + 1 }
      continue
    }
    if (page) {
      page.lines.push(line)
      continue
    }
    const setting = /^(language|kind) (\S+)$/.exec(line)
    if (setting && story) story[setting[1] as "language" | "kind"] = setting[2]!
    else if (story && line.trim() !== "") throw fail(i + 1, `“${line}” is neither a page nor a setting`)
  }
  closePage()
  for (const { name, pages } of stories)
    if (pages.length < 2) throw new Error(`${file}: “${name}” has fewer than two pages`)
  return stories
}

function pageOf(
  { day, paper, title, lines }: { day: string; paper: string; title: string; lines: readonly string[] },
  fail: (what: string) => Error,
): StoryPage {
  const marked = lines.join("\n").trim()
  const marks: StoryMark[] = []
  let text = ""
  let at = 0
  for (const match of marked.matchAll(/\[\[([a-z-]+)(?:@(\d+))?: ([^[\]]+)\]\]/g)) {
    text += marked.slice(at, match.index)
    marks.push({
      label: match[1]!,
      to: Number(match[2] ?? 1),
      start: text.length,
      end: text.length + match[3]!.length,
    })
    text += match[3]
    at = match.index + match[0].length
  }
  text += marked.slice(at)
  if (/\[\[|\]\]/.test(text))
    throw fail(`a mark is not well formed: “${/.{0,30}(\[\[|\]\]).{0,30}/.exec(text)?.[0]}”`)
  if (text === "") throw fail("the page is empty")
  return { day, paper, title, text, marks }
}
