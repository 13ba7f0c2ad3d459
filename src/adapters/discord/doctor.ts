/** `npm run doctor`, Discord's part: looks at everything that is set up outside of this program, and says what to click. */
import { PermissionFlagsBits, Routes } from 'discord.js'
import { hearsJoins, inviteLink, RIGHTS, readApplication, readsContent } from './application.ts'
import { isTokenRefused, TOKEN_REFUSED } from './errors.ts'
import { restFor } from './rest.ts'

type Right = keyof typeof RIGHTS
type Server = { name: string; permissions: string }

/** True when nothing is missing that the bot cannot do without. `print` gets a line for each thing that was looked at. */
export async function doctor(config: { token: string; api: string }, print: (line: string) => void): Promise<boolean> {
  const rest = restFor(config.token, config.api)
  const application = await readApplication(rest).catch((error: unknown) => {
    print(
      isTokenRefused(error)
        ? `✗ ${TOKEN_REFUSED}`
        : '✗ Discord cannot be reached. Look at the connection, and at DISCORD_API_URL if it is set.',
    )
    return undefined
  })
  if (application === undefined) return false
  print(`✓ The token is that of “${application.name}”, application ${application.id}.`)
  const click = 'In the Discord Developer Portal, open your application, then Bot, and switch on'
  print(
    readsContent(application)
      ? '✓ Message Content Intent is on: rooms can be listened to where moderators wish it.'
      : `– Message Content Intent is off: rooms cannot be listened to, and everything else works. ${click} “Message Content Intent” if you want it.`,
  )
  print(
    hearsJoins(application)
      ? '✓ Server Members Intent is on: those who join can be greeted.'
      : `– Server Members Intent is off: those who join cannot be greeted. ${click} “Server Members Intent” if you want it.`,
  )
  const servers = (await rest.get(Routes.userGuilds()).catch(() => undefined)) as Server[] | undefined
  if (servers === undefined) print('– Discord does not say just now which servers it is in. Try again later.')
  if (servers?.length === 0) print('– It is in no server yet. The link below invites it.')
  for (const { name, permissions } of servers ?? []) print(lineFor(name, BigInt(permissions)))
  print(`  Invite it with no more rights than it needs: ${inviteLink(application.id)}`)
  return true
}

function lineFor(name: string, permissions: bigint): string {
  if ((permissions & PermissionFlagsBits.Administrator) !== 0n) return `✓ ${name}: it may do everything there, which is more than it needs.`
  const missing = (Object.keys(RIGHTS) as Right[]).filter((right) => (permissions & PermissionFlagsBits[right]) === 0n)
  if (missing.length === 0) return `✓ ${name}: it may do all it needs there.`
  return `– ${name}: it cannot ${missing.map((right) => RIGHTS[right]).join('; ')}. In Server Settings, Roles, give its role ${missing.map(named).join(', ')}, or invite it again with the link below.`
}

/** `CreateEvents` as Discord's own settings call it. */
const named = (right: string) => `“${right.replace(/(?<=[a-z])(?=[A-Z])/g, ' ')}”`
