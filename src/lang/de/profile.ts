import type { LanguageProfile } from "../language-profile.ts"

export const profile: LanguageProfile = { functionWords: new Set() }
