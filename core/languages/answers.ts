import type { AccountAnswers } from './answers/account.ts'
import type { ActivityAnswers } from './answers/activity.ts'
import type { AttachmentAnswers } from './answers/attachment.ts'
import type { BriefAnswers } from './answers/brief.ts'
import type { CompanyAnswers } from './answers/company.ts'
import type { ContactAnswers } from './answers/contact.ts'
import type { DataAnswers } from './answers/data.ts'
import type { DealAnswers } from './answers/deal.ts'
import type { DoorAnswers } from './answers/door.ts'
import type { GlanceAnswers } from './answers/glance.ts'
import type { NudgeAnswers } from './answers/nudge.ts'
import type { OwnerAnswers } from './answers/owner.ts'
import type { PeopleAnswers } from './answers/people.ts'
import type { AgendaAnswers, ReminderAnswers } from './answers/reminder.ts'
import type { ReportAnswers } from './answers/report.ts'
import type { ScheduleAnswers } from './answers/schedule.ts'
import type { HelpAnswers, PhraseAnswers, UndoAnswers, WhyAnswers } from './answers/self.ts'
import type { KnowledgeAnswers, ServiceAnswers } from './answers/service.ts'
import type { SettingAnswers } from './answers/setting.ts'
import type { TagAnswers } from './answers/tag.ts'
import type { TicketAnswers } from './answers/ticket.ts'
import type { Activity, CardField, CommonStage, Lifecycle } from './answers/words.ts'
import type { TeamAnswers, WorkspaceAnswers } from './answers/workspace.ts'

/**
 * What Parley says when a command is done. Names, titles and summaries are people's own words; times ("on Friday at 9:00"),
 * rules ("every Monday") and amounts are already said in the same language.
 */
export interface Answers {
  /** The record that a button or a question was about is no longer there. */
  readonly gone: string
  /** The amount has too many digits to be kept. */
  readonly tooMuch: string
  readonly button: {
    readonly undo: string
    readonly redo: string
    readonly show: (p: { name: string }) => string
    readonly addAnyway: string
    readonly remindMe: string
    readonly inAnHour: string
    readonly tomorrow: string
    readonly done: string
    /** "Done" where several could be meant. */
    readonly doneWith: (p: { about: string }) => string
    readonly tomorrowWith: (p: { about: string }) => string
    /** A deal that was won turns out to be lost, and the other way round. */
    readonly lostAfterAll: string
    readonly wonAfterAll: string
    /** Common reasons to lose a deal, as one presses them and as they are kept. */
    readonly reasons: readonly string[]
  }
  readonly activities: { readonly [A in Activity]: string }
  readonly lifecycles: { readonly [L in Lifecycle]: string }
  /** Stages as workspaces mostly call them, by the standard English name. A workspace's own names are said as it wrote them. */
  readonly stages: { readonly [S in CommonStage]: string }
  readonly fields: { readonly [F in CardField]: string }
  readonly contact: ContactAnswers
  readonly company: CompanyAnswers
  readonly people: PeopleAnswers
  readonly owner: OwnerAnswers
  readonly tag: TagAnswers
  readonly activity: ActivityAnswers
  /** Files between customers and the team. */
  readonly attachment: AttachmentAnswers
  readonly brief: BriefAnswers
  readonly deal: DealAnswers
  readonly door: DoorAnswers
  readonly reminder: ReminderAnswers
  readonly report: ReportAnswers
  /** What is told regularly. */
  readonly schedule: ScheduleAnswers
  readonly agenda: AgendaAnswers
  readonly glance: GlanceAnswers
  readonly nudge: NudgeAnswers
  readonly data: DataAnswers
  readonly setting: SettingAnswers
  readonly ticket: TicketAnswers
  readonly workspace: WorkspaceAnswers
  readonly team: TeamAnswers
  readonly account: AccountAnswers
  readonly undo: UndoAnswers
  readonly why: WhyAnswers
  readonly phrases: PhraseAnswers
  readonly service: ServiceAnswers
  readonly knowledge: KnowledgeAnswers
  readonly help: HelpAnswers
}
