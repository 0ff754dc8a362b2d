import { newId } from '../id.ts'
import { fold } from '../names/fold.ts'
import type { Key } from '../names/keys.ts'
import { type Called, type CalledPerson, calledCompany } from './called.ts'
import type { Draft } from './draft.ts'
import { type Entry, emailWord, nameWordOf, phoneWord } from './entry.ts'
import type { KnownCompany, KnownContact } from './known.ts'

/** A new company. */
export interface NewCompany {
  readonly id: string
  readonly name: string
  city: string | null
  industry: string | null
  website: string | null
  readonly ownerId: string
}

/** A contact, new or known, as the drafts leave it. Only what was empty is ever set. */
export interface Person {
  readonly id: string
  readonly isNew: boolean
  readonly name: string
  /** Of a new one's name. */
  readonly keys: readonly Key[]
  /** Null: nobody's. */
  readonly ownerId: string | null
  companyId: string | null
  role: string | null
  city: string | null
  birthday: string | null
  source: string | null
  need: string | null
  lifecycle: Draft['lifecycle']
  readonly phones: Set<string>
  readonly emails: Set<string>
  /** Folded. */
  readonly tags: Set<string>
  /** Something that it lacked has been set. */
  changed: boolean
}

/** Something to be hung on a contact or a company. */
interface Hung {
  readonly contactId: string | null
  readonly companyId: string | null
  /** Whether the record was there before the import: then what is hung on it is logged. */
  readonly known: boolean
}

/** What a batch of drafts comes to. */
export interface Weighed {
  readonly companies: readonly NewCompany[]
  readonly filledCompanies: readonly KnownCompany[]
  readonly people: readonly Person[]
  readonly points: readonly (Hung & {
    readonly kind: 'phone' | 'email'
    readonly value: string
    readonly position: number
  })[]
  readonly tags: readonly (Hung & { readonly name: string; readonly folded: string })[]
  readonly notes: readonly (Hung & { readonly note: NonNullable<Draft['note']> })[]
  readonly deals: readonly (Hung & {
    readonly id: string
    readonly deal: NonNullable<Draft['deal']>
    readonly ownerId: string
  })[]
  readonly duplicates: number
  readonly foreign: number
  /** The rows whose contact was new, with the words by which a later row is known to be the same one. */
  readonly firsts: readonly Entry[]
}

/** Whose records may be filled: anybody's, or one's own and nobody's. */
export type MayFill = (ownerId: string | null) => boolean

