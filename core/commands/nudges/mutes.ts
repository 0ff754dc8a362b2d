import { z } from 'zod'
import type { Turn } from '../../command.ts'
import { newId } from '../../id.ts'
import { type MemberSettings, memberSettings, type NudgeKind, nudgeKinds } from '../../settings.ts'

export type Mute = NonNullable<MemberSettings['mutes']>[number]

/** Of what the speaker does not want to hear, as of now: mutes that have run out are left out. */
export async function mutesNow({ tx, me, now }: Turn): Promise<readonly Mute[]> {
  const { mutes = [] } = await memberSettings(tx, me.id)
  return mutes.filter(({ until }) => until === undefined || Temporal.Instant.compare(until, now) > 0)
}

/** Keeps them in place of those before. */
export async function keepMutes(mutes: readonly Mute[], { tx, me }: Turn): Promise<void> {
  const whose = { workspaceId: me.workspaceId, memberId: me.id, key: 'mutes' }
  const value = mutes.map((mute) => ({ ...mute }))
  await tx.setting.upsert({
    where: { workspaceId_memberId_key: whose },
    create: { ...whose, id: newId(), value },
    update: { value },
  })
}

/** Whether two are about the same. */
export const same = (a: Pick<Mute, 'kind' | 'about'>, b: Pick<Mute, 'kind' | 'about'>): boolean =>
  a.kind === b.kind && a.about?.id === b.about?.id

/** What is left when something is to be heard of again; the same list when it was not muted. */
export function without(mutes: readonly Mute[], { kind, about }: Pick<Mute, 'kind' | 'about'>): readonly Mute[] {
  if (!kind && !about) return []
  const left = mutes.filter((mute) => !(kind && about ? same(mute, { kind, about }) : covers(mute, { kind, about })))
  const all = left.find((mute) => !mute.kind && !mute.about)
  if (!kind || about || !all) return left.length === mutes.length ? mutes : left
  // All was muted, and now one kind of it is not.
  const others: readonly NudgeKind[] = nudgeKinds.filter((one) => one !== kind && one !== 'digest')
  return [...left.filter((mute) => mute !== all), ...others.map((one) => ({ ...all, kind: one }))]
}

const covers = (mute: Mute, { kind, about }: Pick<Mute, 'kind' | 'about'>): boolean =>
  about ? mute.about?.id === about.id : mute.kind === kind && !mute.about

const rowsSchema = z.array(z.object({ id: z.string(), name: z.string().nullable() }))

/** What a record is called, and the ids of it and of all that hangs on it, by which a nudge may be about it. */
export async function around(
  about: NonNullable<Mute['about']>,
  { tx, me }: Turn,
): Promise<{ readonly name: string | undefined; readonly ids: readonly string[] }> {
  const rows = await tx.$queryRaw`
    select id, name from contact where workspace_id = ${me.workspaceId}::uuid and id = ${about.id}::uuid
    union all select id, name from company where workspace_id = ${me.workspaceId}::uuid and id = ${about.id}::uuid
    union all select id, title from deal where workspace_id = ${me.workspaceId}::uuid and id = ${about.id}::uuid
    union all select id, null from contact where workspace_id = ${me.workspaceId}::uuid and company_id = ${about.id}::uuid
    union all select id, null from deal where workspace_id = ${me.workspaceId}::uuid
      and (company_id = ${about.id}::uuid or contact_id = ${about.id}::uuid)`
  const found = rowsSchema.parse(rows)
  return { name: found.find(({ name }) => name !== null)?.name ?? undefined, ids: found.map(({ id }) => id) }
}
