import { mayUse } from '../authorise.ts'
import type { Command } from '../command.ts'
import { type CommandName, commands } from '../commands/index.ts'
import { languages } from '../languages/index.ts'
import type { Me } from '../me.ts'
import { type SlotOf, slotsOf } from '../slots/of.ts'
import type { SlotKind } from '../slots/slot.ts'
import type { Tool } from './port.ts'

/** What a guest is no help with: files that are dropped, the conversation about itself, and what is said in one known word. */
const OWN: readonly CommandName[] = ['data.import', 'why', 'help', 'phrase.list', 'phrase.remove']

/** The commands that the model may propose for this person, here; nobody is offered what they may not do. */
export function offeredTo(me: Me): readonly Command<CommandName>[] {
  return commands.filter((command) => !OWN.includes(command.name) && mayUse(command, me))
}

/** A command's name as a tool's: without the full stop, which no server takes. */
export const toolName = (command: string): string => command.replace('.', '_')

/** Chosen by the model for a question that one command does not answer; then it is asked anew, with what only looks. */
export const ANALYSE = 'analyse'
const analyse: Tool = {
  name: ANALYSE,
  description:
    'A question about the records that no single function answers, since it compares, counts or explains over several. Said as: why did we lose more in autumn?',
  parameters: { type: 'object', properties: {}, required: [], additionalProperties: false },
}

/** Whether there may be several looks for one question: not where others read along. */
export const mayAnalyse = ({ chat }: Me): boolean => chat.direct

/** The tools for a sentence: the commands, and `analyse` where there may be several looks. */
export const toolsForSentence = (me: Me): readonly Tool[] =>
  mayAnalyse(me) ? [...toolsFor(me), analyse] : toolsFor(me)

/** The tools made from the table of commands, restricted to what this person may use in this audience. */
export const toolsFor = (me: Me): readonly Tool[] => offeredTo(me).map(toolOf)

function toolOf(command: Command<CommandName>): Tool {
  const { title, example } = languages.en.phrases.commands[command.name]
  return {
    name: toolName(command.name),
    description: `${title}. Said as: ${example}`,
    parameters: parametersOf(proposable(command)),
  }
}

/**
 * The arguments that a model may fill in. Of what destroys it may name one record, never a set of them.
 */
export function proposable(command: Pick<Command, 'slots' | 'risk'>): readonly SlotOf[] {
  const heavy = command.risk === 'destroys' || command.risk === 'sends'
  return slotsOf(command.slots).filter(({ name }) => !(heavy && name.startsWith('where.')))
}

/** JSON schema of some arguments; dotted names are objects within. */
function parametersOf(slots: readonly SlotOf[]): Readonly<Record<string, unknown>> {
  const properties: Record<string, unknown> = {}
  const required: string[] = []
  const inner = new Map<string, SlotOf[]>()
  for (const slot of slots) {
    const [head = '', tail] = slot.name.split('.')
    if (tail !== undefined) inner.set(head, [...(inner.get(head) ?? []), { ...slot, name: tail }])
    else {
      properties[head] = propertyOf(slot)
      if (slot.required) required.push(head)
    }
  }
  for (const [head, members] of inner)
    properties[head] = parametersOf(members.map((member) => ({ ...member, required: false })))
  return { type: 'object', properties, required, additionalProperties: false }
}

function propertyOf({ kind, words }: SlotOf): Readonly<Record<string, unknown>> {
  if (kind === 'word') return { type: 'string', enum: [...words] }
  if (kind === 'number') return { type: 'number' }
  return { type: 'string', description: descriptions[kind] }
}

const record = (what: string) => `${what} (rule 3)`
const time = (what: string) => `${what} (rule 4)`

/** Short, since every question carries them all; what the rules are stands in prompts/understand.md. */
const descriptions: Readonly<Record<Exclude<SlotKind, 'word' | 'number'>, string>> = {
  text: 'words',
  newName: 'a new name, in its base form',
  newCompany: 'a new name',
  contact: record('person'),
  company: record('company'),
  companyOrNew: record('company, known or new'),
  person: record('person or company'),
  deal: record('deal, also by its company'),
  subject: record('person, company or deal'),
  member: record('colleague; @me: the speaker'),
  product: record('product'),
  stage: record('stage'),
  reminder: 'words of it',
  ticket: 'number of a request',
  when: time('time to come'),
  past: time('past time'),
  period: time('period'),
  pastPeriod: time('past period'),
  repeat: time('recurrence'),
  date: 'date, like 1990-05-17',
  money: 'amount and currency',
  phones: 'phones with commas between',
  emails: 'e-mails with commas between',
  tags: 'tags with commas between',
  tag: 'tag',
  place: 'city',
  industry: 'line of business',
  website: 'web address',
  lines: 'products and how many of each',
  changes: '',
  set: '',
}
