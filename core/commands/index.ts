import { activityLog } from './activity-log.ts'
import { agendaShow } from './agenda-show.ts'
import { contactAdd } from './contact-add.ts'
import { contactShow } from './contact-show.ts'
import { contactUpdate } from './contact-update.ts'
import { dealAdd } from './deal-add.ts'
import { dealLose } from './deal-lose.ts'
import { dealMove } from './deal-move.ts'
import { dealWin } from './deal-win.ts'
import { help } from './help.ts'
import { reminderCreate } from './reminder-create.ts'
import { reminderDone } from './reminder-done.ts'
import { reminderSnooze } from './reminder-snooze.ts'
import { undo } from './undo.ts'

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
  reminderCreate,
  reminderDone,
  reminderSnooze,
  agendaShow,
  undo,
  help,
] as const

export type CommandName = (typeof commands)[number]['name']

type AnyCommand = (typeof commands)[number]

const byName: ReadonlyMap<string, AnyCommand> = new Map(commands.map((command) => [command.name, command]))

/** The command of this name; undefined for a name that is none. */
export const commandNamed = (name: string): AnyCommand | undefined => byName.get(name)
