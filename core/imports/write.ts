import { z } from 'zod'
import { newId } from '../id.ts'
import { type Key, nameKeys } from '../names/keys.ts'
import type { NameKind } from '../slots/said.ts'
import type { Tx } from '../store/db.ts'
import { storableJson } from '../store/storable.ts'
import type { Weighed } from './weigh.ts'

/** Whose import it is, and what its rows are marked with. */
export interface Writer {
  readonly workspaceId: string
  readonly memberId: string
  readonly importId: string
  /** The event under which changes of what was there before are logged. */
  readonly eventId: string
  readonly now: Temporal.Instant
  readonly zone: string
}

export interface Written {
  readonly notes: number
  readonly deals: number
}

/**
 * Writes a batch, in a dozen statements. What is new is only marked with the import; what becomes of records that were there before
 * goes into the change log under the import's event, so that it can be taken back.
 */
export async function writeBatch(tx: Tx, writer: Writer, weighed: Weighed): Promise<Written> {
  const { people, companies } = weighed
  if (weighed.tags.length > 0) {
    await logUnder(writer.eventId, tx)
    await insertTags(tx, writer, weighed)
  }
  await logUnder('', tx)
  await insertCompanies(tx, writer, weighed)
  await insertContacts(tx, writer, weighed)
  await insertKeys(
    tx,
    writer,
    'company',
    companies.map(({ id, name }) => ({ id, keys: nameKeys(name, 'company') })),
  )
  await insertKeys(
    tx,
    writer,
    'contact',
    people.filter(({ isNew }) => isNew),
  )
  await insertPoints(tx, writer, weighed, false)
  await insertTaggings(tx, writer, weighed, false)
  const fresh = await insertNotes(tx, writer, weighed, false)
  await logUnder(writer.eventId, tx)
  await fillRecords(tx, writer, weighed)
  await insertPoints(tx, writer, weighed, true)
  const added = await insertNotes(tx, writer, weighed, true)
  await insertTaggings(tx, writer, weighed, true)
  const deals = await insertDeals(tx, writer, weighed)
  return { notes: fresh + added, deals }
}

async function logUnder(eventId: string, tx: Tx): Promise<void> {
  await tx.$queryRaw`select set_config('parley.event', ${eventId}, true)`
}

async function insertCompanies(tx: Tx, { workspaceId, importId, now }: Writer, { companies }: Weighed): Promise<void> {
  if (companies.length === 0) return
  await tx.$executeRaw`
    insert into company (workspace_id, id, name, city, industry, website, owner_id, import_id, created_at)
    select ${workspaceId}::uuid, n.id, n.name, n.city, n.industry, n.website, n."ownerId", ${importId}::uuid, ${now.toString()}::timestamptz
    from jsonb_to_recordset(${storableJson(companies)}::jsonb)
      as n(id uuid, name text, city text, industry text, website text, "ownerId" uuid)`
}

async function insertContacts(tx: Tx, { workspaceId, importId, now }: Writer, { people }: Weighed): Promise<void> {
  const fresh = people.filter(({ isNew }) => isNew).map(({ keys, phones, emails, tags, ...row }) => row)
  if (fresh.length === 0) return
  await tx.$executeRaw`
    insert into contact (workspace_id, id, name, company_id, role, city, birthday, lifecycle, source, need, owner_id, import_id, created_at)
    select ${workspaceId}::uuid, n.id, n.name, n."companyId", n.role, n.city, n.birthday, coalesce(n.lifecycle, 'lead'), n.source, n.need,
           n."ownerId", ${importId}::uuid, ${now.toString()}::timestamptz
    from jsonb_to_recordset(${storableJson(fresh)}::jsonb)
      as n(id uuid, name text, "companyId" uuid, role text, city text, birthday date, lifecycle lifecycle, source text, need text, "ownerId" uuid)`
}

async function insertKeys(
  tx: Tx,
  { workspaceId }: Writer,
  kind: NameKind,
  records: readonly { readonly id: string; readonly keys: readonly Key[] }[],
): Promise<void> {
  const ids: string[] = []
  const texts: string[] = []
  const words: number[] = []
  for (const { id, keys } of records) {
    for (const { key, word } of keys) {
      ids.push(id)
      texts.push(key)
      words.push(word)
    }
  }
  if (ids.length === 0) return
  await tx.$executeRaw`
    insert into name_key (workspace_id, kind, record_id, key, word)
    select ${workspaceId}::uuid, ${kind}::name_kind, n.id, n.key, n.word
    from unnest(${list(ids)}::uuid[], ${list(texts)}::text[], ${list(words)}::int[]) n (id, key, word)`
}

