import { decodeHTML, decodeHTMLAttribute } from "entities"

/** Text with its character references decoded; cheap where it has none. */
export const decodeText = (text: string): string => (text.includes("&") ? decodeHTML(text) : text)

/** An attribute's value with its character references decoded, by the stricter rule for attributes. */
export const decodeAttribute = (value: string): string =>
  value.includes("&") ? decodeHTMLAttribute(value) : value
