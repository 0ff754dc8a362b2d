import type { MeantCall } from '../../call.ts'
import type { Selected } from '../../records/select.ts'

/** So many records a button may list; more are shown as all of their owner's. */
const LISTED = 100

const shows = { contact: 'contact.show', company: 'company.show', deal: 'deal.show' } as const

/** The call that shows a record. */
export const showCall = ({ kind, id }: Pick<Selected, 'kind' | 'id'>): MeantCall => ({
  command: shows[kind],
  args: { [kind]: id },
})

/** The call that shows records given to somebody: the one, else a list. */
export function openCall(records: readonly Selected[], owner: string): MeantCall {
  const [first] = records
  if (first && records.length === 1) return showCall(first)
  if (records.every(({ kind }) => kind === 'deal')) return { command: 'deal.list', args: { owner, status: 'open' } }
  const of = first?.kind === 'company' ? 'company' : 'contact'
  const ids = records.filter(({ kind }) => kind === of).map(({ id }) => id)
  return { command: 'contact.find', args: ids.length <= LISTED ? { of, ids } : { of, owner } }
}
