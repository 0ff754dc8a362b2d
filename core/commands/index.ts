import { activityLog } from './activities/activity-log.ts'
import { agendaShow } from './agenda/agenda-show.ts'
import { contactAdd } from './contacts/contact-add.ts'
import { contactShow } from './contacts/contact-show.ts'
import { contactUpdate } from './contacts/contact-update.ts'
import { dealAdd } from './deals/deal-add.ts'
import { dealList } from './deals/deal-list.ts'
import { dealLose } from './deals/deal-lose.ts'
import { dealMove } from './deals/deal-move.ts'
import { dealShow } from './deals/deal-show.ts'
import { dealUpdate } from './deals/deal-update.ts'
import { dealWin } from './deals/deal-win.ts'
import { undo } from './events/undo.ts'
import { help } from './help.ts'
import { nudgeMute } from './nudges/nudge-mute.ts'
import { nudgeUnmute } from './nudges/nudge-unmute.ts'
import { reminderCancel } from './reminders/reminder-cancel.ts'
import { reminderCreate } from './reminders/reminder-create.ts'
import { reminderDone } from './reminders/reminder-done.ts'
import { reminderList } from './reminders/reminder-list.ts'
import { reminderSnooze } from './reminders/reminder-snooze.ts'

/** Every command there is. The grammar, /help, the menus, the questions and the rights follow from this list. */
export const commands = [
  contactAdd,
  contactShow,
  contactUpdate,
  activityLog,
  dealAdd,
  dealMove,
  dealWin,
  dealLose,
  dealUpdate,
  dealShow,
  dealList,
  reminderCreate,
  reminderDone,
  reminderSnooze,
  reminderList,
  reminderCancel,
  agendaShow,
  nudgeMute,
  nudgeUnmute,
  undo,
  help,
] as const

export type CommandName = (typeof commands)[number]['name']

type AnyCommand = (typeof commands)[number]

const byName: ReadonlyMap<string, AnyCommand> = new Map(commands.map((command) => [command.name, command]))

/** The command of this name; undefined for a name that is none. */
export const commandNamed = (name: string): AnyCommand | undefined => byName.get(name)