/** An array as PostgreSQL writes it, which quotes as JSON does; letting the client make it of thousands of elements takes long. */
const list = (of: readonly string[] | readonly number[]): string => `{${storableJson(of).slice(1, -1)}}`

async function insertPoints(tx: Tx, { workspaceId }: Writer, { points }: Weighed, known: boolean): Promise<void> {
  const rows = points.filter((point) => point.known === known).map((point) => ({ ...point, id: newId() }))
  if (rows.length === 0) return
  await tx.$executeRaw`
    insert into contact_point (workspace_id, id, contact_id, kind, value, position)
    select ${workspaceId}::uuid, n.id, n."contactId", n.kind, n.value, n.position
    from jsonb_to_recordset(${storableJson(rows)}::jsonb)
      as n(id uuid, "contactId" uuid, kind point_kind, value text, position int)
    on conflict do nothing`
}

/** Tags that are not there yet. */
async function insertTags(tx: Tx, { workspaceId }: Writer, { tags }: Weighed): Promise<void> {
  const names = new Map(tags.map(({ folded, name }) => [folded, name]))
  if (names.size === 0) return
  const rows = [...names].map(([folded, name]) => ({ id: newId(), folded, name }))
  await tx.$executeRaw`
    insert into tag (workspace_id, id, name, folded)
    select ${workspaceId}::uuid, n.id, n.name, n.folded
    from jsonb_to_recordset(${storableJson(rows)}::jsonb) as n(id uuid, name text, folded text)
    where not exists (select from tag t where t.workspace_id = ${workspaceId}::uuid and t.folded = n.folded)
    order by n.folded on conflict do nothing`
}

async function insertTaggings(tx: Tx, { workspaceId }: Writer, { tags }: Weighed, known: boolean): Promise<void> {
  const rows = tags.filter((tag) => tag.known === known).map((tag) => ({ ...tag, id: newId() }))
  if (rows.length === 0) return
  await tx.$executeRaw`
    insert into tagging (workspace_id, id, tag_id, contact_id, company_id)
    select ${workspaceId}::uuid, n.id, t.id, n."contactId", n."companyId"
    from jsonb_to_recordset(${storableJson(rows)}::jsonb) as n(id uuid, folded text, "contactId" uuid, "companyId" uuid)
    join tag t on t.workspace_id = ${workspaceId}::uuid and t.folded = n.folded
    on conflict do nothing`
}

/** Notes of the file's; one that its record has already, word for word, is not written again. Gives how many were. */
async function insertNotes(
  tx: Tx,
  { workspaceId, memberId, now, zone }: Writer,
  { notes }: Weighed,
  known: boolean,
): Promise<number> {
  const day = (on: string) => Temporal.PlainDate.from(on).toZonedDateTime(zone).toInstant().toString()
  const rows = notes
    .filter((one) => one.known === known)
    .map(({ contactId, companyId, note }) => ({
      id: newId(),
      contactId,
      companyId,
      kind: note.kind,
      summary: note.text,
      at: note.on === null ? now.toString() : day(note.on),
      grain: note.on === null ? 'minute' : 'day',
    }))
  if (rows.length === 0) return 0
  return tx.$executeRaw`
    insert into activity (workspace_id, id, kind, summary, at, grain, zone, contact_id, company_id, member_id, created_at, subject_id)
    select ${workspaceId}::uuid, n.id, n.kind, n.summary, n.at, n.grain, ${zone}, n."contactId", n."companyId", ${memberId}::uuid,
           ${now.toString()}::timestamptz, n."contactId"
    from jsonb_to_recordset(${storableJson(rows)}::jsonb)
      as n(id uuid, "contactId" uuid, "companyId" uuid, kind activity_kind, summary text, at timestamptz, grain grain)
    where not ${known} or not exists (
      select from activity a where a.workspace_id = ${workspaceId}::uuid and a.deleted_at is null and a.summary = n.summary
        and (a.contact_id = n."contactId" or n."contactId" is null and a.company_id = n."companyId"))`
}

