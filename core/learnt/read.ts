import type { Reading, SaidCall } from '../call.ts'
import { commandNamed } from '../commands/index.ts'
import { bare } from '../conversation/answer.ts'
import { readSlot } from '../conversation/answer-slot.ts'
import { tokenize } from '../grammar/tokenize.ts'
import type { Session } from '../session.ts'
import { slotsOf } from '../slots/of.ts'
import type { Said } from '../slots/said.ts'
import { phrasesFor } from './phrases.ts'
import { type Filling, fillings, type Template } from './template.ts'

/**
 * What a sentence asks for by the phrases that the speaker has confirmed before, and the workspace's; undefined when it is none of them.
 * Its arguments are read anew: names in the speaker's view of today, times from now.
 */
export async function readLearnt(text: string, session: Session): Promise<Reading | undefined> {
  const sentence = tokenize(text)
  for (const { template } of await phrasesFor(session)) {
    // One after the other: a transaction has one connection.
    for (const filling of fillings(template, sentence)) {
      const calls = await filled(template, filling, session)
      if (calls) return { calls, sure: true, score: 1 }
    }
  }
  return undefined
}

/** Whether an argument takes in all of its words: nobody asks, and "not Friday" is no Friday. */
const isWhole = (said: Said, text: string): boolean =>
  bare(said.text) === bare(text) && !(said.kind === 'name' && said.hits.length === 0)

async function filled(
  { calls }: Template,
  filling: Filling,
  session: Session,
): Promise<readonly SaidCall[] | undefined> {
  const said: Record<string, Said>[] = calls.map((call) => ({ ...call.said }))
  for (const { hole, text } of filling) {
    const command = commandNamed(calls[hole.call]?.command ?? '')
    const slots = command ? slotsOf(command.slots) : []
    const slot = slots.find(({ name }) => name === hole.slot)
    const read = slot && (await readSlot(text, slot, slots, session))
    const into = said[hole.call]
    if (!read || !into || !isWhole(read.said, text)) return undefined
    into[read.slot] = read.said
  }
  return calls.map(({ command }, at) => ({ command, said: said[at] ?? {} }))
}
