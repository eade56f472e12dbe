/** What benchmarks and tests use of jsdom, which ships no types. */
declare module "jsdom" {
  export class VirtualConsole {}
  export class JSDOM {
    constructor(
      html: string,
      options?: { url?: string; virtualConsole?: VirtualConsole; contentType?: string },
    )
    readonly window: {
      readonly document: ConstructorParameters<typeof import("@mozilla/readability").Readability>[0]
    }
  }
}
