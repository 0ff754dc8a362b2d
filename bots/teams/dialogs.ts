import type { IAdaptiveCard } from '@microsoft/teams.cards'
import type { Inbound } from '../../core/index.ts'
import { recordOf } from './activity.ts'
import type { Element } from './room.ts'
import type { Texts } from './texts.ts'
import { cardOf, type Outgoing } from './write.ts'

type Call = Extract<Inbound['body'], { kind: 'call' }>
type Dataset = 'contact' | 'company' | 'deal'

/** A field of a form: the command's argument that it fills, and what is searched while one types. */
interface Entry {
  readonly slot: string
  readonly find?: Dataset
  readonly needed?: boolean
  readonly long?: boolean
}

/** The forms for quick entry, by the name of their menu command: which command they fill in, and what it is always told. */
export const entries = {
  contact: {
    command: 'contact.add',
    always: {},
    fields: [
      { slot: 'name', needed: true },
      { slot: 'company' },
      { slot: 'role' },
      { slot: 'phones' },
      { slot: 'emails' },
    ],
  },
  deal: {
    command: 'deal.add',
    always: {},
    fields: [
      { slot: 'title', needed: true },
      { slot: 'person', find: 'contact' },
      { slot: 'amount' },
      { slot: 'closeOn' },
    ],
  },
  reminder: {
    command: 'reminder.create',
    always: {},
    fields: [
      { slot: 'about', needed: true },
      { slot: 'subject', find: 'contact' },
      { slot: 'at', needed: true },
    ],
  },
  note: {
    command: 'activity.log',
    always: { kind: 'note' },
    fields: [
      { slot: 'person', find: 'contact', needed: true },
      { slot: 'summary', needed: true, long: true },
    ],
  },
} as const satisfies Readonly<
  Record<
    keyof Texts['forms'],
    { readonly command: string; readonly always: Readonly<Record<string, string>>; readonly fields: readonly Entry[] }
  >
>

export type EntryName = keyof typeof entries
export const entryNames = ['contact', 'deal', 'reminder', 'note'] as const satisfies readonly EntryName[]

/** The form of that name; undefined where there is none. */
export const entryNamed = (name: unknown): EntryName | undefined => entryNames.find((one) => one === name)

/** The card of a form: fields, and a button that sends them back. */
export function entryCard(name: EntryName, texts: Texts): IAdaptiveCard {
  const form = texts.forms[name]
  const words: Readonly<Record<string, { readonly label: string; readonly hint?: string }>> = form.fields
  const fields: readonly Entry[] = entries[name].fields
  return {
    ...cardOf(fields.map((field) => inputOf(field, words[field.slot] ?? { label: field.slot }))),
    actions: [{ type: 'Action.Submit', title: texts.save, style: 'positive', data: { parley: { entry: name } } }],
  }
}

function inputOf(
  { slot, find, needed, long }: Entry,
  { label, hint }: { readonly label: string; readonly hint?: string },
): Element {
  const own = {
    id: `slot.${slot}`,
    label,
    ...(hint === undefined ? {} : { placeholder: hint }),
    ...(needed ? { isRequired: true, errorMessage: label } : {}),
  }
  return find === undefined
    ? { type: 'Input.Text', ...own, maxLength: 4_000, isMultiline: long ?? false }
    : {
        type: 'Input.ChoiceSet',
        ...own,
        choices: [],
        style: 'filtered',
        'choices.data': { type: 'Data.Query', dataset: find },
      }
}

/** What was filled in, as the command that it is for; null where it is no such form, or nothing was. */
export function callIn(data: unknown): Call | null {
  const filled = recordOf(data)
  const name = entryNamed(recordOf(filled.parley).entry)
  if (name === undefined) return null
  const { command, always, fields } = entries[name]
  const said = fields.flatMap(({ slot }): [string, string][] => {
    const value = filled[`slot.${slot}`]
    return typeof value === 'string' && value.trim() !== '' ? [[slot, value.trim().slice(0, 4_000)]] : []
  })
  return said.length === 0 ? null : { kind: 'call', command, said: { ...always, ...Object.fromEntries(said) } }
}

/** Buttons that open the forms, for who has just added the app. */
export const entryMenu = (texts: Texts): Outgoing => ({
  type: 'message',
  summary: texts.quickEntry,
  attachments: [
    {
      contentType: 'application/vnd.microsoft.card.adaptive',
      content: {
        ...cardOf([{ type: 'TextBlock', text: texts.quickEntry, weight: 'Bolder', wrap: true }]),
        actions: entryNames.map((name) => ({
          type: 'Action.Submit' as const,
          title: texts.forms[name].title,
          data: { msteams: { type: 'task/fetch' }, parley: { open: name } },
        })),
      },
    },
  ],
})
