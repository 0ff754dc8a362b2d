import type { Question, SaidCall } from '../call.ts'
import { commandNamed } from '../commands/index.ts'
import type { Heard } from '../hear.ts'
import type { Inbound } from '../inbound.ts'
import { paragraph } from '../reply.ts'
import type { Session } from '../session.ts'
import { type SlotOf, slotsOf } from '../slots/of.ts'
import type { Said } from '../slots/said.ts'
import { readSlot, type SlotAnswer } from './answer-slot.ts'
import { ask } from './pending.ts'
import { recordOf } from './record-of.ts'

/**
 * A form of a front-end's: what was filled in for each argument is read as an answer to the question for it would be; a record may be named
 * by its id, a fixed word by itself. Empty ones are left out; what can be nothing of its kind is said and asked for again.
 */
export async function hearForm(body: Extract<Inbound['body'], { kind: 'call' }>, session: Session): Promise<Heard> {
  const { conversation, answers } = session.language
  const command = commandNamed(body.command)
  const slots = command ? slotsOf(command.slots) : []
  const given = Object.entries(body.said).filter(([, words]) => words.trim() !== '')
  const odd = given.some(([name]) => !slots.some((slot) => slot.name === name))
  if (!command || odd)
    return { kind: 'answered', outcome: { blocks: [paragraph(conversation.shared.oddForm)], note: 'odd form' } }
  const said: Record<string, Said> = {}
  const unread: { readonly slot: string; readonly words: string }[] = []
  for (const [name, words] of given) {
    const slot = slots.find((one) => one.name === name)
    const read = slot && (await readField(words.trim(), slot, slots, session))
    if (read === 'gone')
      return { kind: 'answered', outcome: { blocks: [paragraph(answers.gone)], note: 'refused: gone' } }
    if (read) said[read.slot] = read.said
    else unread.push({ slot: name, words: words.trim() })
  }
  const call: SaidCall = { command: command.name, said }
  const [first] = unread
  if (!first) return { kind: 'calls', calls: [call], origin: { by: 'button', confirmed: false } }
  const question: Question = { kind: 'missing', call: 0, slot: first.slot }
  const blocks = await ask(question, [call], 'button', session)
  const words = paragraph(conversation.shared.unread({ words: unread.map((one) => one.words) }))
  return {
    kind: 'answered',
    outcome: { blocks: [words, ...blocks], waits: true, note: `asked: missing ${first.slot}` },
  }
}

async function readField(
  words: string,
  slot: SlotOf,
  slots: readonly SlotOf[],
  session: Session,
): Promise<SlotAnswer | 'gone' | undefined> {
  if (slot.kind === 'word' && slot.words.includes(words))
    return { slot: slot.name, said: { kind: 'word', text: words, value: words } }
  const record = await recordOf(words, slot.kind, session)
  if (record === 'gone') return 'gone'
  if (record) return { slot: slot.name, said: { kind: 'name', text: record.name, hits: [record] } }
  return readSlot(words, slot, slots, session)
}
