import { z } from 'zod'
import { Prisma } from '#prisma'
import type { Turn } from '../../command.ts'
import { newId } from '../../id.ts'
import { fold } from '../../names/fold.ts'
import type { Selected } from '../../records/select.ts'
import { slot } from '../../slots/slot.ts'

/** The words for one tag or several. */
export const tagWords = slot('tag', z.string().min(1).max(4_000))

/** A tag: as it was typed, and what makes it the same however it is. */
interface Typed {
  readonly name: string
  readonly folded: string
}

/** What a tag's name may be at most, as in its slot. */
const LONGEST = 60

const typed = (name: string): Typed => ({
  name: name.trim().slice(0, LONGEST),
  folded: fold(name).trim().slice(0, LONGEST),
})

/**
 * The tags that words say: the whole where it is a tag already ("Research and Development"), else what commas, hashes and "and"
 * set apart.
 */
export async function tagsIn(words: string, turn: Turn): Promise<readonly Typed[]> {
  const whole = typed(bare(words))
  const { phrases } = turn.language
  const and = phrases.conjunctions.map((word) => `\\s+${RegExp.escape(word)}\\s+`).join('|')
  const parts = words.split(new RegExp(`\\s*[,;]\\s*|\\s*#|${and}`, 'iu')).map((part) => typed(bare(part)))
  const several = parts.filter(({ folded }) => folded !== '')
  if (several.length <= 1) return [several[0] ?? whole]
  const known = await turn.tx.tag.findFirst({ where: { workspaceId: turn.me.workspaceId, folded: whole.folded } })
  return known ? [whole] : [...new Map(several.map((tag) => [tag.folded, tag])).values()]
}

const bare = (words: string): string => words.replace(/^[\s#«"“']+|[\s»"”'.!]+$/gu, '')

const columns = { contact: 'contact_id', company: 'company_id', deal: 'deal_id' } as const
const touchedSchema = z.array(z.object({ id: z.string() }))

interface Done {
  /** The tags as they were first written. */
  readonly names: readonly string[]
  /** The records on which something has changed. */
  readonly touched: ReadonlySet<string>
}

/** Puts tags on records, all in one statement; what has one keeps it. */
export async function putTags(
  kind: Selected['kind'],
  records: readonly Selected[],
  tags: readonly Typed[],
  { tx, me }: Turn,
): Promise<Done> {
  const data = tags.map(({ name, folded }) => ({ workspaceId: me.workspaceId, id: newId(), name, folded }))
  await tx.tag.createMany({ data, skipDuplicates: true })
  const known = await existing(tags, { tx, me })
  const pairs = records.flatMap(({ id }) => known.map((tag) => ({ id, tag: tag.id })))
  const rows = await tx.$queryRaw`
    insert into tagging (workspace_id, id, tag_id, ${Prisma.raw(columns[kind])})
    select ${me.workspaceId}::uuid, n.id, n.tag, n.record
    from unnest(${pairs.map(() => newId())}::uuid[], ${pairs.map(({ tag }) => tag)}::uuid[], ${pairs.map(({ id }) => id)}::uuid[])
      as n (id, tag, record)
    on conflict do nothing
    returning ${Prisma.raw(columns[kind])} as id`
  return { names: known.map(({ name }) => name), touched: idsIn(rows) }
}

/** Takes tags off records. */
export async function takeTags(
  kind: Selected['kind'],
  records: readonly Selected[],
  tags: readonly Typed[],
  { tx, me }: Turn,
): Promise<Done> {
  const known = await existing(tags, { tx, me })
  const column = Prisma.raw(columns[kind])
  const rows = await tx.$queryRaw`
    delete from tagging
    where workspace_id = ${me.workspaceId}::uuid and tag_id = any(${known.map(({ id }) => id)}::uuid[])
      and ${column} = any(${records.map(({ id }) => id)}::uuid[])
    returning ${column} as id`
  const names = tags.map(({ name, folded }) => known.find((one) => one.folded === folded)?.name ?? name)
  return { names, touched: idsIn(rows) }
}

const idsIn = (rows: unknown): ReadonlySet<string> => new Set(touchedSchema.parse(rows).map(({ id }) => id))

/** The tags that there are, in the order in which they were said. */
async function existing(tags: readonly Typed[], { tx, me }: Pick<Turn, 'tx' | 'me'>) {
  const folded = tags.map((tag) => tag.folded)
  const found = await tx.tag.findMany({
    where: { workspaceId: me.workspaceId, folded: { in: folded } },
    select: { id: true, name: true, folded: true },
  })
  return found.toSorted((a, b) => folded.indexOf(a.folded) - folded.indexOf(b.folded))
}

/** The tags of a record, by name. */
export async function tagsOf({ kind, id }: Selected, { tx, me }: Turn): Promise<readonly string[]> {
  const column = { contact: 'contactId', company: 'companyId', deal: 'dealId' } as const
  const found = await tx.tagging.findMany({
    where: { workspaceId: me.workspaceId, [column[kind]]: id },
    select: { tag: { select: { name: true } } },
    orderBy: { tag: { name: 'asc' } },
    take: 20,
  })
  return found.map(({ tag }) => tag.name)
}
