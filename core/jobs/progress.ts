import { z } from 'zod'
import type { Import } from '../imports/imports.ts'
import type { Counts } from '../imports/plan.ts'
import { paragraph } from '../reply.ts'
import type { Session } from '../session.ts'
import { tell } from './job.ts'

/** Shorter imports are done before anybody asks how far they are. */
const LONG = 20_000
/** Where a message can be edited, it is so often; elsewhere it is said once, in the middle. */
const STEPS = 10

const lastSchema = z.array(z.object({ platform: z.string(), external: z.string().nullable() }))

/** Says how far a long import has come, when that is another tenth of it: in the place of what was said before, where that can be. */
export async function progressed({ id }: Import, before: Counts, now: Counts, session: Session): Promise<void> {
  const step = ({ rows }: Counts): number => Math.floor((rows * STEPS) / Math.max(1, now.total))
  if (now.total < LONG || step(now) === step(before) || step(now) >= STEPS) return
  const { tx, me, language } = session
  const rows = await tx.$queryRaw`
    select n.platform::text,
      (select o.external from outbox o where o.chat_id = c.id and o.key like ${`import:${id}:at:%`} order by o.seq desc limit 1) as external
    from chat c join installation n on n.workspace_id = c.workspace_id and n.id = c.installation_id
    where c.workspace_id = ${me.workspaceId}::uuid and c.id = ${me.chat.id}::uuid`
  const [last] = lastSchema.parse(rows)
  const edits = last !== undefined && last.platform !== 'console' && last.platform !== 'web'
  if (!edits && step(now) !== STEPS / 2) return
  const words = language.answers.data.progress({ done: now.rows, rows: now.total })
  await tell(
    session,
    `import:${id}:at:${now.rows}`,
    [paragraph(words)],
    edits ? (last.external ?? undefined) : undefined,
  )
}
