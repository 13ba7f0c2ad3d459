/** The app as Slack makes it from one paste: generated from the commands, the shortcuts, and the least rights they need. Pure. */

import { StartError } from '../../core/errors.ts'
import type { MenuEntry, Offer } from '../../core/menu.ts'
import type { Shortcut } from '../../core/shortcuts.ts'
import { cut } from '../../core/split.ts'
import { OWN_COMMAND, wordsOf } from './names.ts'
import { EVENTS, SCOPES } from './scopes.ts'

/** https://docs.slack.dev/reference/app-manifest */
const LONGEST_DESCRIPTION = 140
const LONGEST_HINT = 100
const LONGEST_LABEL = 24

/** Where Slack's requests go, and where somebody comes back who adds the app. */
export const EVENTS_PATH = '/slack/events'
export const REDIRECT_PATH = '/slack/oauth_redirect'

/** Without `url`, Slack is reached over Socket Mode. Throws a StartError when it is no https address. */
export function manifestFor({ menu, labels }: Offer, shortcuts: readonly Shortcut[], url?: string) {
  const base = url === undefined ? undefined : baseOf(url)
  const request_url = base && `${base}${EVENTS_PATH}`
  return {
    display_information: {
      name: 'Porchlight',
      description: 'Encouragement, check-ins, meetings, coping tips and help in a crisis, for people in recovery',
      background_color: '#2b3a55',
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: 'Porchlight', always_online: true },
      shortcuts: shortcuts.flatMap(({ name, on }) => {
        if (on === 'person') return []
        const label = cut(labels[name] ?? name, LONGEST_LABEL)
        return [{ name: label, type: on === 'message' ? 'message' : 'global', callback_id: name, description: label }]
      }),
      slash_commands: commandsOf(menu).map((one) => ({ ...one, ...(request_url && { url: request_url }), should_escape: false })),
    },
    oauth_config: { ...(base && { redirect_urls: [`${base}${REDIRECT_PATH}`] }), scopes: { bot: Object.keys(SCOPES) } },
    settings: {
      event_subscriptions: { ...(request_url && { request_url }), bot_events: [...EVENTS] },
      interactivity: { is_enabled: true, ...(request_url && { request_url, message_menu_options_url: request_url }) },
      org_deploy_enabled: false,
      socket_mode_enabled: base === undefined,
      token_rotation_enabled: false,
    },
  }
}

function baseOf(url: string): string {
  if (!URL.canParse(url) || new URL(url).protocol !== 'https:')
    throw new StartError('The address at which Slack reaches the bot begins with https://')
  return new URL(url).origin
}

function commandsOf(menu: readonly MenuEntry[]) {
  const named = wordsOf(menu.map(({ name }) => name)).map((word) => {
    const of = menu.filter(({ name }) => name === word || name.startsWith(`${word} `))
    const own = of.find(({ name }) => name === word)
    const seconds = of.map(({ name }) => name.split(' ').slice(1).join(' ')).filter(Boolean)
    const hint = own !== undefined && own.fields.length > 0 ? hintOf(own) : seconds.join(' | ')
    const about = own?.about ?? of.map((one) => one.about).join(' · ')
    return {
      command: `/${word}`,
      description: cut(about, LONGEST_DESCRIPTION),
      ...(hint !== '' && { usage_hint: cut(hint, LONGEST_HINT) }),
    }
  })
  const all = {
    command: `/${OWN_COMMAND}`,
    description: 'Everything Porchlight can do: any of its commands, or plain words',
    usage_hint: 'help',
  }
  return [all, ...named]
}

/** What can be typed after it: `mood urge:… note:…`. */
const hintOf = ({ fields }: MenuEntry) => fields.map(({ name }, place) => (place === 0 ? `[${name}]` : `${name}:…`)).join(' ')