/** What entries come to beside those who are known already. Pure but for the ids that new records get. */
export function weigh(
  entries: readonly Entry[],
  known: { readonly contacts: readonly KnownContact[]; readonly companies: readonly KnownCompany[] },
  mayFill: MayFill,
): Weighed {
  const people = new Map<string, Person>()
  const byWord = new Map<string, Person>()
  const companies = new Map<string, NewCompany | KnownCompany>()
  const fresh: NewCompany[] = []
  const filledCompanies = new Set<KnownCompany>()
  const made = { points: [], tags: [], notes: [], deals: [], firsts: [] } as {
    points: Weighed['points'][number][]
    tags: Weighed['tags'][number][]
    notes: Weighed['notes'][number][]
    deals: Weighed['deals'][number][]
    firsts: Weighed['firsts'][number][]
  }
  let duplicates = 0
  let foreign = 0
  for (const company of known.companies) {
    const key = calledCompany(company.name).same
    if (!companies.has(key)) companies.set(key, company)
  }
  for (const contact of known.contacts) remember(personOf(contact), wordsOfKnown(contact))

  for (const entry of entries) {
    const { draft } = entry
    const company = entry.company ? companyOf(entry.company, draft) : null
    const found = personFor(entry)
    if (found && !found.isNew && !mayFill(found.ownerId)) {
      duplicates += 1
      foreign += 1
      continue
    }
    const person = found ?? (entry.person ? newPerson(entry.person, entry) : null)
    // A row about a colleague's company alone would be hung on it.
    if (!person && company && !('ownerId' in company) && !mayFill(company.owner_id)) {
      duplicates += 1
      foreign += 1
      continue
    }
    if (found) duplicates += 1
    const before = person ? sizeOf(person) : ''
    if (person) fill(person, draft, company?.id ?? null)
    hang(draft, person, company)
    if (person && found && sizeOf(person) !== before) person.changed = true
  }
  return {
    companies: fresh,
    filledCompanies: [...filledCompanies],
    people: [...people.values()],
    ...made,
    duplicates,
    foreign,
  }

  function remember(person: Person, words: readonly string[]): void {
    people.set(person.id, person)
    for (const word of words) if (!byWord.has(word)) byWord.set(word, person)
  }

  /** The same phone or e-mail, else the same name in the same company; without a company, unless other phones or e-mails speak against it. */
  function personFor({ draft, words, nameWord }: Entry): Person | undefined {
    const surest = words.find((word) => word !== nameWord && byWord.has(word))
    if (surest !== undefined) return byWord.get(surest)
    const namesake = nameWord === null ? undefined : byWord.get(nameWord)
    const apart = (own: ReadonlySet<string>, others: readonly string[]) => own.size > 0 && others.length > 0
    const other =
      namesake && draft.company === '' && (apart(namesake.phones, draft.phones) || apart(namesake.emails, draft.emails))
    return other ? undefined : namesake
  }

  function newPerson({ name, keys }: CalledPerson, entry: Entry): Person {
    const { ownerId } = entry.draft
    const none = { companyId: null, role: null, city: null, birthday: null, source: null, need: null, lifecycle: null }
    const person: Person = {
      id: newId(),
      isNew: true,
      name,
      keys,
      ownerId,
      ...none,
      phones: new Set(),
      emails: new Set(),
      tags: new Set(),
      changed: false,
    }
    remember(person, entry.words)
    made.firsts.push(entry)
    return person
  }

  function companyOf({ name, same }: Called, draft: Draft): NewCompany | KnownCompany {
    const before = companies.get(same)
    const { city, industry, website, ownerId } = draft
    const details = { city: draft.name === '' ? city : null, industry, website }
    if (before) {
      if ('ownerId' in before) Object.assign(before, lacking(before, details))
      else if (mayFill(before.owner_id)) {
        const more = lacking(before, details)
        if (Object.keys(more).length > 0) filledCompanies.add(Object.assign(before, more))
      }
      return before
    }
    const company = { id: newId(), name, ownerId, ...details }
    companies.set(same, company)
    fresh.push(company)
    return company
  }

  function hang(draft: Draft, person: Person | null, company: NewCompany | KnownCompany | null): void {
    const contactId = person?.id ?? null
    const companyId = person ? null : (company?.id ?? null)
    const on: Hung = {
      contactId,
      companyId,
      known: person ? !person.isNew : company !== null && !('ownerId' in company),
    }
    if (person) {
      for (const [kind, own, values] of [
        ['phone', person.phones, draft.phones],
        ['email', person.emails, draft.emails],
      ] as const) {
        for (const value of values) {
          if (own.has(value)) continue
          made.points.push({ ...on, kind, value, position: own.size })
          own.add(value)
          const word = kind === 'phone' ? phoneWord(value) : emailWord(value)
          if (!byWord.has(word)) byWord.set(word, person)
        }
      }
    }
    for (const name of draft.tags) {
      const folded = fold(name).trim()
      if (folded === '' || person?.tags.has(folded)) continue
      person?.tags.add(folded)
      if (contactId !== null || companyId !== null) made.tags.push({ ...on, name, folded })
    }
    if (draft.note && (contactId !== null || companyId !== null)) made.notes.push({ ...on, note: draft.note })
    if (draft.deal)
      made.deals.push({
        ...on,
        companyId: company?.id ?? person?.companyId ?? null,
        id: newId(),
        deal: draft.deal,
        ownerId: draft.ownerId,
      })
  }
}

/** The fields that a record lacks and the details have. */
function lacking(
  record: { readonly city: string | null; readonly industry: string | null; readonly website: string | null },
  details: { readonly city: string | null; readonly industry: string | null; readonly website: string | null },
): { city?: string; industry?: string; website?: string } {
  const { city, industry, website } = details
  return {
    ...(record.city === null && city !== null ? { city } : {}),
    ...(record.industry === null && industry !== null ? { industry } : {}),
    ...(record.website === null && website !== null ? { website } : {}),
  }
}

const wordsOfKnown = ({ name, company, phones, emails }: KnownContact): readonly string[] => [
  ...phones.map(phoneWord),
  ...emails.map(emailWord),
  nameWordOf(name, company ?? ''),
]

const personOf = (contact: KnownContact): Person => ({
  id: contact.id,
  isNew: false,
  name: contact.name,
  keys: [],
  ownerId: contact.owner_id,
  companyId: contact.company_id,
  role: contact.role,
  city: contact.city,
  birthday: contact.birthday,
  source: contact.source,
  need: contact.need,
  lifecycle: null,
  phones: new Set(contact.phones),
  emails: new Set(contact.emails),
  tags: new Set(contact.tags),
  changed: false,
})

function fill(person: Person, draft: Draft, companyId: string | null): void {
  person.companyId ??= companyId
  person.role ??= draft.role
  person.city ??= draft.city
  person.birthday ??= draft.birthday
  person.source ??= draft.source
  person.need ??= draft.need
  person.lifecycle ??= draft.lifecycle
}

/** What of a known contact an import can add to, to see whether it has. */
const sizeOf = ({ companyId, role, city, birthday, source, need, phones, emails, tags }: Person): string =>
  [companyId, role, city, birthday, source, need, phones.size, emails.size, tags.size].join('|')
