/** Tips and help, and that none of it is ever said in a room. */
import { careFor } from '../../src/content/care.ts'
import { commands } from '../../src/core/features/index.ts'
import { three as tipsAbout } from '../../src/core/features/tip-list.ts'
import { toldFact } from '../../src/core/safety/aloud.ts'
import { cardBeside } from '../../src/core/safety/beside.ts'
import { askCountry, keptCountry } from '../../src/core/safety/choose-country.ts'
import { countryCard, crisisHome, helpFor, topicCard } from '../../src/core/safety/help.ts'
import { triage } from '../../src/core/safety/triage.ts'
import { essence } from '../../src/core/search.ts'
import { wordsFor } from '../../src/core/words.ts'
import { answered, card, of, type Scenario, say, type Words } from './scenario.ts'

const [sam, kim] = [of('sam'), of('kim')]
const words = wordsFor('en')
const care = careFor('en')

/** Three tips about something, as the core finds them. */
const three = (topic: string, page?: number): Words => card(tipsAbout(topic, page, { words, pathway: 'none' }, 0))
const PAYDAY = 'how do I get through payday'

/** The card that goes before everything else. */
function first(text: string): Words {
  const help = helpFor(care, triage(text), undefined)
  return card({ ...help, facts: [...(help.facts ?? []), toldFact(care, 'privately')] })
}
const DANGER = 'i want to kill myself tonight'
const kept = keptCountry(care, 'IE')
const ireland = countryCard(care, 'IE')

/** What members can ask without saying more. */
const ASKED = commands.filter(({ who }) => who === 'member').map(({ name }) => name)

export const help: readonly Scenario[] = [
  {
    name: 'tips about something, and another three',
    steps: [sam.types('tips', { topic: PAYDAY }, three(PAYDAY)), sam.presses(say('tips-more'), three(essence(PAYDAY, words), 2))],
  },
  {
    name: 'plain words to the bot in a room are answered to whoever said them, alone',
    steps: [sam.says(PAYDAY, three(PAYDAY)), sam.goes('dm'), sam.says(PAYDAY, three(PAYDAY))],
    unlike: {
      discord: {
        why: 'Private answers exist there only to commands and presses: a button in the room shows it, to whoever asked.',
        steps: [
          sam.says(PAYDAY),
          sam.presses(say('aside-for-you-button'), three(PAYDAY)),
          kim.presses(say('aside-for-you-button'), { text: say('not-for-you'), buttons: [say('help-now')] }),
          sam.goes('dm'),
          sam.says(PAYDAY, three(PAYDAY)),
        ],
        rooms: { general: [{ text: say('aside-for-you'), buttons: [say('aside-for-you-button')] }] },
      },
    },
  },
  {
    name: 'help now, with a country that is chosen and then kept',
    steps: [
      sam.types('crisis', {}, card(crisisHome(care, undefined))),
      sam.presses(care.buttons.chooseCountry, card(askCountry(care))),
      sam.presses('Ireland', card({ ...ireland, facts: [...(ireland.facts ?? []), kept] })),
      sam.types('crisis', { topic: 'suicide' }, card(topicCard(care, 'suicide', 'IE'))),
    ],
  },
  {
    name: 'words that need help are answered with help first, and not shared',
    steps: [
      sam.types('checkin', { mood: 'struggling', share: 'room', note: DANGER }, first(DANGER), {
        text: `${say('checkin-held')} ${say('checkin-not-shared')}`,
        buttons: [say('checkin-helps'), say('checkin-talk')],
      }),
    ],
  },
  {
    name: 'support beside a message: one’s own, and somebody else’s',
    steps: [sam.posts(DANGER), sam.asksBeside('sam', first(DANGER)), kim.asksBeside('sam', card(cardBeside(care, DANGER, undefined)))],
    unlike: {
      sandbox: {
        why: 'The page has no menus beside messages: one’s own words are typed, and somebody else’s stay where they are.',
        steps: [sam.posts(DANGER), sam.types('support', { about: DANGER }, first(DANGER))],
      },
    },
  },
  {
    name: 'whatever members ask in a room is answered to them alone',
    steps: ASKED.map((command) => answered(sam.types(command, {}))),
  },
]
