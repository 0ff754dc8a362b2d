import { z } from 'zod'

/**
 * Why a file of a customer's was not taken. kind: it is none of those that are; size: larger than a file may be; empty; day: too many of this customer today; full: too many
 * of all; gone: the platform no longer has it, or could not give it.
 */
export const refusedSchema = z.enum(['kind', 'size', 'empty', 'day', 'full', 'gone'])
export type Refused = z.infer<typeof refusedSchema>
