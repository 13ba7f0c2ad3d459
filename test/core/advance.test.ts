import { expect, test } from 'vitest'
import { world } from '../support/world.ts'

test('what is due already comes at once when time is let pass, not a minute later', async () => {
  const { person, got, wait, now } = await world()
  const [mo, sam] = [person('mo', { moderator: true }), person('sam')]
  await mo.say('/meeting add name:Circle every:weekly days:tue time:19:00 zone:America/Chicago room:general')
  await sam.say('/settings zone:America/Chicago')
  await sam.say('/meeting remind meeting:Circle')
  await mo.say('/meeting move meeting:Circle date:2027-01-05 to:2027-01-06')
  const before = now().toString()

  await wait({ hours: 1 })

  expect(got('sam').map(({ at }) => at)).toEqual([before])
})
