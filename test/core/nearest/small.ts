import company from '../../../core/nearest/company.json' with { type: 'json' }
import type { Model } from '../../../core/nearest/model.ts'
import { companyFileSchema } from '../../../core/store/company/file.ts'
import type { Store } from '../../../core/store/db.ts'
import type { Example } from '../../../scripts/nearest/examples.ts'
import { examplesIn } from '../../../scripts/nearest/gather.ts'
import { learnOnce, usual } from '../../../scripts/nearest/learn.ts'
import { openCompany } from '../../../scripts/understand/company.ts'

/** The company that the sentences speak of, its people spoken to in English. */
export const sunrise = { ...company, team: company.team.map((member) => ({ ...member, language: 'en' })) }

/** The first English sentences with what their words can be. */
export async function firstExamples(store: Store): Promise<readonly Example[]> {
  const opened = await openCompany(store, companyFileSchema.parse(company))
  return examplesIn([{ path: 'core/languages/en/sentences/first.txt', language: 'en' }], opened, (problem) => {
    throw new Error(problem)
  })
}

/** A small model that is confident of what it finds likely, so that every policy can be seen. */
export function smallModel(examples: readonly Example[]): Model {
  return { ...learnOnce(examples, usual), confidence: { weights: [1.5, 0.5], temperature: 1 } }
}
