/** No payload that any command can produce breaks a limit of Discord's, whatever people give it. */
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { CAN } from '../../src/adapters/discord/can.ts'
import { modalOf } from '../../src/adapters/discord/modal.ts'
import { commandsFor } from '../../src/adapters/discord/register.ts'
import { render } from '../../src/adapters/discord/render.ts'
import { languages } from '../../src/content/index.ts'
import { commands } from '../../src/core/features/index.ts'
import { menuOf, type Offer } from '../../src/core/menu.ts'
import { shortcuts } from '../../src/core/shortcuts.ts'
import type { Reply } from '../../src/core/types.ts'
import { argsOf } from '../support/anything.ts'
import { commands as commandLimits } from '../support/discord/limits/command.ts'
import { checkMessage } from '../support/discord/limits/message.ts'
import { modal } from '../support/discord/limits/modal.ts'
import { within } from '../support/discord/limits/problems.ts'
import { world } from '../support/world.ts'

const RUNS = 25
/** Drawing is tried elsewhere, and takes its time. */
const face = { choose: 'Choose one', png: () => new Uint8Array(8) }
const locales = Object.keys(languages)

function check(reply: Reply): void {
  for (const { body, files } of render(reply, face)) {
    const uploads = files.map(({ name, data }, at) => ({ field: `files[${at}]`, name, type: '', bytes: Buffer.from(data as string) }))
    checkMessage(body as never, uploads as never)
    expect(body.allowed_mentions).toEqual({ parse: [] })
  }
  if (reply.form !== undefined) within(modal, modalOf(reply.form, reply.text, '~form?k=0123456789abcdef'))
}

test('what is registered keeps to the limits, in every language', () => {
  const offers = locales.map((locale): Offer => ({ locale, menu: menuOf(commands, locale), labels: languages[locale as 'en'].shortcuts }))

  within(commandLimits, commandsFor(offers as [Offer], shortcuts))
})

test.each(menuOf(commands).map((entry) => [entry.name, entry] as const))('/%s', async (name, entry) => {
  const { person, close } = await world(undefined, CAN)
  const mo = person('m'.repeat(32), { moderator: true })
  for (let count = 1; count <= 27; count++)
    await mo.say(
      `/meeting add name:Circle ${count} ${'of many words '.repeat(9)} every:weekly days:tue time:19:00 zone:America/Chicago room:general`,
    )

  await fc.assert(
    fc.asyncProperty(argsOf(entry), fc.constantFrom(...locales), async (args, locale) => {
      await mo.run(name, args, { locale })
      for (const reply of mo.replies()) check(reply)
    }),
    { numRuns: RUNS },
  )
  await close()
})
