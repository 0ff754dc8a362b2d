import { z } from 'zod'
import type { About } from '../../core/command.ts'
import { newId } from '../../core/id.ts'
import { type LanguageCode, languageCodes } from '../../core/languages/language.ts'
import type { Me } from '../../core/me.ts'
import type { CompanyFile } from '../../core/store/company/file.ts'
import type { Store } from '../../core/store/db.ts'
import { loadCompany } from '../../core/store/load.ts'

/** A company loaded for a while, with the names that its file has for things. */
export interface Company {
  readonly store: Store
  readonly workspaceId: string
  readonly now: Temporal.Instant
  /** Who speaks: a team member or a contact by the id in the file; without one, the team's first. */
  me(speaker: string | undefined, language: string | undefined, audience: string | undefined, text: string): Me
  /** The record of this id in the file, as what "it" means; null for what Parley has no records of (a campaign). */
  about(fileId: string): About | null
  /** The file's id of a record, a stage's name; undefined for what the file does not have. */
  nameOf(id: string): string | undefined
}

const hoursSchema = z.object({ days: z.array(z.number()), from: z.string(), to: z.string() })
const languageSchema = z.enum(languageCodes)

/** Loads a company of the form of docs/understand.md into a workspace of its own. */
export async function openCompany(store: Store, file: CompanyFile): Promise<Company> {
  const now = file.now === undefined ? Temporal.Now.instant() : Temporal.Instant.from(file.now)
  const loaded = await loadCompany(store, file, { now })
  const { workspaceId } = loaded
  const workspace = await store.prisma.workspace.findUniqueOrThrow({ where: { id: workspaceId } })
  const hours = hoursSchema.parse(workspace.hours)
  const names = new Map([...loaded.ids].map(([fileId, id]) => [id, fileId]))
  for (const [name, id] of loaded.stages) names.set(id, name)

  function idOf(fileId: string): string {
    const id = loaded.ids.get(fileId)
    if (id === undefined) throw new Error(`the company has no record "${fileId}"`)
    return id
  }

  function me(
    speaker: string | undefined,
    language: string | undefined,
    audience: string | undefined,
    text: string,
  ): Me {
    const member = file.team.find((one) => one.id === speaker) ?? (speaker === undefined ? file.team[0] : undefined)
    const contact = file.contacts.find((one) => one.id === speaker)
    const person = member ?? contact
    if (!person) throw new Error(`nobody in the company is "${speaker ?? ''}"`)
    const direct = audience === undefined || audience === 'direct'
    return {
      kind: member ? 'member' : 'customer',
      workspaceId,
      id: idOf(person.id),
      name: person.name,
      role: member ? member.role : 'customer',
      language: languageFor(language ?? person.language ?? file.language, text),
      zone: member?.timezone ?? file.timezone,
      currency: file.currency,
      country: file.country,
      hours,
      repsSeeAll: file.repsSeeAll,
      chat: { id: newId(), direct, audience: audienceSchema.safeParse(audience).data ?? null },
    }
  }

  const kinds = [
    ['contact', file.contacts],
    ['company', file.companies],
    ['deal', file.deals],
    ['reminder', file.reminders],
    ['product', file.products],
    ['member', file.team],
    ['ticket', file.tickets],
  ] as const
  return {
    store,
    workspaceId,
    now,
    me,
    about: (fileId) => {
      const kind = kinds.find(([, records]) => records.some((record) => record.id === fileId))?.[0]
      return kind ? { kind, id: idOf(fileId) } : null
    },
    nameOf: (id) => names.get(id),
  }
}

const audienceSchema = z.enum(['rep', 'manager', 'admin'])

/** A set language, or the one that the letters point to. */
function languageFor(language: string, text: string): LanguageCode {
  return languageSchema.safeParse(language).data ?? (/\p{Script=Cyrillic}/u.test(text) ? 'uk' : 'en')
}
