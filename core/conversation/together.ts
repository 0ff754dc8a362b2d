import type { SaidCall } from '../call.ts'
import { commandNamed } from '../commands/index.ts'
import type { Outcome } from '../execute.ts'
import type { Block, Choice } from '../reply.ts'
import type { Session } from '../session.ts'
import { describe } from './describe.ts'

/** How a turn stands after one of its commands: what that showed or made is what "him" and "the second" mean in the next. */
export function afterwards(outcome: Outcome, session: Session): Session {
  return {
    ...session,
    about: outcome.about === undefined ? session.about : outcome.about,
    ...(outcome.listed || outcome.about !== undefined ? { listed: outcome.listed ?? [] } : {}),
    ...(outcome.report ? { report: outcome.report } : {}),
  }
}

/** What came of several commands of one sentence as one answer: a block for each, and an undo for each that says what it takes back. */
export function together(outcomes: readonly Outcome[], calls: readonly SaidCall[], session: Session): Outcome {
  const [only] = outcomes
  if (only && outcomes.length === 1) return only
  const about = outcomes.findLast((outcome) => outcome.about !== undefined)?.about
  const listed = outcomes.at(-1)?.listed
  const report = outcomes.at(-1)?.report
  const last = outcomes.length - 1
  return {
    blocks: outcomes.flatMap(({ blocks }, at) => {
      const call = calls[at]
      const planned = calls.slice(at + 1).some(({ command }) => command === 'reminder.create')
      const asked =
        planned && call?.command === 'activity.log' ? blocks.flatMap((one) => planless(one, session)) : blocks
      const named = call ? asked.map((block) => withNamedUndo(block, call, calls, session)) : asked
      return at === last ? named : named.map(withoutMain)
    }),
    note: outcomes.map(({ note }) => note).join('; '),
    events: outcomes.flatMap(({ events = [] }) => events),
    inPublic: outcomes.every((outcome) => outcome.inPublic ?? false),
    ...(about === undefined ? {} : { about }),
    ...(listed ? { listed } : {}),
    ...(report ? { report } : {}),
  }
}

const withChoices = (block: Block, change: (choice: Choice) => Choice): Block =>
  block.kind === 'choices' ? { ...block, choices: block.choices.map(change) } : block

/** There is one obvious button, the last command's. */
const withoutMain = (block: Block): Block => withChoices(block, ({ label, token }) => ({ label, token }))

/** Where the next step is said in the same breath, nothing says that there is none. */
function planless(block: Block, { language: { answers } }: Session): readonly Block[] {
  if (block.kind === 'text' && block.text === answers.activity.noNextStep) return []
  if (block.kind !== 'choices') return [block]
  return [{ ...block, choices: block.choices.filter(({ label }) => label !== answers.button.remindMe) }]
}

/** "Undo: Deal lost"; with what it was done to, where the sentence has two of a kind. */
function withNamedUndo(block: Block, call: SaidCall, calls: readonly SaidCall[], session: Session): Block {
  const { language, me, now } = session
  const command = commandNamed(call.command)
  const { undo } = language.answers.button
  if (!command) return block
  const { title } = language.phrases.commands[command.name]
  const twice = calls.filter((one) => one.command === call.command).length > 1
  const what = twice ? describe(call, { language, zone: me.zone, now }) : title
  return withChoices(block, (choice) => (choice.label === undo ? { ...choice, label: `${undo}: ${what}` } : choice))
}
