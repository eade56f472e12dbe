/** The options of `beimwort read`, as given. */
export interface ReadOptions {
  readonly explain?: boolean
  readonly json?: boolean
  readonly ndjson?: boolean
  readonly format: "html" | "text" | "auto"
  readonly lang?: string
  readonly published?: string
  readonly url?: string
}
