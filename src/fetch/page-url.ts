import { ProblemError, shown } from "../model/problem.ts"

const defaultPorts: Readonly<Record<string, number>> = { "http:": 80, "https:": 443 }

/** The port of a checked URL. */
export const portOf = (url: URL): number =>
  url.port === "" ? (defaultPorts[url.protocol] ?? 0) : Number(url.port)

/**
 * The address of a page, checked before anything is asked of the network: http or https, no user name or password
 * (they would end up in logs and readings), and the scheme's own port or one of `ports`. A news page lives at 80 or
 * 443; other ports are where databases and consoles live. The fragment is dropped. Throws bad-url.
 */
export function pageUrl(address: string, ports: readonly number[]): URL {
  const url = URL.parse(address)
  const told = shown(address)
  if (url === null) throw new ProblemError("bad-url", `${told} is no whole address`)
  if (!(url.protocol in defaultPorts))
    throw new ProblemError("bad-url", `${told} begins with ${shown(url.protocol)}, not with http: or https:`)
  if (url.username !== "" || url.password !== "")
    throw new ProblemError("bad-url", `The address at ${shown(url.host)} holds a user name or a password`)
  if (url.port !== "" && !ports.includes(Number(url.port)))
    throw new ProblemError("bad-url", `${told} asks for port ${url.port}`)
  url.hash = ""
  return url
}
