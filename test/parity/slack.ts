/** The scenarios' people on the local Slack. */
import { OWN_COMMAND, wordsOf } from '../../src/adapters/slack/names.ts'
import { openHouse } from '../slack/house.ts'
import { seenMessage } from '../support/slack/people/see.ts'
import type { Channel, Message } from '../support/slack/types.ts'
import { directWith } from '../support/slack/world.ts'
import { asInstant, endingOf, type Hand, onceEach, ROOMS, type Shown, type Stage, secondsAsInstant } from './stage.ts'

export async function onSlack(): Promise<Stage> {
  const house = await openHouse()
  const { slack } = house
  const { team } = slack.home
  const called = (name: string) => slack.person(name, { admin: name === 'mo' })
  const ownNames = wordsOf(house.offers[0].menu.map(({ name }) => name))

  const isOfBot = ({ userId }: Message) => userId === team.me.id

  /** What of the bot's is to be seen in some channels, oldest first. */
  const shown = (channels: readonly Channel[], sees: (message: Message) => boolean) =>
    channels
      .flatMap((channel) =>
        channel.messages.filter((message) => isOfBot(message) && sees(message)).map((message) => ({ channel, message })),
      )
      .sort(({ message: one }, { message: other }) => one.ts.localeCompare(other.ts))
      .map(({ channel, message }) => show(channel, message))
  const rooms = ROOMS.map((name) => slack.room(name).channel)

  function handOf(name: string): Hand {
    const one = called(name)
    let place = 'general'
    return {
      types(command, args) {
        if (one.form !== undefined) one.closes()
        const line = [command, ...Object.entries(args).map(([arg, value]) => `${arg}:${value}`)].join(' ')
        const [first = '', rest = ''] = line.split(/ (.*)/s)
        return ownNames.includes(first) ? one.slash(`/${first}`, rest) : one.slash(`/${OWN_COMMAND}`, line)
      },
      presses: (label) => one.press(label),
      fills: (values) => one.fill(values),
      says: (text) => (place === 'dm' ? one.says(text) : one.mentions(text)),
      posts: async (text) => one.posts(text),
      asksBeside(author) {
        const last = slack.room(place).channel.messages.findLast(({ userId }) => userId === called(author).id)
        return one.messageShortcut('Get support', { id: last?.ts ?? '' })
      },
      goes(to) {
        place = to
        one.goes(to)
      },
      alone() {
        const direct = directWith(slack.world, team, one.id)
        return shown([...rooms, direct], ({ only, channelId }) => only === one.id || channelId === direct.id)
      },
      form: () => one.form && Object.fromEntries(one.form.fields.map(({ name: field, label }) => [field, label])),
    }
  }

  return {
    person: onceEach(handOf),
    room: (name) => shown([slack.room(name).channel], ({ only }) => only === undefined),
    async wait(time) {
      await house.wait(time)
      await house.settle()
    },
    moment: asInstant,
    wrongs: () => [
      ...slack.violations,
      ...rooms.flatMap((room) => room.messages.filter(isOfBot).flatMap((message) => seenMessage(room, message).pings)),
      ...house.logged.filter(({ message }) => message.startsWith('What Slack sent')),
    ],
  }
}

function show(channel: Channel, message: Message): Shown {
  const { text, buttons, options, files } = seenMessage(channel, message)
  return { words: readable(text), buttons: [...buttons, ...options], files: files.map(({ name }) => endingOf(name)) }
}

const readable = (text: string) =>
  text
    .replace(/^• /gm, '')
    .replace(/^\*(.+)\*\n/gm, '$1: ')
    .replace(/<!date\^(\d+)\^[^>]*>/g, (_, seconds) => secondsAsInstant(seconds))
    .replace(/<(https?:[^>]*)>/g, '$1')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
