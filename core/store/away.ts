import { z } from 'zod'

/** Of Node's sockets, of PostgreSQL (going down, starting, crashed, no connection left; class 08), of Prisma (its documented P codes). */
const CODES =
  /^(ECONNREFUSED|ECONNRESET|EPIPE|ENOENT|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|57P0[123]|53300|08...|P1001|P1002|P1008|P1017|P2024|P2037)$/
/** What pg, its pool and Prisma say without a code. */
const WORDS =
  /^(Connection terminated|Client has encountered a connection error|timeout exceeded when trying to connect|Transaction API error: Unable to start a transaction)/

const errorSchema = z.object({
  code: z.string().optional().catch(undefined),
  message: z.string().optional().catch(undefined),
  originalCode: z.string().optional().catch(undefined),
  meta: z.object({ driverAdapterError: z.unknown() }).optional().catch(undefined),
  cause: z.unknown().optional(),
})

/** Whether a query failed because the database is away or has no connection left, so that the same may go well later. */
export function isUnavailable(error: unknown): boolean {
  const { data } = errorSchema.safeParse(error)
  if (!data) return false
  const { code, originalCode, message, meta, cause } = data
  return (
    CODES.test(code ?? '') ||
    CODES.test(originalCode ?? '') ||
    WORDS.test(message ?? '') ||
    isUnavailable(meta?.driverAdapterError) ||
    isUnavailable(cause)
  )
}
