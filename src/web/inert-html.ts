/**
 * An archived page's markup for a frame, without the two marks that reach out in spite of sandbox and policy: browsers open
 * connections for `<link rel=preconnect>` and ask for names for `dns-prefetch`, also in the `srcdoc` of a frame, which tells
 * the site that its page is being read. No other `<link>` does anything there either, since the policy stops what it loads.
 *   <link rel=preconnect href=…>  becomes  <bgsound rel=preconnect href=…>
 * The parser takes `bgsound` where it takes `link`, as an element without content, and no browser does anything with it.
 */
export const inertHtml = (markup: string): string =>
  markup.replace(/<link(?=[\s/>])/gi, "<bgsound").replace(/\bsrcdoc(?=\s*=)/gi, "data-srcdoc")
