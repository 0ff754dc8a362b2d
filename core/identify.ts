import { z } from 'zod'
import { daysOff } from './days-off.ts'
import { newId } from './id.ts'
import { type LanguageCode, languageOf } from './languages/language.ts'
import type { Me, Stranger, Viewer } from './me.ts'
import { hoursSchema } from './settings.ts'
import type { Store } from './store/db.ts'

const roleSchema = z.enum(['rep', 'manager', 'admin'])

const rowSchema = z.object({
  workspace_id: z.string(),
  chat_id: z.string(),
  direct: z.boolean(),
  platform: z.enum(['console', 'web', 'telegram', 'slack', 'teams']),
  door: z.enum(['staff', 'customers']),
  audience: roleSchema.nullable(),
  currency: z.string(),
  country: z.string(),
  hours: hoursSchema,
  reps_see_all: z.boolean(),
  workspace_language: z.string(),
  timezone: z.string(),
  member_id: z.string().nullable(),
  member_name: z.string().nullable(),
  role: roleSchema.nullable(),
  member_language: z.string().nullable(),
  member_timezone: z.string().nullable(),
  /** Their own; those of another version of Parley that no longer fit are the workspace's. */
  member_hours: hoursSchema.nullable().catch(null),
  /** Days off and on, and the public holidays that are known. */
  days: z.record(z.string(), z.array(z.iso.date())).nullable().catch(null),
  contact_id: z.string().nullable(),
  contact_name: z.string().nullable(),
  contact_language: z.string().nullable(),
  /** Null: it was disabled, or it has none yet. */
  account_id: z.string().nullable(),
})
type Row = z.infer<typeof rowSchema>

/**
 * One look at an account; one that is disabled, or whose person or bot is, counts as linked to nobody; at the customers' door nobody is a member. `within`: a chat, or where it looks from
 * without one, with the installation `n` and its workspace `w`.
 */
const personWithin = (within: string, chat: string): string => `
  select w.id as workspace_id, ${chat}, n.platform::text as platform, n.door::text as door,
         w.currency, w.country, w.hours, w.reps_see_all, w.language as workspace_language, w.timezone,
         m.id as member_id, m.name as member_name, m.role::text as role, m.language as member_language, m.timezone as member_timezone, s.value as member_hours,
         (select jsonb_object_agg(d.key, d.value) from setting d where d.workspace_id = w.id and d.member_id is null
            and (d.key in ('daysOff', 'daysOn') or starts_with(d.key, 'holidays:' || w.country || ':'))) as days,
         p.id as contact_id, p.name as contact_name, p.language as contact_language, a.id as account_id
  from ${within}
  left join account a on a.installation_id = n.id and a.external = $2 and a.disabled_at is null and n.disabled_at is null
  left join member m on m.workspace_id = a.workspace_id and m.id = a.member_id and m.disabled_at is null and n.door = 'staff'
  left join setting s on s.workspace_id = m.workspace_id and s.member_id = m.id and s.key = 'hours'
  left join contact p on p.workspace_id = a.workspace_id and p.id = a.contact_id and p.deleted_at is null`

const IN_CHAT = `${personWithin(
  `chat c join workspace w on w.id = c.workspace_id
  join installation n on n.workspace_id = c.workspace_id and n.id = c.installation_id`,
  'c.id as chat_id, c.direct, c.audience::text as audience',
)}
  where c.id = $1`

/** Their direct chat, where there is one yet: what is looked at stands for their eyes alone. */
const BY_THEMSELVES = `${personWithin(
  'installation n join workspace w on w.id = n.workspace_id',
  `coalesce((select c.id from chat c where c.installation_id = n.id and c.account_id = a.id and c.direct
             order by c.created_at desc limit 1), '00000000-0000-0000-0000-000000000000') as chat_id, true as direct, null as audience`,
)}
  where n.id = $1 and n.disabled_at is null`

