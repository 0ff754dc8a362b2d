import type { SaidCall } from '../call.ts'
import { commandNamed } from '../commands/index.ts'
import type { Outcome } from '../execute.ts'
import { type Block, type Choice, paragraph } from '../reply.ts'
import type { Session } from '../session.ts'
import { slotsOf } from '../slots/of.ts'
import type { Said, When } from '../slots/said.ts'
import { sayWhen } from '../time/say.ts'

type Ambiguous = Extract<Said, { kind: 'when' }> & { readonly other: When }

/**
 * Where a time that was said has another honest reading on another day, the answer names the one taken and offers the other, which
 * takes back what was done and does it anew.
 */
export function rather(outcome: Outcome, call: SaidCall, session: Session): Outcome {
  const { language, me, now } = session
  const { conversation } = language
  const eventId = outcome.events?.at(-1)
  if (outcome.waits || eventId === undefined) return outcome
  const at = { table: language.time, zone: me.zone, now: now.toZonedDateTimeISO(me.zone) }
  const found = ambiguous(call, session)
  if (found.length === 0) return outcome
  const notes = found.map(([, said]) =>
    paragraph(conversation.readAs({ words: said.text, when: sayWhen(said.value, at) })),
  )
  const choices = found.map(([slot, { other, ...said }]) => {
    const instead = { ...said, value: other, other: said.value }
    const anew = { ...call, said: { ...call.said, [slot]: instead } }
    const label = conversation.button.rather({ when: sayWhen(other, at) })
    return session.button(label, { do: 'instead', eventId, calls: [anew] })
  })
  return { ...outcome, blocks: before(outcome.blocks, notes, choices) }
}

/** The times of a call that look forward and that may as well be on another day. */
function ambiguous(call: SaidCall, { me }: Session): (readonly [string, Ambiguous])[] {
  const command = commandNamed(call.command)
  const dayOf = ({ at }: When) => Temporal.Instant.from(at).toZonedDateTimeISO(me.zone).toPlainDate()
  return (command ? slotsOf(command.slots) : []).flatMap(({ name, kind }) => {
    const said = call.said[name]
    if (kind !== 'when' || said?.kind !== 'when' || !said.other) return []
    const { other } = said
    return dayOf(said.value).equals(dayOf(other)) ? [] : [[name, { ...said, other }] as const]
  })
}

/** The notes above the answer's buttons, and the new buttons among them. */
function before(blocks: readonly Block[], notes: readonly Block[], added: readonly Choice[]): readonly Block[] {
  const last = blocks.at(-1)
  if (last?.kind !== 'choices') return [...blocks, ...notes, { kind: 'choices', choices: [...added] }]
  return [...blocks.slice(0, -1), ...notes, { ...last, choices: [...last.choices, ...added] }]
}
