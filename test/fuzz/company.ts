import { type CompanyFile, companyFileSchema } from '../../core/store/company/file.ts'
import corpus from '../corpus/company.json' with { type: 'json' }

/**
 * Words that stand in the names of records and that nobody ever types: where one turns up, a record has been shown. By the owner of
 * the record; `none`: of records that nobody owns; `other`: of the other workspace.
 */
export const canaries = {
  m1: 'Kwyntolf',
  m2: 'Zhmurikson',
  m3: 'Vrobbelu',
  none: 'Tchaxxon',
  other: 'Ghoulmirq',
} as const
export type CanaryOwner = keyof typeof canaries

const owners: readonly CanaryOwner[] = ['m1', 'm2', 'm3', 'none']
const canaryOf = (owner: string | undefined): string => canaries[owners.find((one) => one === owner) ?? 'none']

/** The corpus' company with a canary in each name, and some records that nobody owns or that hang on a colleague's. Reps see their own. */
function first(): unknown {
  const marked = <T extends { readonly name: string; readonly owner?: string }>(one: T) => ({
    ...one,
    name: `${one.name} ${canaryOf(one.owner)}`,
  })
  return {
    ...corpus,
    language: 'uk',
    repsSeeAll: false,
    followUps: true,
    team: [...corpus.team, { id: 'm4', name: 'Ann Admin', role: 'admin', language: 'en' }],
    companies: [...corpus.companies, { id: 'c6', name: 'Hooli', city: 'Kyiv', industry: 'retail' }].map(marked),
    contacts: [
      ...corpus.contacts,
      { id: 'p8', name: 'Nadia Kulish', company: 'c6', role: 'buyer' },
      { id: 'p9', name: 'Зоряна Гнатюк', company: 'c1', role: 'бухгалтер', owner: 'm2', birthday: '1990-11-27' },
    ].map(marked),
    deals: [
      ...corpus.deals,
      { id: 'd5', title: 'Hooli trial', company: 'c6', contact: 'p8', stage: 'New' },
      {
        id: 'd6',
        title: 'Acme support',
        company: 'c1',
        contact: 'p9',
        stage: 'Qualified',
        owner: 'm2',
        closeOn: '2026-12-04',
      },
    ].map((one) => ({ ...one, title: `${one.title} ${canaryOf('owner' in one ? one.owner : undefined)}` })),
    activities: [
      { kind: 'call', summary: `about the price ${canaries.m1}`, at: '-2d', contact: 'p1', by: 'm1' },
      { kind: 'note', summary: `wants a discount ${canaries.m3}`, at: '-3d', contact: 'p2', by: 'm3' },
      { kind: 'meeting', summary: `saw the demo ${canaries.m2}`, at: '-1d', deal: 'd2', by: 'm2' },
    ],
    reminders: corpus.reminders.map((one) => ({ ...one, about: `${one.about} ${canaries.m1}` })),
  }
}

/** A company whose records are called as those of the first. */
function second(): unknown {
  const all = <T extends { readonly owner?: string }>(of: readonly T[]) =>
    of.map(({ owner, ...one }) => ({ ...one, ...(owner ? { owner: 'b1' } : {}) }))
  const marked = <T extends { readonly name: string }>(one: T) => ({ ...one, name: `${one.name} ${canaries.other}` })
  return {
    ...corpus,
    language: 'en',
    name: `Elsewhere ${canaries.other}`,
    team: [
      { id: 'b1', name: `Olena Kovalenko ${canaries.other}`, role: 'manager', language: 'uk' },
      { id: 'b2', name: `Petro Bondar ${canaries.other}`, role: 'rep', language: 'en' },
    ],
    companies: all(corpus.companies).map(marked),
    contacts: all(corpus.contacts).map(marked),
    products: corpus.products.map(marked),
    deals: all(corpus.deals).map((one) => ({ ...one, title: `${one.title} ${canaries.other}` })),
    reminders: all(corpus.reminders).map((one) => ({ ...one, about: `${one.about} ${canaries.other}` })),
  }
}

export const companies = (): readonly [CompanyFile, CompanyFile] => [
  companyFileSchema.parse(first()),
  companyFileSchema.parse(second()),
]
