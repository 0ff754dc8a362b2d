import { z } from 'zod'
import { newId } from '../id.ts'
import type { Session } from '../session.ts'
import { storableJson, storableText } from '../store/storable.ts'
import { type Template, templateSchema } from './template.ts'

type Speaker = Pick<Session, 'me' | 'now' | 'tx'>

/** A sentence and what it was understood to mean, to be kept when the person says yes to it. */
export const lessonSchema = z.object({ words: z.string(), template: templateSchema })
export type Lesson = z.infer<typeof lessonSchema>

/** A phrase that was learnt. `memberId`: whose; null: the workspace's. */
export interface LearntPhrase {
  readonly id: string
  readonly memberId: string | null
  readonly owner: string | null
  readonly words: string
  readonly template: Template
}

const rowsSchema = z.array(
  z.object({
    id: z.string(),
    memberId: z.string().nullable(),
    owner: z.string().nullable(),
    words: z.string(),
    template: z.unknown(),
  }),
)

/** A person keeps so many; the oldest is forgotten for the next. */
const MOST = 500

/** Keeps what the person has said yes to, in the place of what the same words were kept to mean. Only members have phrases. */
export async function learn({ words, template }: Lesson, { me, tx, now }: Speaker): Promise<void> {
  if (me.kind !== 'member') return
  await tx.$executeRaw`
    delete from learnt_phrase
    where workspace_id = ${me.workspaceId}::uuid and member_id = ${me.id}::uuid and (template -> 'parts' = ${storableJson(template.parts)}::jsonb
      or id in (select id from learnt_phrase where workspace_id = ${me.workspaceId}::uuid and member_id = ${me.id}::uuid
                order by at desc, id desc offset ${MOST - 1}))`
  await tx.$executeRaw`
    insert into learnt_phrase (workspace_id, id, member_id, words, template, by_id, at)
    values (${me.workspaceId}::uuid, ${newId()}::uuid, ${me.id}::uuid, ${storableText(words)}, ${storableJson(template)}::jsonb,
            ${me.id}::uuid, ${new Date(now.epochMilliseconds)})`
}

/** The phrases that hold for the speaker: their own, the latest first, then the workspace's. `all`: colleagues' too, for those who oversee. */
export async function phrasesFor({ me, tx }: Speaker, all = false): Promise<readonly LearntPhrase[]> {
  const rows = await tx.$queryRaw`
    select p.id, p.member_id as "memberId", m.name as owner, p.words, p.template
    from learnt_phrase p left join member m on m.workspace_id = p.workspace_id and m.id = p.member_id
    where p.workspace_id = ${me.workspaceId}::uuid and (p.member_id is null or p.member_id = ${me.id}::uuid or ${all})
    order by p.member_id = ${me.id}::uuid desc nulls last, p.member_id is null desc, p.at desc, p.id desc limit ${MOST}`
  return rowsSchema.parse(rows).flatMap(({ template, ...row }) => {
    const read = templateSchema.safeParse(template)
    return read.success ? [{ ...row, template: read.data }] : []
  })
}

/** Forgets phrases by their ids, as far as the speaker may; gives how many are gone. */
export async function unlearn(ids: readonly string[], { me, tx }: Speaker): Promise<number> {
  if (ids.length === 0) return 0
  return tx.$executeRaw`
    delete from learnt_phrase where workspace_id = ${me.workspaceId}::uuid and id = any(${[...ids]}::uuid[])`
}

/** Makes a phrase the workspace's; false where it is gone. Only those who oversee the team may: the database refuses the others. */
export async function share(id: string, { me, tx }: Speaker): Promise<boolean> {
  const changed = await tx.$executeRaw`
    update learnt_phrase set member_id = null, by_id = ${me.id}::uuid
    where workspace_id = ${me.workspaceId}::uuid and id = ${id}::uuid`
  return changed > 0
}
