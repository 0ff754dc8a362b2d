import type { Text } from '../../reply.ts'

type Role = 'rep' | 'manager' | 'admin'

/** What Parley says of the workspace: its stages and settings. Stages, days, countries and currencies are already in words. */
export interface WorkspaceAnswers {
  /** `after`: the stage before it. */
  readonly stageAdded: (p: { stage: string; probability: number; after?: string }) => string
  readonly stageRenamed: (p: { from: string; to: string }) => string
  readonly stageThere: (p: { stage: string }) => string
  readonly badStageName: (p: { most: number }) => string
  readonly tooManyStages: (p: { most: number }) => string
  readonly probability: (p: { stage: string; probability: number; before: number }) => string
  readonly badProbability: string
  /** Of a stage in which deals are won or lost. */
  readonly closedProbability: (p: { stage: string }) => string
  readonly endsStay: (p: { stage: string }) => string
  readonly order: (p: { stages: readonly string[] }) => string
  /** The question, without its question mark. `deals` go `to`. */
  readonly removeStage: (p: { stage: string; deals?: number; to?: string }) => string
  /** Before it is asked where they go. */
  readonly stageHasDeals: (p: { stage: string; deals: number }) => string
  readonly stageRemoved: (p: { stage: string; deals?: number; to?: string }) => string
  readonly lastOfKind: (p: { stage: string; kind: 'open' | 'won' | 'lost' }) => string
  readonly currency: (p: { currency: string }) => string
  readonly noCurrency: string
  readonly hours: (p: { from: string; to: string; days: readonly number[] }) => string
  readonly country: (p: { country: string }) => string
  readonly noCountry: string
  /** Nobody works then. `to`: the last day of several. */
  readonly daysOff: (p: { from: string; to?: string }) => string
  /** It is worked, though it is a holiday. */
  readonly daysOn: (p: { from: string; to?: string }) => string
  readonly noDay: string
  readonly staleDays: (p: { days: number; stage?: string }) => string
  readonly quietDays: (p: { days: number }) => string
  readonly badDays: (p: { most: number }) => string
  readonly access: { readonly all: string; readonly own: string }
  /** What everybody in a group may see. */
  readonly audience: {
    readonly bound: { readonly [A in 'reps' | 'managers' | 'admins' | 'nobody']: string }
    /** It was said in a direct chat. */
    readonly notHere: string
    /** On platforms that say who reads along. */
    readonly byReaders: string
  }
  readonly name: (p: { name: string }) => string
  readonly noName: string
  readonly language: (p: { language: string }) => string
  readonly timezone: (p: { zone: string }) => string
  /** The labels of what is shown of the workspace, and some of its values. */
  readonly shown: {
    readonly stages: string
    readonly team: string
    readonly timezone: string
    readonly hours: string
    readonly holidays: string
    readonly daysOff: string
    readonly currency: string
    readonly limits: string
    readonly access: string
    readonly hoursValue: (p: { from: string; to: string; days: readonly number[] }) => string
    readonly limitsValue: (p: { staleDays: number; quietDays: number }) => string
    readonly accessValue: { readonly all: string; readonly own: string }
    /** What the language model was used for; `tokens` and `cost` (US dollars) as they are written. */
    readonly model: {
      readonly title: string
      readonly today: string
      readonly month: string
      readonly used: (p: { asked: number; failed: number; tokens: string; cost?: string }) => string
      readonly none: string
    }
  }
}

/** What Parley says of the team. */
export interface TeamAnswers {
  readonly roles: { readonly [R in Role]: string }
  /** They are in the team from now on; `link`: how they get in. */
  readonly invited: (p: { name: string; role: Role }) => Text
  /** They were before: a new link. */
  readonly invitedAgain: (p: { name: string; role: Role }) => Text
  /** They had left. */
  readonly backAgain: (p: { name: string; role: Role }) => Text
  /** Before the link, which stands by itself. */
  readonly link: (p: { until: string }) => string
  /** After the link, where the company has a bot on a platform: how they get there. */
  readonly elsewhere: (p: { platform: string }) => string
  /** Somebody of a name like it is in the team already. */
  readonly similar: (p: { name: string; known: readonly string[] }) => string
  readonly button: {
    readonly linkFor: (p: { name: string }) => string
    readonly newPerson: (p: { name: string }) => string
    /** What was theirs: "Give away 14 contacts". */
    readonly handOver: (p: { what: string }) => string
  }
  readonly role: (p: { name: string; role: Role; before: Role }) => Text
  readonly roleAlready: (p: { name: string; role: Role }) => Text
  /** To the one whose role has changed. */
  readonly yourRole: (p: { who: string; role: Role }) => string
  readonly lastAdmin: (p: { name: string }) => string
  /** The question, without its question mark. */
  readonly remove: (p: { name: string }) => string
  /** What stays theirs until somebody gets it; `what`: "14 contacts". */
  readonly has: (p: { name: string; what: readonly string[] }) => string
  readonly openReminders: (p: { count: number }) => string
  readonly removed: (p: { name: string }) => Text
  readonly notYourself: string
}
