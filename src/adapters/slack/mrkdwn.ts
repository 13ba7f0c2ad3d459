/** Text as Slack writes it: three characters escaped, moments in each reader's own zone, links that can be pressed. Pure. */
import { inUtc, type Style, showMoments } from '../../core/moment.ts'

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
export const escaped = (text: string): string => text.replace(/[&<>]/g, (char) => ESCAPES[char] ?? char)

/** Blocks say `verbatim`, so that Slack makes nothing of a text by itself; web addresses are marked here. */
export const mrkdwn = (text: string): string => showMoments(linked(escaped(text)), inTheirZone)

const linked = (text: string) => text.replace(/\bhttps?:\/\/(?:(?!&[lg]t;)[^\s|⟦⟧])*(?<![.,;:!?)”"'])/g, (url) => `<${url}>`)

/** https://docs.slack.dev/messaging/formatting-message-text#date-formatting */
const STYLES: Record<Style, string> = { time: '{time}', date: '{date_long_pretty}', full: '{date_long_pretty}, {time}' }
const inTheirZone = (at: Temporal.Instant, style: Style) =>
  `<!date^${Math.floor(at.epochMilliseconds / 1000)}^${STYLES[style]}|${inUtc(at, style)}>`

/** What a person wrote, as they saw it: Slack's marks for people, rooms and links become words again. */
export function readable(text: string, roomNamed: (id: string) => string): string {
  return text
    .replace(/<([@#!][^<>\s]*[^<>]*|(?:https?|mailto|tel):[^<>]*)>/g, (_, mark: string) => unmarked(mark, roomNamed))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

function unmarked(mark: string, roomNamed: (id: string) => string): string {
  const [what = '', label = ''] = mark.split('|', 2)
  if (what.startsWith('#')) return label === '' ? roomNamed(what.slice(1)) : `#${label}`
  if (what.startsWith('@') || what.startsWith('!')) return label === '' ? '@…' : `@${label.replace(/^@/, '')}`
  return what.replace(/^(?:mailto|tel):/, '')
}
