import type { Text } from '../../reply.ts'

/** What Parley says of people found and deleted. */
export interface PeopleAnswers {
  /** The heading of a list: "14 contacts", and what they have in common. */
  readonly found: (p: { what: string; filters: readonly string[] }) => Text
  /** There is nobody at all. */
  readonly nobody: string
  readonly more: (p: { count: number }) => string
  /** A button: the next ones. */
  readonly showMore: (p: { count: number }) => string
  /** Who is at a company. */
  readonly who: (p: { names: readonly string[]; more: number }) => string
  /** In place of the last contact. */
  readonly never: string
  /** What hangs on those who are to be deleted, and stays; undefined when nothing does. */
  readonly stays: (p: { deals: number; activities: number; reminders: number }) => string | undefined
  /** `what`: "14 contacts", where many were meant. */
  readonly deleted: (p: { names: string; what?: string; reminders: number }) => Text
}
