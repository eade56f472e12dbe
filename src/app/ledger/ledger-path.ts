import { homedir } from "node:os"
import { join } from "node:path"

/** Variables of the environment. */
type Environment = Readonly<Record<string, string | undefined>>

/**
 * Where the ledger stands: as given, else as BEIMWORT_LEDGER says, else in the user's data folder, by the customs of
 * the system.
 */
export function ledgerPath(given: string | undefined, environment: Environment, platform: string): string {
  return (
    given ?? environment.BEIMWORT_LEDGER ?? join(dataFolder(environment, platform), "beimwort", "ledger.db")
  )
}

function dataFolder(environment: Environment, platform: string): string {
  if (platform === "win32") return environment.LOCALAPPDATA ?? join(homedir(), "AppData", "Local")
  if (platform === "darwin") return join(homedir(), "Library", "Application Support")
  return environment.XDG_DATA_HOME || join(homedir(), ".local", "share")
}
