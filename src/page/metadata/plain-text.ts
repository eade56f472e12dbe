import { decodeText } from "../../html/references.ts"

/** A value without tags, character references and runs of white space, as JSON-LD and meta tags often carry them. */
export function plainText(value: string): string {
  let text = value.length > 5000 ? value.slice(0, 5000) : value
  text = decodeText(text)
  if (text.includes("&amp;") || /&[a-z]{2,8};|&#\d+;/i.test(text)) text = decodeText(text)
  if (text.includes("<")) text = text.replace(/<\/?[a-z][^<>]{0,200}>/gi, " ")
  return text
    .replace(/[\s\u200b\u00ad\ufeff]+/g, each => (/^[\u200b\u00ad\ufeff]+$/.test(each) ? "" : " "))
    .trim()
}
