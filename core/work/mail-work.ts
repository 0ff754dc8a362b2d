import type { Ports } from '../ports.ts'
import { claimLetter, endLetter, postponeLetter } from '../store/mail.ts'

/** A server that takes longer than this over a letter has lost it: it is tried again. */
const LEASE_MS = 60_000
const FIRST_RETRY_MS = 2_000
const LONGEST_RETRY_MS = 120_000

/** Sends the letter that is due longest; false when none is, or none can be sent here. */
export async function workMail({ store, mail, log }: Pick<Ports, 'store' | 'mail' | 'log'>): Promise<boolean> {
  const letter = mail && (await claimLetter(store.pool, LEASE_MS))
  if (!mail || !letter) return false
  const { id, to, subject, text, attempts } = letter
  const backOff = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** Math.min(attempts, 10))
  const sent = await mail({ id, to, subject, text }).catch((error: unknown) => {
    log.warn({ err: error, mail: id }, 'sending a letter failed')
    return { kind: 'later', afterMs: backOff } as const
  })
  if (sent.kind === 'later') await postponeLetter(store.pool, letter, Math.max(sent.afterMs, backOff))
  else await endLetter(store.pool, letter, sent.kind === 'failed' ? sent.why : null)
  return true
}
