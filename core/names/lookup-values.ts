import { z } from 'zod'
import type { Sentence } from '../grammar/sentence.ts'
import type { Tx } from '../store/db.ts'
import { askedWords } from './forms.ts'
import { type ValueKind, type ValueSpan, valueSpans } from './values.ts'

/** So many cities or lines of business are looked at, so many tags. */
const MOST = 400

const rowsSchema = z.array(z.object({ kind: z.enum(['place', 'industry', 'tag']), value: z.string() }))

/**
 * The words of a sentence that stand for a city, a line of business or a tag that some record of the CRM has, as far as the viewer
 * sees them, in whatever case form and script. Only the kinds asked for are looked up. The values are read by walking
 * an index from one to the next, so that it takes as long as there are different ones, however many records there are.
 */
export async function findValues(
  sentence: Sentence,
  tx: Tx,
  { workspaceId, kinds }: { readonly workspaceId: string; readonly kinds: ReadonlySet<ValueKind> },
): Promise<readonly ValueSpan[]> {
  const asked = askedWords(sentence)
  if (kinds.size === 0 || asked.length === 0) return []
  const rows = await tx.$queryRaw`
    with recursive
    contact_city as (
      (select city from contact where workspace_id = ${workspaceId}::uuid and city > '' and deleted_at is null
       and ${kinds.has('place')} order by city limit 1)
      union all
      select (select c.city from contact c where c.workspace_id = ${workspaceId}::uuid and c.city > b.city and c.deleted_at is null
              order by c.city limit 1) from contact_city b where b.city is not null),
    company_city as (
      (select city from company where workspace_id = ${workspaceId}::uuid and city > '' and deleted_at is null
       and ${kinds.has('place')} order by city limit 1)
      union all
      select (select c.city from company c where c.workspace_id = ${workspaceId}::uuid and c.city > b.city and c.deleted_at is null
              order by c.city limit 1) from company_city b where b.city is not null),
    line as (
      (select industry from company where workspace_id = ${workspaceId}::uuid and industry > '' and deleted_at is null
       and ${kinds.has('industry')} order by industry limit 1)
      union all
      select (select c.industry from company c where c.workspace_id = ${workspaceId}::uuid and c.industry > b.industry and c.deleted_at is null
              order by c.industry limit 1) from line b where b.industry is not null)
    (select 'place' as kind, city as value from contact_city where city is not null limit ${MOST})
    union (select 'place', city from company_city where city is not null limit ${MOST})
    union all (select 'industry', industry from line where industry is not null limit ${MOST})
    union all (select 'tag', name from tag where workspace_id = ${workspaceId}::uuid and ${kinds.has('tag')} limit ${MOST})`
  return valueSpans(rowsSchema.parse(rows), asked)
}
