/** A member's own safety plan: made in a calm hour, sealed in their record, shown to nobody else. */
import { z } from 'zod'
import { command, hidden, words as ownWords } from '../command.ts'
import { type Person, PLAN } from '../people.ts'
import type { Button, Context, Reply } from '../types.ts'

type Part = (typeof PLAN)[number]
/** A form holds three: the largest that every platform can show is five fields, and six at once are a wall. */
const FIRST = PLAN.slice(0, 3)
const SECOND = PLAN.slice(3)

export const plan = command({
  name: 'plan',
  args: z.object({
    signs: ownWords().optional(),
    helps: ownWords().optional(),
    people: ownWords().optional(),
    places: ownWords().optional(),
    professionals: ownWords().optional(),
    safer: ownWords().optional(),
    step: hidden(
      z.enum(['first', 'second', 'remove', 'sure', 'keep', 'clear', 'file', ...PLAN.map((part) => `ask-${part}` as const)]).optional(),
    ),
    part: hidden(z.enum(PLAN).optional()),
  }),
  who: 'member',
  run(context) {
    const { args, me, words } = context
    const { step, part, ...parts } = args
    const given = Object.entries(parts).filter(([, text]) => text !== undefined)
    if (given.length > 0) {
      me.change((person) => ({ ...person, plan: { ...person.plan, ...Object.fromEntries(given) } }))
      return shown(context, words.say('plan-saved'))
    }
    if (step === 'first' || step === 'second') return asked(context, step === 'first' ? FIRST : SECOND, words.say(`plan-${step}`))
    const asks = PLAN.find((one) => step === `ask-${one}`)
    if (asks !== undefined) return asked(context, [asks], words.say(`plan-${asks}`))
    const { plan: set } = me.record
    if (set === undefined) return { to: 'me', text: words.say('plan-none'), buttons: [button(words.say('plan-begin'), { step: 'first' })] }
    if (step === 'sure') {
      me.change(({ plan: _, ...person }) => person)
      return { to: 'me', text: words.say('plan-removed') }
    }
    if (step === 'remove') return sure(words)
    if (step === 'keep') return shown(context, words.say('plan-kept'))
    if (step === 'clear') return part === undefined ? whichPart(set, words) : cleared(context, part)
    return step === 'file' ? asFile(set, words) : shown(context, words.say('plan-text'))
  },
})

/** What is there stands in its field, so that changing one word is changing one word. */
function asked({ form, me }: Context, names: readonly Part[], text: string): Reply {
  const made = form(names)
  const fields = made.fields.map((field) => {
    const value = me.record.plan?.[field.name as Part]
    return value === undefined ? field : { ...field, value }
  })
  return { to: 'me', text, form: { ...made, fields } }
}

function shown({ me, words }: Context, text: string): Reply {
  const set = me.record.plan ?? {}
  const missing = SECOND.every((part) => set[part] === undefined)
  const facts = PLAN.flatMap((part) => (set[part] === undefined ? [] : [{ name: words.say(`plan-${part}`), value: set[part] }]))
  return {
    to: 'me',
    title: words.say('plan-title'),
    text,
    facts,
    buttons: [
      ...(missing ? [button(words.say('plan-second-button'), { step: 'second' })] : []),
      ...PLAN.filter((part) => !missing || !SECOND.includes(part)).map((part) =>
        button(`${words.say('plan-change')}: ${words.say(`plan-${part}`)}`, { step: `ask-${part}` }),
      ),
      button(words.say('plan-clear'), { step: 'clear' }),
      button(words.say('plan-export'), { step: 'file' }),
      button(words.say('plan-remove'), { step: 'remove' }),
      { label: words.say('help-now'), run: 'crisis' },
    ],
  }
}

const sure = (words: Context['words']): Reply => ({
  to: 'me',
  text: words.say('plan-remove-ask'),
  buttons: [
    { ...button(words.say('plan-remove-yes'), { step: 'sure' }), tone: 'danger' },
    button(words.say('forget-no'), { step: 'keep' }),
    button(words.say('plan-export'), { step: 'file' }),
  ],
})

const whichPart = (set: NonNullable<Person['plan']>, words: Context['words']): Reply => ({
  to: 'me',
  text: words.say('plan-clear'),
  buttons: PLAN.filter((part) => set[part] !== undefined).map((part) => button(words.say(`plan-${part}`), { step: 'clear', part })),
})

function cleared(context: Context, part: Part): Reply {
  context.me.change(({ plan: { [part]: _, ...rest } = {}, ...person }) => ({
    ...person,
    ...(Object.keys(rest).length > 0 && { plan: rest }),
  }))
  if (context.me.record.plan === undefined) return { to: 'me', text: context.words.say('plan-removed') }
  return shown(context, context.words.say('plan-cleared'))
}

function asFile(set: NonNullable<Person['plan']>, words: Context['words']): Reply {
  const parts = PLAN.flatMap((part) => (set[part] === undefined ? [] : [`${words.say(`plan-${part}`)}\n${set[part]}\n`]))
  const body = [words.say('plan-title'), '', ...parts].join('\n')
  // A name that says nothing: the file may lie where others look.
  return { to: 'me', text: words.say('plan-file'), file: { name: 'notes.txt', type: 'text/plain', body } }
}

const button = (label: string, args: Record<string, string>): Button => ({ label, run: 'plan', args })
