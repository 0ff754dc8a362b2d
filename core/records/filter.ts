import type { z } from 'zod'
import type { where } from '../slots/index.ts'

/** What records have in common, as resolved: ids of members, companies and stages, words as the CRM has them. */
export type Where = z.infer<typeof where>
