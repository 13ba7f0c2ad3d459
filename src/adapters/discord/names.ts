/** The bot's commands as Discord names them, and back. `meeting add` is a subcommand; where `nudge` is a command too, `nudge pause` is `nudge-pause`. */

export type Named = { name: string; subcommand?: string }

/** A group that is a command itself cannot have subcommands on Discord. */
export function namesOf(commands: readonly string[]): ReadonlyMap<string, Named> {
  return new Map(
    commands.map((command) => {
      const [name = '', subcommand] = command.split(' ')
      if (subcommand === undefined) return [command, { name }]
      return [command, commands.includes(name) ? { name: `${name}-${subcommand}` } : { name, subcommand }]
    }),
  )
}

/** The command that was meant by a name and its subcommand. */
export function commandNamed(names: ReadonlyMap<string, Named>, { name, subcommand }: Named): string | undefined {
  return [...names].find(([, one]) => one.name === name && one.subcommand === subcommand)?.[0]
}
