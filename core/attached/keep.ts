import { oneByOne } from '../one-by-one.ts'
import { type Sender, senderOf, usedBy } from '../store/attached.ts'
import type { Store } from '../store/db.ts'
import { removeFile, type StoredFile, saveFile } from '../store/files.ts'
import { HEAD, isPlainText, kindOf, namedAs } from './kinds.ts'
import { fileLimits, LIMIT_HOURS } from './limits.ts'
import type { Refused } from './refused.ts'

export type Kept =
  | { readonly kind: 'kept'; readonly file: StoredFile }
  | { readonly kind: 'refused'; readonly why: Refused }
  /** Nobody knows the account. */
  | { readonly kind: 'stranger' }

/** A file that says it is words turned out to be none. */
class NoText extends Error {}

type Sending = readonly [
  store: Pick<Store, 'prisma' | 'pool'>,
  from: { readonly installationId: string; readonly account: string },
  given: { readonly id?: string; readonly name: string; readonly now: Temporal.Instant },
  bytes: AsyncIterable<Uint8Array>,
]

/** The files of an account here. */
const inTurn = oneByOne()

/**
 * Puts a file that a customer sends into the store as it streams in, under `id` where that is given; or says why it is not taken, and keeps nothing of it. What it
 * is, its first bytes say. What the stream throws is thrown on. Several of one account are taken one after another, so that each knows what the others came to.
 */
export const keepSent = (...[store, from, given, bytes]: Sending): Promise<Kept> =>
  inTurn(`${from.installationId}:${from.account}`, () => keepNext(store, from, given, bytes))

async function keepNext(...[{ prisma, pool }, from, given, bytes]: Sending): Promise<Kept> {
  const sender = await senderOf(pool, from)
  if (!sender) return { kind: 'stranger' }
  const beyond = await limitReached({ pool }, sender, given.now)
  if (beyond) return { kind: 'refused', why: beyond }
  const { head, whole, stop } = await begun(bytes)
  const kind = kindOf(head, given.name)
  if (head.length === 0 || !kind) {
    await stop()
    return { kind: 'refused', why: head.length === 0 ? 'empty' : 'kind' }
  }
  // Of an earlier try that broke off.
  if (given.id !== undefined) await removeFile(prisma, sender, given.id)
  const named = { ...given, name: namedAs(given.name, kind), mime: kind.mime }
  try {
    const saved = await saveFile(prisma, sender, named, kind.isText ? wordsOf(whole) : whole, fileLimits.file)
    return saved.kind === 'saved' ? { kind: 'kept', file: saved.file } : { kind: 'refused', why: 'size' }
  } catch (error) {
    if (error instanceof NoText) return { kind: 'refused', why: 'kind' }
    throw error
  }
}

/** Which limit is reached before this file; undefined: none. */
async function limitReached(
  { pool }: Pick<Store, 'pool'>,
  sender: Sender,
  now: Temporal.Instant,
): Promise<Refused | undefined> {
  const since = now.subtract({ hours: LIMIT_HOURS })
  const used = await usedBy(pool, sender, { since, most: fileLimits.file })
  const { customer, workspace } = fileLimits
  if (used.files >= customer.files || used.bytes >= customer.bytes) return 'day'
  return used.day >= workspace.bytesADay || used.all >= workspace.bytes ? 'full' : undefined
}

/** The first bytes, and all of them from the beginning; `stop`: the rest is not wanted. */
async function begun(
  bytes: AsyncIterable<Uint8Array>,
): Promise<{ readonly head: Uint8Array; readonly whole: AsyncIterable<Uint8Array>; stop(): Promise<unknown> }> {
  const parts = bytes[Symbol.asyncIterator]()
  const first: Uint8Array[] = []
  let size = 0
  while (size < HEAD) {
    const next = await parts.next()
    if (next.done) break
    first.push(next.value)
    size += next.value.byteLength
  }
  async function* whole(): AsyncGenerator<Uint8Array> {
    try {
      yield* first
      for (let next = await parts.next(); !next.done; next = await parts.next()) yield next.value
    } finally {
      await parts.return?.()
    }
  }
  return {
    head: Buffer.concat(first).subarray(0, HEAD),
    whole: whole(),
    stop: async () => parts.return?.(),
  }
}

/** Words as they are; throws NoText at the first part that is none. UTF-16 is known by its beginning alone. */
async function* wordsOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let isWide: boolean | undefined
  for await (const part of bytes) {
    isWide ??= part[0] === 0xff || part[0] === 0xfe
    if (!isWide && !isPlainText(part)) throw new NoText()
    yield part
  }
}
