import type { ShownEntry } from "../../store/query/shown-entry.ts"
import { counts, lastAssessment, personOf } from "./assessments.ts"

/** Whose reviews of claims they are; without it none are written. */
export interface Publisher {
  readonly name: string
  /** The site on which each review has its page. */
  readonly site: string
}

/** The subtypes of NewsArticle by what a page says it is. */
const articleTypes: Readonly<Record<string, string>> = {
  opinion: "OpinionNewsArticle",
  analysis: "AnalysisNewsArticle",
  review: "ReviewNewsArticle",
  report: "ReportageNewsArticle",
  advertisement: "AdvertiserContentArticle",
  satire: "SatiricalArticle",
}
const actorTypes: Readonly<Record<string, string>> = {
  person: "Person",
  organisation: "Organization",
  state: "Country",
}
/** The rating of an outcome, from 5 to 1; others have only their name. */
const ratings: Readonly<Record<string, number>> = { kept: 5, kept_late: 4, partly: 3, stalled: 2, broken: 1 }
const actionStates: Readonly<Record<string, string>> = {
  kept: "CompletedActionStatus",
  kept_late: "CompletedActionStatus",
  in_progress: "ActiveActionStatus",
  broken: "FailedActionStatus",
}

/**
 * Entries in the vocabulary of schema.org: a Quotation each, with the article that it stands in; a commitment has a PlanAction
 * beside it. With a publisher, outcomes that a person recorded become ClaimReviews.
 */
export async function* jsonLdOf(
  entries: AsyncIterable<ShownEntry>,
  publisher: Publisher | null,
): AsyncGenerator<string> {
  yield '{"@context":"https://schema.org","@graph":['
  let first = true
  for await (const entry of entries) {
    if (!counts(entry)) continue
    for (const node of nodesOf(entry, publisher)) {
      yield `${first ? "" : ","}\n${JSON.stringify(node)}`
      first = false
    }
  }
  yield "\n]}\n"
}

function nodesOf(entry: ShownEntry, publisher: Publisher | null): object[] {
  const id = `urn:beimwort:${entry.entry}`
  const report = entry.reports[0]
  const speaker = entry.actor && {
    "@type": actorTypes[entry.actorKind ?? ""] ?? "Thing",
    ...(entry.actorId ? { "@id": `urn:beimwort:${entry.actorId}` } : {}),
    name: entry.actor,
    ...(entry.roles[0] && entry.actorKind === "person" ? { jobTitle: entry.roles[0] } : {}),
  }
  const quotation = present({
    "@type": "Quotation",
    "@id": id,
    text: entry.words,
    inLanguage: entry.language,
    spokenByCharacter: speaker,
    dateCreated: entry.said?.from ?? null,
    locationCreated: entry.place && { "@type": "Place", name: entry.place },
    isPartOf: report && {
      "@type": articleTypes[report.genre ?? ""] ?? "NewsArticle",
      ...present({ url: report.url, headline: report.title, datePublished: report.published }),
      ...(report.publisher ? { publisher: { "@type": "Organization", name: report.publisher } } : {}),
    },
  })
  if (entry.type !== "commitment") return [quotation]
  const plan = present({
    "@type": "PlanAction",
    "@id": `${id}:plan`,
    agent: speaker,
    description: entry.words,
    startTime: entry.due?.from ?? null,
    endTime: entry.due?.to ?? null,
    actionStatus: `https://schema.org/${actionStates[entry.outcome] ?? "PotentialActionStatus"}`,
    subjectOf: { "@id": id },
  })
  const review = publisher && reviewOf(entry, speaker || null, publisher)
  return review ? [quotation, plan, review] : [quotation, plan]
}

function reviewOf(entry: ShownEntry, speaker: object | null, { name, site }: Publisher): object | null {
  const outcome = lastAssessment(entry)
  if (!outcome || personOf(outcome) === null) return null
  const rating = ratings[outcome.outcome]
  const report = entry.reports[0]
  return {
    "@type": "ClaimReview",
    "@id": `urn:beimwort:${entry.entry}:review:${entry.events.length}`,
    url: new URL(entry.entry, site.endsWith("/") ? site : `${site}/`).href,
    claimReviewed: entry.words,
    datePublished: outcome.at.slice(0, 10),
    author: { "@type": "Organization", name, url: site },
    reviewRating: present({
      "@type": "Rating",
      ratingValue: rating ?? null,
      bestRating: rating === undefined ? null : 5,
      worstRating: rating === undefined ? null : 1,
      alternateName: outcome.outcome,
      ratingExplanation: outcome.because,
    }),
    itemReviewed: present({
      "@type": "Claim",
      text: entry.words,
      datePublished: entry.said?.from ?? report?.published ?? null,
      author: speaker,
      firstAppearance: report?.url ? { "@type": "CreativeWork", url: report.url } : null,
      appearance: entry.reports.flatMap(({ url }) => (url ? [{ "@type": "CreativeWork", url }] : [])),
    }),
  }
}

/** An object without what is null or undefined. */
const present = (given: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== null && value !== undefined && value !== ""),
  )
