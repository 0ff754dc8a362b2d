import type { IActionSet, IChoiceSetInput, IExecuteAction, ITextInput } from '@microsoft/teams.cards'
import type { Block, Choice } from '../../core/index.ts'
import { limits } from './limits.ts'
import { harmless, label } from './rich.ts'
import { type Element, paragraphs } from './room.ts'
import type { Texts } from './texts.ts'

type Form = Extract<Block, { kind: 'form' }>

/** The values of all fields of a form together, and the options of one field, in characters of JSON: beyond that they are shown and not filled in. */
const VALUES = 6_000
const OPTIONS = 1_500
/** Choices of one list, in characters of JSON. */
const LIST = 8_000

/**
 * A button that is answered in place, and in older clients by a message. `form`: the number of the card's form that it submits; `pick`: of the list
 * whose choice it makes; without either it takes nothing along of what is filled in elsewhere on the card. read.ts reads it.
 */
function button(title: string, data: Readonly<Record<string, string | number>>, main: boolean): IExecuteAction {
  const own = {
    title,
    data: { parley: data },
    associatedInputs: 'form' in data || 'pick' in data ? ('auto' as const) : ('none' as const),
    ...(main ? { style: 'positive' as const } : {}),
  }
  return { type: 'Action.Execute', verb: 'press', ...own, fallback: { type: 'Action.Submit', ...own } }
}

const titleOf = ({ label: title }: Choice): string => label(title, limits.label)

/** Choices as buttons; more than a row holds as a list in which one types to find. `from`: the number that the first list gets. */
export function choicesOf(choices: readonly Choice[], texts: Texts, from: number): Element[][] {
  if (choices.length === 0) return []
  if (choices.length <= limits.actionsInRow)
    return [
      [
        {
          type: 'ActionSet',
          actions: choices.map((one) => button(titleOf(one), { press: one.token }, one.main ?? false)),
        },
      ],
    ]
  return lists(choices).map((some, at) => {
    const pick = from + at
    const list: IChoiceSetInput = {
      type: 'Input.ChoiceSet',
      id: `pick${pick}`,
      label: texts.choose,
      placeholder: texts.typeToFind,
      style: 'filtered',
      choices: some.map((one) => ({ title: titleOf(one), value: one.token })),
    }
    const row: IActionSet = { type: 'ActionSet', actions: [button(texts.take, { pick }, true)] }
    return [list, row]
  })
}

function lists(choices: readonly Choice[]): Choice[][] {
  const found: Choice[][] = []
  let size = 0
  for (const one of choices) {
    const more = JSON.stringify([titleOf(one), one.token]).length + 20
    const last = found.at(-1)
    if (last === undefined || size + more > LIST) {
      found.push([one])
      size = more
    } else {
      last.push(one)
      size += more
    }
  }
  return found
}

/** A title is a line or two. */
const TITLE = 300

/** A form with its button, the `form`-th of the card. */
export function formOf({ title, fields, submit }: Form, form: number): Element[] {
  const room = Math.floor(VALUES / Math.max(1, fields.length))
  return [
    ...(title.trim() === '' ? [] : paragraphs(label(title, TITLE), { bold: true })),
    ...fields.flatMap((field, at) => inputOf(field, `in${form}.${at}.${field.name}`, room)),
    { type: 'ActionSet', actions: [button(titleOf(submit), { press: submit.token, form }, true)] },
  ]
}

function inputOf(field: Form['fields'][number], id: string, room: number): Element[] {
  const own = { id, label: label(field.label, limits.label) }
  const value = harmless(field.value ?? '')
  const options = (field.options ?? []).map(harmless)
  const long = value.length > Math.min(room, 2_000)
  // What cannot be filled in whole is not filled in at all: half of it would be saved.
  const before = long ? paragraphs(label(value, Math.min(room, 2_000)), { subtle: true }) : []
  const filled = long || value === '' ? {} : { value }
  const known = options.includes(value) || value === '' ? options : [value, ...options]
  if (options.length === 0) return [...before, input({ ...own, ...filled })]
  if (JSON.stringify(known).length > Math.min(OPTIONS, room))
    return [
      ...before,
      ...paragraphs(label(options.join(' / '), Math.min(OPTIONS, room)), { subtle: true }),
      input({ ...own, ...filled }),
    ]
  return [
    {
      type: 'Input.ChoiceSet',
      ...own,
      ...filled,
      style: 'compact',
      choices: known.map((one) => ({ title: label(one, limits.label), value: one })),
    },
  ]
}

const input = (own: Pick<ITextInput, 'id' | 'label' | 'value'>): ITextInput => ({
  type: 'Input.Text',
  ...own,
  maxLength: 4_000,
  isMultiline: (own.value?.length ?? 0) > 80,
})
