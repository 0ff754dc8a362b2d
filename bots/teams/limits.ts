/**
 * What Teams allows, as data. Sources: learn.microsoft.com/microsoftteams/platform/, there bots/how-to/rate-limit,
 * bots/how-to/format-your-bot-messages, task-modules-and-cards/cards/cards-reference, …/dynamic-search and messaging-extensions/…/respond-to-search.
 */
export const limits = {
  /**
   * A message as UTF-16. The documents have said 28, 40 and 100 KB over the years, of the message with its cards; the smallest holds everywhere.
   */
  messageBytes: 28 * 1024,
  /** More buttons in a row are hidden behind three dots, and older clients drop them. */
  actionsInRow: 6,
  /** Suggestions under a field that searches. */
  suggestions: 15,
  /** Results of a search in the message box. */
  searchResults: 25,
  /** A label longer than this is cut, visibly, so that it fits on a button. */
  label: 200,
  /** An answer to an invoke is waited for about so long before Teams tells the person that something went wrong. */
  invokeMs: 2_500,
  /** Requests are no larger than this: a message with its quotes and cards. */
  requestBytes: 1024 * 1024,
  /** Members of a group that are read at most, and how many at a time. */
  members: 5_000,
  membersPage: 500,
  /** Messages to one conversation in so many milliseconds: per bot and thread. */
  sending: [
    { ms: 1_000, most: 7 },
    { ms: 2_000, most: 8 },
    { ms: 30_000, most: 60 },
    { ms: 3_600_000, most: 1_800 },
  ],
  /** Statuses that pass: try again with a growing, jittered pause. 500 and 503 are added, being the service's own trouble. */
  passing: [412, 429, 500, 502, 503, 504],
  /** Codes of a 403 that mean: they do not want it, or took the bot out. */
  unwanted: [
    'MessageWritesBlocked',
    'ConversationBlockedByUser',
    'BotNotInConversationRoster',
    'ForbiddenOperationException',
  ],
  firstPauseMs: 1_000,
  longestPauseMs: 120_000,
} as const

/**
 * How long to wait before another message may go to a conversation to which messages went at these times; 0: not at all. Times in milliseconds,
 * oldest first, by any clock.
 */
export function pauseBefore(sent: readonly number[], now: number): number {
  return Math.max(
    0,
    ...limits.sending.map(({ ms, most }) => {
      const oldest = sent.at(-most)
      return oldest === undefined ? 0 : oldest + ms - now
    }),
  )
}

/** The pause after so many failures in a row: doubled each time, with up to a fifth more or less by `chance` (0 to 1). */
export function backOff(failures: number, chance: number): number {
  const pause = Math.min(limits.longestPauseMs, limits.firstPauseMs * 2 ** Math.min(failures, 16))
  return Math.round(pause * (0.8 + 0.4 * chance))
}