/** What known records lacked and now have; nothing that they had is changed. */
async function fillRecords(tx: Tx, { workspaceId }: Writer, { people, filledCompanies }: Weighed): Promise<void> {
  const filled = people
    .filter(({ isNew, changed }) => !isNew && changed)
    .map(({ keys, phones, emails, tags, ...row }) => row)
  if (filled.length > 0) {
    await tx.$executeRaw`
      update contact c set company_id = coalesce(c.company_id, n."companyId"), role = coalesce(c.role, n.role),
        city = coalesce(c.city, n.city), birthday = coalesce(c.birthday, n.birthday), source = coalesce(c.source, n.source),
        need = coalesce(c.need, n.need)
      from jsonb_to_recordset(${storableJson(filled)}::jsonb)
        as n(id uuid, "companyId" uuid, role text, city text, birthday date, source text, need text)
      where c.workspace_id = ${workspaceId}::uuid and c.id = n.id`
  }
  if (filledCompanies.length > 0) {
    await tx.$executeRaw`
      update company c set city = coalesce(c.city, n.city), industry = coalesce(c.industry, n.industry),
        website = coalesce(c.website, n.website)
      from jsonb_to_recordset(${storableJson(filledCompanies)}::jsonb) as n(id uuid, city text, industry text, website text)
      where c.workspace_id = ${workspaceId}::uuid and c.id = n.id`
  }
}

const madeSchema = z.array(z.object({ id: z.string(), title: z.string() }))

/** Deals; one of the same title with the same contact or company is there already. Gives how many were written. */
async function insertDeals(tx: Tx, writer: Writer, { deals }: Weighed): Promise<number> {
  const { workspaceId, memberId, now } = writer
  const once = new Map(
    deals.map(({ id, contactId, companyId, ownerId, deal }) => [
      `${deal.title.toLowerCase()}|${contactId}|${companyId}`,
      { ...deal, id, contactId, companyId, ownerId },
    ]),
  )
  if (once.size === 0) return 0
  const rows = await tx.$queryRaw`
    with n as (
      select * from jsonb_to_recordset(${storableJson([...once.values()])}::jsonb)
        as n(id uuid, title text, "contactId" uuid, "companyId" uuid, "ownerId" uuid, "stageId" uuid, amount numeric, currency text,
             "closeOn" date, reason text)),
    made as (
      insert into deal (workspace_id, id, title, company_id, contact_id, stage_id, stage_since, amount, currency, close_on, lost_reason,
                        closed_at, owner_id, created_at)
      select ${workspaceId}::uuid, n.id, n.title, n."companyId", n."contactId", s.id, ${now.toString()}::timestamptz, n.amount, n.currency,
             n."closeOn", case s.kind when 'lost' then n.reason end, case when s.kind <> 'open' then ${now.toString()}::timestamptz end,
             n."ownerId", ${now.toString()}::timestamptz
      from n
      join lateral (
        select s.id, s.kind from stage s
        where s.workspace_id = ${workspaceId}::uuid and s.deleted_at is null and (s.id = n."stageId" or n."stageId" is null and s.kind = 'open')
        order by s.position limit 1) s on true
      where not exists (
        select from deal d where d.workspace_id = ${workspaceId}::uuid and d.deleted_at is null and lower(d.title) = lower(n.title)
          and (d.contact_id = n."contactId" or d.company_id = n."companyId"
               or n."contactId" is null and n."companyId" is null and d.contact_id is null and d.company_id is null))
      returning id, title, stage_id),
    moved as (
      insert into stage_move (workspace_id, id, deal_id, to_id, member_id, at)
      select ${workspaceId}::uuid, m.move, made.id, made.stage_id, ${memberId}::uuid, ${now.toString()}::timestamptz
      from made join unnest(${[...once.values()].map(({ id }) => id)}::uuid[], ${[...once].map(() => newId())}::uuid[]) m (deal, move)
        on m.deal = made.id)
    select id, title from made`
  const made = madeSchema.parse(rows)
  await insertKeys(
    tx,
    writer,
    'deal',
    made.map(({ id, title }) => ({ id, keys: nameKeys(title, 'deal') })),
  )
  return made.length
}
