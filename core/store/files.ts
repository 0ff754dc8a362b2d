import { z } from 'zod'
import { newId } from '../id.ts'
import type { Tx } from './db.ts'
import { storableText } from './storable.ts'

/** No file is larger: 50 MB. */
export const MAX_FILE = 50 * 1024 * 1024
/** The bytes of a row: a file is never whole in memory. */
const CHUNK = 256 * 1024
/** How long a file is kept. */
const KEPT = { hours: 24 * 7 }
/** What is not yet all there; nobody reads it. */
const UNFINISHED = -1

/** A turn's transaction, or the store's own connections (`store.prisma`) for a front-end, which sees everything: hence `Owner`. */
export type FileDb = Pick<Tx, '$queryRaw' | '$executeRaw'>

/** Whose file it is; nobody else gets it. */
export interface Owner {
  readonly workspaceId: string
  /** The member's id; at the customers' door the contact's, or the account's of who is no contact yet. */
  readonly personId: string
}

export interface StoredFile {
  readonly id: string
  readonly name: string
  /** A MIME type. */
  readonly mime: string
  /** In bytes. */
  readonly size: number
}

export type Saved =
  | { readonly kind: 'saved'; readonly file: StoredFile }
  /** More bytes than `limit`; nothing is kept. */
  | { readonly kind: 'tooLarge'; readonly limit: number }

/** `id`: under which it is to be found; a new one unless told. */
interface Given {
  readonly id?: string | undefined
  readonly name: string
  readonly mime: string
  readonly now: Temporal.Instant
}

/**
 * Puts a file into the store as it streams in, 256 KB a row; it is there for a week of the business clock. What the stream throws
 * is thrown on, and nothing is kept, nor where there are more than `most` bytes.
 */
export async function saveFile(
  db: FileDb,
  owner: Owner,
  given: Given,
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  most = MAX_FILE,
): Promise<Saved> {
  const file = { id: given.id ?? newId(), name: fileName(given.name), mime: storableText(given.mime).slice(0, 100) }
  await expireFiles(db, owner, given.now)
  await db.$executeRaw`
    insert into file (workspace_id, id, person_id, name, mime, size, created_at, expires_at)
    values (${owner.workspaceId}::uuid, ${file.id}::uuid, ${owner.personId}::uuid, ${file.name}, ${file.mime}, ${UNFINISHED},
            ${given.now.toString()}::timestamptz, ${given.now.add(KEPT).toString()}::timestamptz)`
  try {
    const size = await saveChunks(db, owner, { fileId: file.id, most }, bytes)
    if (size > most) {
      await removeFile(db, owner, file.id)
      return { kind: 'tooLarge', limit: most }
    }
    await db.$executeRaw`
      update file set size = ${size} where workspace_id = ${owner.workspaceId}::uuid and id = ${file.id}::uuid`
    return { kind: 'saved', file: { ...file, size } }
  } catch (error) {
    // The connection may be what broke: then the row is removed when its time is over.
    await removeFile(db, owner, file.id).catch(() => undefined)
    throw error
  }
}

/** Writes the bytes in rows of one size; gives how many there were, and stops at the first too many. */
async function saveChunks(
  db: FileDb,
  owner: Owner,
  { fileId, most }: { readonly fileId: string; readonly most: number },
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<number> {
  let held: Uint8Array[] = []
  let heldSize = 0
  let size = 0
  let position = 0
  const write = async (chunk: Uint8Array) => {
    await db.$executeRaw`
      insert into file_chunk (workspace_id, file_id, position, bytes)
      values (${owner.workspaceId}::uuid, ${fileId}::uuid, ${position}, ${chunk})`
    position += 1
  }
  for await (const part of bytes) {
    size += part.byteLength
    if (size > most) return size
    held.push(part)
    heldSize += part.byteLength
    if (heldSize < CHUNK) continue
    const whole = Buffer.concat(held)
    const full = whole.byteLength - (whole.byteLength % CHUNK)
    for (let from = 0; from < full; from += CHUNK) await write(whole.subarray(from, from + CHUNK))
    held = [whole.subarray(full)]
    heldSize = whole.byteLength - full
  }
  if (heldSize > 0) await write(Buffer.concat(held))
  return size
}

/** Files as rows. */
export const filesSchema = z.array(z.object({ id: z.string(), name: z.string(), mime: z.string(), size: z.number() }))
const chunkSchema = z.array(z.object({ bytes: z.instanceof(Uint8Array) }))

/** A file of this person's by its id; undefined when there is none, it is another's, or its time is over. */
export async function findFile(
  db: FileDb,
  { workspaceId, personId }: Owner,
  id: string,
  now: Temporal.Instant,
): Promise<StoredFile | undefined> {
  const rows = await db.$queryRaw`
    select id, name, mime, size from file
    where workspace_id = ${workspaceId}::uuid and id = ${id}::uuid and person_id = ${personId}::uuid
      and size >= 0 and (expires_at is null or expires_at > ${now.toString()}::timestamptz)`
  return filesSchema.parse(rows)[0]
}

/** The bytes of a file that was found, in order, 256 KB at a time. */
export async function* readFile(
  db: FileDb,
  { workspaceId }: { readonly workspaceId: string },
  id: string,
): AsyncGenerator<Uint8Array> {
  for (let position = 0; ; position += 1) {
    const rows = await db.$queryRaw`
      select bytes from file_chunk
      where workspace_id = ${workspaceId}::uuid and file_id = ${id}::uuid and position = ${position}`
    const chunk = chunkSchema.parse(rows)[0]
    if (!chunk) return
    yield chunk.bytes
  }
}

/** Removes a file, all there or not. */
export async function removeFile(
  db: FileDb,
  { workspaceId }: { readonly workspaceId: string },
  id: string,
): Promise<void> {
  await db.$executeRaw`delete from file where workspace_id = ${workspaceId}::uuid and id = ${id}::uuid`
}

/** Removes the person's files whose time is over: whoever puts files in clears up behind themselves. */
async function expireFiles(db: FileDb, { workspaceId, personId }: Owner, now: Temporal.Instant): Promise<void> {
  await db.$executeRaw`
    delete from file where workspace_id = ${workspaceId}::uuid and person_id = ${personId}::uuid
      and expires_at <= ${now.toString()}::timestamptz`
}

/** A name that is safe to show and to save under: without folders and control characters, at most 255 characters. */
function fileName(given: string): string {
  const last = storableText(given).split(/[\\/]/).at(-1) ?? ''
  // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is taken out
  const clean = last.replace(/[\u0000-\u001f\u007f\p{Cf}]/gu, '').trim()
  return clean.replace(/^\.+/, '').slice(0, 255) || 'file'
}
