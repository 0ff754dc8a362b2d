import type { types } from '@slack/bolt'
import type { Block, Choice } from '../../core/index.ts'
import { clean, cleanLine } from '../width.ts'
import { LIMITS } from './limits.ts'
import { inlinesOf, runsOf, section } from './rich.ts'

type Form = Extract<Block, { kind: 'form' }>

/** What the ids of our elements begin with, by which a press is told from one on anything else. */
export const IDS = { press: 'press', submit: 'submit', field: 'field', open: 'open', kind: 'kind' } as const

/** A button must say something. */
const WORDLESS = '•'

const fits = (label: string): boolean => label.length <= LIMITS.button

/** A choice as a button. `id`: unique within its block. */
function button({ label, token, main }: Choice, id: string): types.Button {
  const words = cleanLine(label) || WORDLESS
  return {
    type: 'button',
    action_id: id,
    value: token,
    text: { type: 'plain_text', text: fits(words) ? words : `${headOf(words)}…`, emoji: false },
    ...(main ? { style: 'primary' } : {}),
  }
}

function headOf(words: string): string {
  return words
    .slice(0, LIMITS.button - 1)
    .toWellFormed()
    .replace(/\uFFFD$/, '')
}

/** Choices as rows of buttons. What is too long for a button stands in full above them. `first`: makes the ids unique in the message. */
export function choiceBlocks(choices: readonly Choice[], first: number): types.KnownBlock[] {
  const long = choices.map(({ label }) => cleanLine(label)).filter((label) => !fits(label))
  const spelt = long.flatMap((label) => runsOf(inlinesOf(label))).map(section)
  const rows = Array.from({ length: Math.ceil(choices.length / LIMITS.actions) }, (_, row) =>
    choices.slice(row * LIMITS.actions, (row + 1) * LIMITS.actions),
  )
  return [
    ...spelt,
    ...rows.map(
      (row, nth): types.ActionsBlock => ({
        type: 'actions',
        elements: row.map((choice, at) => button(choice, `${IDS.press}.${first}.${nth}.${at}`)),
      }),
    ),
  ]
}

/** A form as inputs in the message, with its button. `nth`: tells the forms of a message apart. */
export function formBlocks(form: Form, nth: number): types.KnownBlock[] {
  return [
    ...runsOf(inlinesOf(form.title, true)).map(section),
    ...form.fields.flatMap((field, at) => fieldBlocks(field, `${IDS.field}.${nth}.${at}`)),
    ...spelt(cleanLine(form.submit.label), fits),
    { type: 'actions', elements: [button(form.submit, `${IDS.submit}.${nth}`)] },
  ]
}

const spelt = (words: string, holds: (words: string) => boolean): types.KnownBlock[] =>
  holds(words) ? [] : runsOf(inlinesOf(words)).map(section)

/** One input. What Slack would not take in it stands above it in full. */
function fieldBlocks({ name, label, value, options }: Form['fields'][number], id: string): types.KnownBlock[] {
  const words = cleanLine(label)
  const given = clean(value ?? '')
  const choice = options && selectOf(options, value)
  const plain = choice ? [] : (options ?? []).map(cleanLine)
  const initial = given.length <= LIMITS.inputValue && given !== ''
  return [
    ...spelt(words, (label) => label.length <= LIMITS.inputLabel),
    ...(plain.length > 0 ? runsOf(inlinesOf(plain.join(' / '))).map(section) : []),
    ...(given !== '' && !initial ? runsOf(inlinesOf(given)).map(section) : []),
    ...(choice && given !== '' && !choice.initial_option ? runsOf(inlinesOf(given)).map(section) : []),
    {
      type: 'input',
      block_id: id,
      optional: true,
      label: {
        type: 'plain_text',
        text: words.length <= LIMITS.inputLabel ? words || WORDLESS : WORDLESS,
        emoji: false,
      },
      element: choice
        ? { ...choice, action_id: name }
        : {
            type: 'plain_text_input',
            action_id: name,
            max_length: LIMITS.inputValue,
            ...(initial ? { initial_value: given } : {}),
          },
    },
  ]
}

/** A field's options as a menu; null where Slack would not take one of them. Their values are their words. */
function selectOf(options: readonly string[], value: string | undefined): Omit<types.StaticSelect, 'action_id'> | null {
  const words = options.map(cleanLine)
  const sound = words.every((one) => one !== '' && one.length <= LIMITS.option)
  if (!sound || words.length === 0 || words.length > LIMITS.options || new Set(words).size < words.length) return null
  const option = (one: string): types.PlainTextOption => ({
    text: { type: 'plain_text', text: one, emoji: false },
    value: one,
  })
  const at = value === undefined ? -1 : options.indexOf(value)
  const chosen = words[at]
  return {
    type: 'static_select',
    options: words.map(option),
    ...(chosen === undefined ? {} : { initial_option: option(chosen) }),
  }
}
