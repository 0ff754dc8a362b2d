import { accountLink } from './accounts/account-link.ts'
import { accountList } from './accounts/account-list.ts'
import { accountUnlink } from './accounts/account-unlink.ts'
import { activityHistory } from './activities/activity-history.ts'
import { activityLog } from './activities/activity-log.ts'
import { agendaShow } from './agenda/agenda-show.ts'
import { briefShow } from './briefs/brief-show.ts'
import { companyAdd } from './companies/company-add.ts'
import { companyShow } from './companies/company-show.ts'
import { contactAdd } from './contacts/contact-add.ts'
import { contactDelete } from './contacts/contact-delete.ts'
import { contactErase } from './contacts/contact-erase.ts'
import { contactFind } from './contacts/contact-find.ts'
import { contactInvite } from './contacts/contact-invite.ts'
import { contactMerge } from './contacts/contact-merge.ts'
import { contactShow } from './contacts/contact-show.ts'
import { contactUpdate } from './contacts/contact-update.ts'
import { dataImport } from './data/data-import.ts'
import { exportMake } from './data/export-make.ts'
import { dealAdd } from './deals/deal-add.ts'
import { dealList } from './deals/deal-list.ts'
import { dealLose } from './deals/deal-lose.ts'
import { dealMove } from './deals/deal-move.ts'
import { dealShow } from './deals/deal-show.ts'
import { dealUpdate } from './deals/deal-update.ts'
import { dealWin } from './deals/deal-win.ts'
import { undo } from './events/undo.ts'
import { help } from './help.ts'
import { knowledgeAdd } from './knowledge/knowledge-add.ts'
import { knowledgeList } from './knowledge/knowledge-list.ts'
import { knowledgeRemove } from './knowledge/knowledge-remove.ts'
import { messageSend } from './messages/message-send.ts'
import { nudgeMute } from './nudges/nudge-mute.ts'
import { nudgeUnmute } from './nudges/nudge-unmute.ts'
import { ownerAssign } from './owners/owner-assign.ts'
import { reminderCancel } from './reminders/reminder-cancel.ts'
import { reminderCreate } from './reminders/reminder-create.ts'
import { reminderDone } from './reminders/reminder-done.ts'
import { reminderList } from './reminders/reminder-list.ts'
import { reminderSnooze } from './reminders/reminder-snooze.ts'
import { reportAsk } from './reports/report-ask.ts'
import { reportSchedule } from './reports/report-schedule.ts'
import { scheduleList } from './schedules/schedule-list.ts'
import { scheduleStop } from './schedules/schedule-stop.ts'
import { phraseList } from './self/phrase-list.ts'
import { phraseRemove } from './self/phrase-remove.ts'
import { why } from './self/why.ts'
import { consentGive } from './service/consent-give.ts'
import { consentWithdraw } from './service/consent-withdraw.ts'
import { dataErase } from './service/data-erase.ts'
import { dataShow } from './service/data-show.ts'
import { dealStatus } from './service/deal-status.ts'
import { faqAsk } from './service/faq-ask.ts'
import { feedbackGive } from './service/feedback-give.ts'
import { handoverRequest } from './service/handover-request.ts'
import { needTell } from './service/need-tell.ts'
import { ticketOpen } from './service/ticket-open.ts'
import { ticketShow } from './service/ticket-show.ts'
import { absenceSet } from './settings/absence-set.ts'
import { settingsChange } from './settings/settings-change.ts'
import { settingsShow } from './settings/settings-show.ts'
import { tagAdd } from './tags/tag-add.ts'
import { tagRemove } from './tags/tag-remove.ts'
import { ticketAssign } from './tickets/ticket-assign.ts'
import { ticketClose } from './tickets/ticket-close.ts'
import { ticketList } from './tickets/ticket-list.ts'
import { ticketNote } from './tickets/ticket-note.ts'
import { ticketTake } from './tickets/ticket-take.ts'
import { teamInvite } from './workspace/team-invite.ts'
import { teamRemove } from './workspace/team-remove.ts'
import { teamRole } from './workspace/team-role.ts'
import { workspaceChange } from './workspace/workspace-change.ts'
import { workspaceShow } from './workspace/workspace-show.ts'

/** Every command there is. The grammar, /help, the menus, the questions and the rights follow from this list. */
export const commands = [
  contactAdd,
  contactShow,
  contactUpdate,
  contactFind,
  contactDelete,
  ownerAssign,
  tagAdd,
  tagRemove,
  contactMerge,
  contactInvite,
  contactErase,
  companyAdd,
  companyShow,
  activityLog,
  activityHistory,
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
  briefShow,
  messageSend,
  ticketList,
  ticketTake,
  ticketAssign,
  ticketNote,
  ticketClose,
  nudgeMute,
  nudgeUnmute,
  settingsChange,
  settingsShow,
  absenceSet,
  accountLink,
  accountList,
  accountUnlink,
  workspaceChange,
  workspaceShow,
  teamInvite,
  teamRole,
  teamRemove,
  dataImport,
  exportMake,
  knowledgeAdd,
  knowledgeList,
  knowledgeRemove,
  ticketOpen,
  ticketShow,
  dealStatus,
  faqAsk,
  needTell,
  handoverRequest,
  feedbackGive,
  consentWithdraw,
  consentGive,
  dataShow,
  dataErase,
  reportAsk,
  reportSchedule,
  scheduleList,
  scheduleStop,
  why,
  phraseList,
  phraseRemove,
  undo,
  help,
] as const

export type CommandName = (typeof commands)[number]['name']

type AnyCommand = (typeof commands)[number]

const byName: ReadonlyMap<string, AnyCommand> = new Map(commands.map((command) => [command.name, command]))

/** The command of this name; undefined for a name that is none. */
export const commandNamed = (name: string): AnyCommand | undefined => byName.get(name)

const isOfCustomers = ({ right, name }: AnyCommand): boolean => right.area === 'service' || name === 'help'

/** What a customer may say, and what the team may: of each other's commands neither understands a word. */
const spoken = {
  customer: commands.filter(isOfCustomers),
  member: commands.filter(({ right }) => right.area !== 'service'),
} as const

/** The commands that a person of this kind may say; the same list each time. */
export const commandsOf = (kind: 'member' | 'customer'): readonly AnyCommand[] => spoken[kind]
