/**
 * What a slash command costs on Slack, in to out over Socket Mode: Porchlight beside a handler that replies a constant on bare Bolt,
 * against the same kind of local server in the same run. Alone: `node bench/slack.ts [--quick]`.
 */
import { startSlack } from '../test/support/slack/index.ts'
import { asRows, type House, PATIENCE, perCommand, startBot, type Who } from './beside.ts'

/** `isNew`: said by somebody who was not seen before, so that Slack is asked for their clock and language. */
type One = { name: string; command: string; text: string; isNew?: true }

const COMMANDS: readonly One[] = [
  { name: '/porchlight help', command: '/porchlight', text: 'help' },
  { name: '/checkin', command: '/checkin', text: 'okay urge:3 note: a long day at work' },
  { name: '/checkin by somebody new', command: '/checkin', text: 'okay urge:3 note: a long day at work', isNew: true },
]

async function open(who: Who): Promise<House<One>> {
  // Nobody here waits for silence before they do the next thing: each person does one thing at a time.
  const slack = await startSlack({ patience: PATIENCE, quiet: 0 })
  const { api, token, appToken, signingSecret } = slack
  const bot = await startBot('slack', who, { api, token, appToken, signingSecret })
  let count = 0
  return {
    ...{ bot, tidy: slack.tidy },
    say: ({ command, text, isNew }, member) => slack.person(isNew ? `new-${++count}` : `member-${member}`).slash(command, text),
    async stop() {
      bot.end()
      await slack.stop()
    },
  }
}

/** The rows for the list of figures. */
export async function slack(quick: boolean): Promise<Record<string, string>> {
  const [ours, bare] = [await open('ours'), await open('bare')]
  const figures = await perCommand({ ours, bare }, COMMANDS, quick).finally(() => Promise.all([ours.stop(), bare.stop()]))
  return asRows(figures, 'Slack', 'Bolt')
}

if (import.meta.main)
  for (const [name, value] of Object.entries(await slack(process.argv.includes('--quick'))))
    process.stdout.write(`${name.padEnd(44)}${value}\n`)
