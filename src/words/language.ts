/** The languages of the interface. */
export type InterfaceLanguage = "de" | "en"

/** The language that the user's environment asks for, by the usual variables; English where it asks for neither. */
export function interfaceLanguage(
  environment: Readonly<Record<string, string | undefined>>,
): InterfaceLanguage {
  const wanted = environment.LC_ALL || environment.LC_MESSAGES || environment.LANG || ""
  return /^de([_.@-]|$)/i.test(wanted) ? "de" : "en"
}
