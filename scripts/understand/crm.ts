import { z } from 'zod'
import { type CompanyFile, companyFileSchema } from '../../core/store/company/file.ts'

/** A company to understand sentences by, and what of its file is left out for being none of what such a file may say: a line for people each. */
export interface Crm {
  readonly file: CompanyFile
  readonly leftOut: readonly string[]
}

/** So much may be wrong in a file before it is taken for none. */
const MOST = 500

/**
 * Reads a company from what stands in a file (docs/understand.md). What is null is not said; what is not right (a reference that leads nowhere, a status that there is
 * none of) is left out by itself, or else with its record, for one slip must not cost all the sentences. Gives in words why it is no company at all. Pure.
 */
export function readCrm(crm: unknown): Crm | string {
  const given = withoutNulls(crm)
  const leftOut: string[] = []
  for (;;) {
    const read = companyFileSchema.safeParse(given)
    if (read.success) return { file: read.data, leftOut }
    const [issue] = read.error.issues
    if (!issue || leftOut.length === MOST || !leaveOut(given, issue.path)) return z.prettifyError(read.error)
    leftOut.push(`${issue.path.join('.')}: ${issue.message}`)
  }
}

const recordSchema = z.record(z.string(), z.unknown())

function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((one) => one !== null).map(withoutNulls)
  const record = recordSchema.safeParse(value).data
  if (!record) return value
  return Object.fromEntries(
    Object.entries(record).flatMap(([key, one]) => (one === null ? [] : [[key, withoutNulls(one)]])),
  )
}

/** Takes what stands at a path away, and what holds it where nothing stands there; false when there is nothing to take. */
function leaveOut(from: unknown, path: readonly PropertyKey[]): boolean {
  const [key, ...rest] = path
  if (key === undefined || typeof from !== 'object' || from === null || !Object.hasOwn(from, key)) return false
  if (rest.length > 0 && leaveOut(Reflect.get(from, key), rest)) return true
  if (Array.isArray(from)) return from.splice(Number(key), 1).length === 1
  return Reflect.deleteProperty(from, key)
}
