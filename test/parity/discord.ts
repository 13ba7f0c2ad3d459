/** The scenarios' people on the local Discord. */
import { namesOf } from '../../src/adapters/discord/names.ts'
import { openHouse } from '../discord/house.ts'
import type { Modal, Seen } from '../support/discord/people/see.ts'
import { asInstant, endingOf, type Hand, onceEach, ROOMS, type Shown, type Stage, secondsAsInstant } from './stage.ts'

export async function onDiscord(): Promise<Stage> {
  const house = await openHouse({ flags: ['GatewayMessageContentLimited', 'GatewayGuildMembersLimited'] })
  const { discord } = house
  const { me } = discord.world
  const names = namesOf(house.offers[0].menu.map(({ name }) => name))
  const lineOf = (command: string) => {
    const { name, subcommand } = names.get(command) ?? { name: command }
    return subcommand === undefined ? name : `${name} ${subcommand}`
  }
  const called = (name: string) => discord.person(name, { admin: name === 'mo' })

  function handOf(name: string): Hand {
    const one = called(name)
    let place = 'general'
    let open: Modal | undefined
    const did = async (doing: Promise<Seen>) => {
      open = (await doing).modal
    }
    return {
      types: (command, args) => did(one.slash(lineOf(command), args)),
      presses: (label) => did(one.press(label)),
      fills: (values) => did(one.fill(values)),
      says: (text) => one.says(place === 'dm' ? text : `<@${me.id}> ${text}`),
      posts: async (text) => one.posts(text),
      async asksBeside(author) {
        const last = discord.room(place).messages.findLast(({ raw }) => raw?.author.id === called(author).id)
        await did(one.messageMenu('Get support', { id: last?.id ?? '' }))
      },
      goes(to) {
        place = to
        one.goes(to)
      },
      alone: () =>
        [...ROOMS.flatMap((room) => discord.room(room).everything.filter(({ only }) => only === one.id)), ...discord.dm(name).messages]
          .filter(isOfBot)
          .sort((first, second) => (BigInt(first.id) < BigInt(second.id) ? -1 : 1))
          .map(show),
      form: () => open && Object.fromEntries(open.fields.map(({ customId, label }) => [customId, label])),
    }
  }

  const isOfBot = ({ raw }: Seen) => raw?.author.id === me.id
  return {
    person: onceEach(handOf),
    room: (name) => discord.room(name).messages.filter(isOfBot).map(show),
    async wait(time) {
      await house.wait(time)
      await house.settle()
    },
    moment: asInstant,
    wrongs: () => [
      ...discord.violations,
      ...ROOMS.flatMap((room) => discord.room(room).messages.filter(isOfBot)).flatMap(({ pings }) => pings),
      ...house.logged.filter(({ message }) => message.startsWith('What Discord sent')),
    ],
  }
}

const show = ({ text, buttons, options, files }: Seen): Shown => ({
  words: readable(text),
  buttons: [...buttons, ...options],
  files: files.map(({ name }) => endingOf(name)),
})

const readable = (text: string) =>
  text
    .replace(/^### /gm, '')
    .replace(/^- /gm, '')
    .replace(/\*\*(.+?)\*\*/g, '$1')
    .replace(/<t:(\d+):\w>/g, (_, seconds) => secondsAsInstant(seconds))
