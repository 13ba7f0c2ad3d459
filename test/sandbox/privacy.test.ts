import { expect, test } from 'vitest'
import type { Message } from '../../src/adapters/sandbox/wire.ts'
import { SendError } from '../../src/core/errors.ts'
import { eventually, post, say, useSandbox, words } from './wire.ts'

const { startSandbox, stream } = useSandbox()

test('what is private reaches its member alone', async () => {
  const { url } = await startSandbox()
  const sam = await stream(url, 'sam')
  const kim = await stream(url, 'kim')

  await post(url, '/say', say('sam', '/checkin'))
  await post(url, '/say', say('sam', 'I feel alone'))
  await post(url, '/say', say('sam', 'a word to you alone', { room: 'sandbox:person:sam' }))
  await post(url, '/say', say('sam', '/share'))
  await eventually(() => words(kim).includes('sam checked in.'))

  expect(words(kim)).toEqual(['I feel alone', 'sam checked in.'])
  expect(words(sam)).toEqual([
    ...['/checkin', 'How is today?', 'I feel alone', 'You are not alone here.', 'a word to you alone', 'You said: a word to you alone'],
    ...['/share', 'sam checked in.'],
  ])
  const late = await stream(url, 'kim')
  expect(words(late)).toEqual(words(kim))
})

test('a private answer says so, and in a direct message it need not', async () => {
  const { url } = await startSandbox()

  const room = await post(url, '/say', say('sam', '/checkin'))
  const direct = await post(url, '/say', say('sam', '/checkin', { room: 'sandbox:person:sam' }))

  expect(room.messages.map((message: Message) => message.private)).toEqual([true])
  expect(direct.messages.map((message: Message) => message.private)).toEqual([false])
})

test('the room of the moderators is theirs', async () => {
  const { url, sandbox, asked } = await startSandbox()
  const member = await stream(url, 'sam')
  const moderator = await stream(url, 'kim', { moderator: true })

  await sandbox.send('sandbox:room:moderators', [{ to: 'room', text: 'Somebody may need a word.' }], 'd1')
  const refused = await post(url, '/say', say('sam', 'hello?', { room: 'sandbox:room:moderators' }))
  await eventually(() => words(moderator).length === 1)

  expect(words(member)).toEqual([])
  expect(refused.status).toBe(403)
  expect(asked).toEqual([])
})

test('nobody writes in the direct messages of somebody else', async () => {
  const { url } = await startSandbox()

  const refused = await post(url, '/say', say('sam', 'hello', { room: 'sandbox:person:kim' }))

  expect(refused.status).toBe(403)
})

test('a request reads as the core expects it', async () => {
  const { url, asked } = await startSandbox()

  await post(url, '/say', say('sam', '@porchlight what helps?'))
  await post(url, '/press', {
    ...say('sam', '', { room: 'sandbox:person:sam', moderator: true }),
    command: 'checkin',
    args: { mood: 'hard' },
    label: 'hard',
  })

  expect(asked[0]).toMatchObject({
    from: 'sandbox:person:sam',
    name: 'sam',
    room: 'sandbox:room:general',
    community: 'sandbox:community:home',
    admin: false,
  })
  expect(asked[0]).toMatchObject({ command: '', text: 'what helps?', zone: expect.any(String) })
  expect(asked[1]).toMatchObject({ room: 'sandbox:person:sam', command: 'checkin', args: { mood: 'hard' }, pressed: true, admin: true })
  // In a direct message it is the only one they share.
  expect(asked[1]).toMatchObject({ community: 'sandbox:community:home' })
  expect(asked.map(({ id }) => id).join()).not.toContain('sam')
})

test('the same post twice is one request, and another member’s same id is another', async () => {
  const { url, asked } = await startSandbox()
  const body = say('sam', '/checkin')

  const [first, second] = await Promise.all([post(url, '/say', body), post(url, '/say', body)])
  await post(url, '/say', { ...body, as: 'kim' })

  expect(second.messages).toEqual(first.messages)
  expect(asked.map(({ from }) => from)).toEqual(['sandbox:person:sam', 'sandbox:person:kim'])
  expect(new Set(asked.map(({ id }) => id)).size).toBe(2)
  expect(words(await stream(url, 'sam'))).toEqual(['/checkin', 'How is today?'])
})

test('a delivery under the same id is shown once', async () => {
  const { url, sandbox } = await startSandbox()

  for (let attempt = 0; attempt < 3; attempt++)
    await sandbox.send('sandbox:room:general', [{ to: 'room', text: 'Meeting in 15 minutes' }], 'd1')
  await sandbox.send('sandbox:person:sam', [{ text: 'How are you?' }], 'd2')

  expect(words(await stream(url, 'sam'))).toEqual(['Meeting in 15 minutes', 'How are you?'])
  expect(words(await stream(url, 'kim'))).toEqual(['Meeting in 15 minutes'])
})

test('a private reply is never put into a room', async () => {
  const { url, sandbox } = await startSandbox()

  const sending = sandbox.send('sandbox:room:general', [{ text: 'for one person' }], 'd1')

  await expect(sending).rejects.toEqual(new SendError('never', 'private'))
  expect(words(await stream(url, 'sam'))).toEqual([])
})
