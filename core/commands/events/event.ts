import { z } from 'zod'
import type { Turn } from '../../command.ts'

const imageSchema = z.record(z.string(), z.unknown()).nullable()
const changeSchema = z.object({ table: z.string(), row: z.string(), before: imageSchema, after: imageSchema })
const eventSchema = z.object({
  id: z.string(),
  command: z.string(),
  at: z.date(),
  undone: z.boolean(),
  /** It was said of many records at once. */
  many: z.boolean(),
  changes: z.array(changeSchema),
})

/** A row before and after an event, by its columns' names; null where there was or is none. */
export type Changed = z.infer<typeof changeSchema>
/** An event of the speaker's and what it changed, in order. */
export type Done = z.infer<typeof eventSchema>

/**
 * The speaker's own event that is to be taken back: the one given, else the last that changed something and is not taken back.
 * An import has no changes here: there may be very many, and it is taken back by itself. An undo is no such event: "undo" said twice goes two steps back. Undefined when there is none.
 */
export async function eventToUndo(id: string | undefined, { tx, me, eventId }: Turn): Promise<Done | undefined> {
  const wanted = id ?? null
  const rows = await tx.$queryRaw`
    select e.id, e.command, e.at, e.undone_by_id is not null as undone, coalesce(o.args, e.args) ?| array['ids', 'along'] as many,
      coalesce((select jsonb_agg(jsonb_build_object('table', c."table", 'row', c.row_id, 'before', c.before, 'after', c.after)
                                 order by c.seq)
                from change c
                where c.workspace_id = e.workspace_id and c.event_id = e.id and c."table" <> 'name_key'
                  and i.id is null), '[]') as changes
    from event e
    left join event o on o.workspace_id = e.workspace_id and o.id = e.undoes_id
    left join import i on i.workspace_id = e.workspace_id and i.member_id = e.member_id and i.event_id = e.id
    where e.workspace_id = ${me.workspaceId}::uuid and e.member_id = ${me.id}::uuid and e.id <> ${eventId}::uuid
      and (e.id = ${wanted}::uuid
        or ${wanted}::uuid is null and e.command <> 'undo' and e.undone_by_id is null
           and (i.id is not null or exists (select from change c where c.workspace_id = e.workspace_id and c.event_id = e.id)))
    order by e.seq desc limit 1`
  return z.array(eventSchema).parse(rows)[0]
}

/** The speaker's last event that changed a row and is not taken back. */
export async function lastDoing(row: string, { tx, me }: Turn): Promise<string | undefined> {
  const rows = await tx.$queryRaw`
    select e.id from event e
    where e.workspace_id = ${me.workspaceId}::uuid and e.member_id = ${me.id}::uuid and e.undone_by_id is null
      and e.command <> 'undo'
      and exists (select from change c where c.workspace_id = e.workspace_id and c.event_id = e.id and c.row_id = ${row}::uuid)
    order by e.seq desc limit 1`
  return z.array(z.object({ id: z.string() })).parse(rows)[0]?.id
}

const laterSchema = z.object({
  by_id: z.string().nullable(),
  by_name: z.string().nullable(),
  before: imageSchema,
  after: imageSchema,
  stage: z.string().nullable(),
})

/** Who changed a row in an event, and how; the stage it was moved to by its name. */
export async function laterChange(
  event: string,
  row: string,
  { tx, me }: Turn,
): Promise<z.infer<typeof laterSchema> | undefined> {
  const rows = await tx.$queryRaw`
    select m.id as by_id, m.name as by_name, c.before, c.after, s.name as stage
    from event e
    left join member m on m.workspace_id = e.workspace_id and m.id = e.member_id
    left join change c on c.workspace_id = e.workspace_id and c.event_id = e.id and c.row_id = ${row}::uuid
    left join stage s on s.workspace_id = e.workspace_id and s.id = (c.after ->> 'stage_id')::uuid
    where e.workspace_id = ${me.workspaceId}::uuid and e.id = ${event}::uuid
    order by c.seq desc limit 1`
  return z.array(laterSchema).parse(rows)[0]
}
