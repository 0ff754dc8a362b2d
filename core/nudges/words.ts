import { newId } from '../id.ts'
import type { Block } from '../reply.ts'
import type { Session } from '../session.ts'
import { sayWhen } from '../time/say.ts'
import { sayRepeat } from '../time/say-repeat.ts'
import type { DueReminder, Nudge } from './plan.ts'

/** A nudge in the person's language, with its buttons. */
export function wordsOf(nudge: Nudge, session: Session): readonly Block[] {
  const [only] = nudge.reminders
  return only && nudge.reminders.length === 1 ? one(only, nudge.late, session) : several(nudge.reminders, session)
}

function one(reminder: DueReminder, late: boolean, session: Session): readonly Block[] {
  const { conversation, time } = session.language
  const { button, reminder: words } = conversation
  const group = newId()
  const notes = [
    ...(late ? [words.late({ when: sayTime(reminder, session) })] : []),
    ...(reminder.repeat ? [words.repeats({ rule: sayRepeat(reminder.repeat, time) })] : []),
  ]
  const meant = (command: string, args: Record<string, unknown>) => ({ do: 'meant', call: { command, args } }) as const
  return [
    {
      kind: 'text',
      text: words.due({
        about: reminder.about,
        ...(reminder.who ? { who: reminder.who } : {}),
        ...(reminder.from ? { from: reminder.from } : {}),
      }),
    },
    ...(notes.length > 0 ? [{ kind: 'text', text: notes.join(' ') } as const] : []),
    {
      kind: 'choices',
      choices: [
        session.button(button.done, meant('reminder.done', { reminder: reminder.id, fired: session.now.toString() }), {
          group,
          main: true,
        }),
        session.button(button.snoozeHour, { do: 'snooze', reminder: reminder.id, until: 'hour' }, { group }),
        session.button(button.snoozeTomorrow, { do: 'snooze', reminder: reminder.id, until: 'tomorrow' }, { group }),
        ...(reminder.contactId
          ? [session.button(button.open, meant('contact.show', { contact: reminder.contactId }))]
          : []),
      ],
    },
  ]
}

function several(reminders: readonly DueReminder[], session: Session): readonly Block[] {
  const { conversation } = session.language
  return [
    {
      kind: 'list',
      title: conversation.reminder.many({ count: reminders.length }),
      items: reminders.map((reminder) => [{ bold: reminder.about }, ` · ${sayTime(reminder, session)}`]),
    },
    {
      kind: 'choices',
      choices: [
        session.button(
          conversation.button.agenda,
          { do: 'meant', call: { command: 'agenda.show', args: {} } },
          { main: true },
        ),
      ],
    },
  ]
}

function sayTime({ dueAt }: DueReminder, { language, me, now }: Session): string {
  const [at, here] = [dueAt.toZonedDateTimeISO(me.zone), now.toZonedDateTimeISO(me.zone)]
  const when = { at: at.toString({ timeZoneName: 'never', smallestUnit: 'minute' }), grain: 'minute' } as const
  return sayWhen(when, { table: language.time, zone: me.zone, now: here })
}
