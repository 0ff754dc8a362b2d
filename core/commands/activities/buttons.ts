import type { Turn } from '../../command.ts'
import type { Choice } from '../../reply.ts'
import type { Hit } from '../../slots/said.ts'
import { cut } from './entry.ts'
import type { Subject } from './history.ts'

/** A contact, company or deal by its name, as somebody would have said it. */
export interface NamedSubject extends Subject {
  readonly name: string
}

const saidName = ({ kind, id, name }: NamedSubject): { kind: 'name'; text: string; hits: Hit[] } => ({
  kind: 'name',
  text: name,
  hits: [{ kind, id, name, score: 1 }],
})

/** "Log a call" or "Log the meeting" with somebody; what was said is asked for. */
export function logButton(subject: NamedSubject, kind: 'call' | 'meeting', turn: Turn, main?: boolean): Choice {
  const { activities, activity } = turn.language.answers
  return turn.button(
    kind === 'call' ? activity.button.logCall : activity.button.logMeeting,
    {
      command: 'activity.log',
      said: {
        kind: { kind: 'word', text: activities[kind], value: kind },
        [subject.kind === 'deal' ? 'deal' : 'person']: saidName(subject),
      },
    },
    main,
  )
}

/** "Remind me…" of what was promised, else to follow up; when is asked for. */
export function remindButton(
  subject: NamedSubject,
  turn: Turn,
  { about: promised, main }: { readonly about?: string | undefined; readonly main?: boolean } = {},
): Choice {
  const { activity, deal, button } = turn.language.answers
  const { name } = subject
  const followUp = subject.kind === 'deal' ? deal.followUp({ title: name }) : activity.followUp({ name })
  const about = promised === undefined ? followUp : cut(promised, PROMISE)
  return turn.button(
    button.remindMe,
    { command: 'reminder.create', said: { about: { kind: 'text', text: about }, subject: saidName(subject) } },
    main,
  )
}

/** Of a promise no more than this is what one is reminded of. */
const PROMISE = 120
