import type { Command, Option } from "commander"
import { write } from "./write.ts"

/** Shells for which a completion can be printed. */
const shells = ["bash", "zsh", "fish"] as const
type Shell = (typeof shells)[number]

/** Adds `beimwort completion` to the program, which prints what completes every command of that program in a shell. */
export function defineCompletion(program: Command, done: (code: number) => void): void {
  program
    .command("completion <shell>")
    .description("Print the shell's completion: bash, zsh or fish.")
    .addHelpText("after", '\nFor bash, put this into ~/.bashrc: eval "$(beimwort completion bash)"')
    .action(async (given: string) => {
      const shell = shells.find(name => name === given)
      if (shell === undefined) {
        process.stderr.write(`beimwort: there is no completion for ${given}; take ${shells.join(", ")}.\n`)
        done(2)
        return
      }
      await write(completion(program, shell))
    })
}

interface Completed {
  readonly name: string
  readonly description: string
  readonly options: readonly Option[]
}

function completion(program: Command, shell: Shell): string {
  const commands = program.commands.map(command => ({
    name: command.name(),
    description: command.description(),
    options: command.options,
  }))
  return { bash, zsh, fish }[shell](commands)
}

const flags = ({ options }: Completed): string =>
  [...options.map(option => option.long).filter(Boolean), "--help"].join(" ")

const bash = (commands: readonly Completed[]): string =>
  `_beimwort() {
  local word=\${COMP_WORDS[COMP_CWORD]} options=
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(" ")}" -- "$word"))
    return
  fi
  case \${COMP_WORDS[1]} in
${commands.map(command => `    ${command.name}) options="${flags(command)}" ;;`).join("\n")}
  esac
  case $word in
    -*) COMPREPLY=($(compgen -W "$options" -- "$word")) ;;
    *) COMPREPLY=($(compgen -f -- "$word")) ;;
  esac
}
complete -o filenames -F _beimwort beimwort
`

const zsh = (commands: readonly Completed[]): string =>
  `#compdef beimwort
_beimwort() {
  if (( CURRENT == 2 )); then
    local -a commands=(
${commands.map(({ name, description }) => `      '${name}:${quoted(description).replaceAll(":", "\\:")}'`).join("\n")}
    )
    _describe command commands
    return
  fi
  case \${words[2]} in
${commands.map(command => `    ${command.name}) _arguments ${arguments_(command)} '*:file:_files' ;;`).join("\n")}
  esac
}
compdef _beimwort beimwort
`

const arguments_ = ({ options }: Completed): string =>
  options.map(option => `'${option.long}[${quoted(option.description).replace(/[[\]]/g, "\\$&")}]'`).join(" ")

const fish = (commands: readonly Completed[]): string =>
  commands
    .flatMap(({ name, description, options }) => [
      `complete -c beimwort -n __fish_use_subcommand -a ${name} -d '${quoted(description)}'`,
      ...options.map(
        option =>
          `complete -c beimwort -n '__fish_seen_subcommand_from ${name}' -l ${option.long?.slice(2)} -d '${quoted(option.description)}'`,
      ),
    ])
    .join("\n")
    .concat("\n")

/** A text within single quotes of a shell. */
const quoted = (text: string): string => text.replaceAll("'", "’")