/** Who speaks: the member or customer to whom the account is linked, or a stranger. Read anew for every turn. */
export async function identify(
  store: Store,
  chatId: string,
  account: { readonly external: string; readonly language?: string | undefined },
): Promise<Me | Stranger> {
  const found = await store.pool.query({ name: 'parley-identify', text: IN_CHAT, values: [chatId, account.external] })
  return personOf(rowSchema.parse(found.rows[0]), account.language)
}

/**
 * Who looks without having said anything, as in their direct chat; whether they have one already or not. Undefined when the installation
 * is disabled, or there is none.
 */
export async function identifyLooker(
  store: Pick<Store, 'pool'>,
  who: { readonly installationId: string; readonly account: string; readonly language?: string | undefined },
): Promise<Me | Stranger | undefined> {
  const values = [who.installationId, who.account]
  const found = await store.pool.query({ name: 'parley-identify-looker', text: BY_THEMSELVES, values })
  return found.rows[0] === undefined ? undefined : personOf(rowSchema.parse(found.rows[0]), who.language)
}

function personOf(row: Row, spoken: string | undefined): Me | Stranger {
  const chat = { id: row.chat_id, direct: row.direct, audience: row.audience, platform: row.platform }
  const common = {
    workspaceId: row.workspace_id,
    currency: row.currency,
    country: row.country,
    hours: row.hours,
    daysOff: daysOff(row.days ?? {}),
    repsSeeAll: row.reps_see_all,
    chat,
  }
  if (row.member_id && row.member_name !== null && row.role)
    return {
      ...common,
      kind: 'member',
      id: row.member_id,
      name: row.member_name,
      role: row.role,
      language: languageIn(row.member_language, row.workspace_language),
      zone: row.member_timezone ?? row.timezone,
      hours: row.member_hours ?? row.hours,
    }
  const customer = { ...common, kind: 'customer', role: 'customer', zone: row.timezone } as const
  if (row.contact_id && row.contact_name !== null)
    return {
      ...customer,
      id: row.contact_id,
      name: row.contact_name,
      language: languageIn(row.contact_language, row.workspace_language),
    }
  const language = languageIn(spoken, row.workspace_language)
  const { account_id: accountId } = row
  return {
    kind: 'stranger',
    workspaceId: row.workspace_id,
    language,
    chat: { id: row.chat_id, direct: row.direct, platform: row.platform },
    door: row.door,
    ...(row.door === 'customers' && row.direct && accountId !== null
      ? { accountId, becomes: { ...customer, id: newId(), name: '', language } }
      : {}),
  }
}

function languageIn(own: string | null | undefined, fallback: string): LanguageCode {
  return languageOf(own) ?? languageOf(fallback) ?? 'en'
}

/** How much of the workspace a turn may see: the person's own rights in a direct chat, the audience's in a group. */
export function viewerOf(me: Me | Stranger): Viewer {
  const { workspaceId } = me
  if (me.kind === 'stranger') return { workspaceId, personId: null, sees: 'nothing' }
  if (!me.chat.direct)
    return { workspaceId, personId: null, sees: groupSees(me), ...(me.answers ? { answers: true } : {}) }
  if (me.kind === 'customer') return { workspaceId, personId: me.id, sees: 'self' }
  return {
    ...(me.answers ? { answers: true } : {}),
    workspaceId,
    personId: me.id,
    sees: me.role === 'rep' && !me.repsSeeAll ? 'own' : 'all',
    oversees: me.role !== 'rep',
  }
}

/** A group sees what its audience may, and never more than the speaker: the least of the two. */
function groupSees(me: Me): Viewer['sees'] {
  if (me.chat.audience === null || me.kind === 'customer') return 'nothing'
  const least = me.chat.audience === 'rep' || me.role === 'rep' ? 'rep' : 'manager'
  return least === 'rep' && !me.repsSeeAll ? 'own' : 'all'
}
