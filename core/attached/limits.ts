const MB = 1_000_000

/** How much of customers' files is taken, in bytes. What a bot of Telegram's gets is no larger than `file` (https://core.telegram.org/bots/api#getfile). */
export const fileLimits = {
  /** One file. */
  file: 20 * MB,
  /** Of a customer within 24 hours: so many files, so many bytes. */
  customer: { files: 20, bytes: 100 * MB },
  /** Of all customers of a company within 24 hours, and in all that is kept. */
  workspace: { bytesADay: 2_000 * MB, bytes: 20_000 * MB },
} as const

/** The days that the limits of a customer and a company count. */
export const LIMIT_HOURS = 24

/** How long fetching a file from a platform may take, in milliseconds, and how often it is tried with how long a rest before. */
export const FETCH_MS = 30_000
export const FETCH_RESTS_MS = [0, 500, 4_000] as const
