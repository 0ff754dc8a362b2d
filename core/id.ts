import { randomUUIDv7 } from 'node:crypto'

/** A new record's id: UUID version 7 (RFC 9562), so that ids sort by the time they were made. */
export const newId = (): string => randomUUIDv7()
