import { ProblemError, shown } from "../model/problem.ts"
import { type FetchedPage, type FetchOptions, fetchResource, userAgent } from "./fetch-resource.ts"

export { type FetchedPage, type FetchOptions, userAgent }

/** Fetches one page: `fetchResource`, and throws what it throws. */
export async function fetchPage(address: string, options: FetchOptions = {}): Promise<FetchedPage> {
  const fetched = await fetchResource(address, "page", options)
  if (fetched.kind === "unchanged")
    throw new ProblemError("http-status", `${shown(address)} answered 304 without being asked`)
  return fetched.resource
}
