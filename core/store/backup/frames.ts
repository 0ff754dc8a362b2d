import { z } from 'zod'

/**
 * The inside of a backup: frames of five bytes (their kind, then their length as a big-endian number) and what they carry. 'J' is
 * JSON: the head, a table's beginning, the end. 'D' is a piece of a table's rows as COPY writes them. A backup without its end
 * frame was cut off.
 */
export const headSchema = z.object({
  parley: z.literal(1),
  made: z.string(),
  /** The migrations that the database had, in their order. */
  migrations: z.array(z.string()).min(1),
})
export const tableSchema = z.object({ table: z.string(), columns: z.array(z.string()).min(1) })
export const endSchema = z.object({ end: z.literal(true), rows: z.record(z.string(), z.number()) })

export type Frame =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'data'; readonly bytes: Buffer }

const KINDS = { json: 0x4a, data: 0x44 } as const
const HEAD = 5
/** No frame is longer: what says so is no backup. */
const LONGEST = 64 * 1024 * 1024

/** A frame as bytes. */
export function writeFrame(frame: Frame): Buffer {
  const body = frame.kind === 'json' ? Buffer.from(JSON.stringify(frame.value)) : frame.bytes
  const head = Buffer.alloc(HEAD)
  head.writeUInt8(KINDS[frame.kind], 0)
  head.writeUInt32BE(body.length, 1)
  return Buffer.concat([head, body])
}

/** The frames of a backup, one after the other. Throws an Error when the bytes are none of a backup, or are cut off within a frame. */
export async function* readFrames(source: AsyncIterable<Uint8Array>): AsyncGenerator<Frame> {
  let rest = Buffer.alloc(0)
  for await (const chunk of source) {
    rest = rest.length > 0 ? Buffer.concat([rest, chunk]) : Buffer.from(chunk)
    while (rest.length >= HEAD) {
      const [kind, length] = [rest.readUInt8(0), rest.readUInt32BE(1)]
      if ((kind !== KINDS.json && kind !== KINDS.data) || length > LONGEST)
        throw new Error('this is no backup of Parley')
      if (rest.length < HEAD + length) break
      const bytes = rest.subarray(HEAD, HEAD + length)
      rest = rest.subarray(HEAD + length)
      yield kind === KINDS.json ? { kind: 'json', value: JSON.parse(bytes.toString()) } : { kind: 'data', bytes }
    }
  }
  if (rest.length > 0) throw new Error('the backup is cut off')
}
