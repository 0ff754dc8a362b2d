import { apart } from '../commands/answer.ts'
import { sayStage } from '../commands/speech.ts'
import { sayMoney } from '../money/say.ts'
import type { Session } from '../session.ts'
import type { Hit, NameKind } from '../slots/said.ts'

type Speaker = Pick<Session, 'tx' | 'language'>

/** Names that tell several records apart: "Ivan Petrenko · Acme", "Acme renewal · Proposal", in the order of the hits. */
export async function labels(hits: readonly Hit[], session: Speaker): Promise<readonly string[]> {
  const details = await detailsOf(hits, session)
  const said = hits.map((hit) => {
    if (hit.kind === 'stage') return sayStage(hit.name, session.language)
    const detail = details.get(hit.id)
    return detail && !hit.name.includes(detail) ? `${hit.name} · ${detail}` : hit.name
  })
  return apart(said)
}

/** What tells records apart beside their names, by their ids: whose, where, how far. */
export async function detailsOf(hits: readonly Hit[], { tx, language }: Speaker): Promise<ReadonlyMap<string, string>> {
  const idsOf = (kind: NameKind) => hits.filter((hit) => hit.kind === kind).map((hit) => hit.id)
  const where = (kind: NameKind) => ({ id: { in: idsOf(kind) } })
  const details = new Map<string, string>()
  if (idsOf('contact').length > 0) {
    const found = await tx.contact.findMany({
      where: where('contact'),
      select: { id: true, role: true, company: { select: { name: true } } },
    })
    for (const contact of found) details.set(contact.id, contact.company?.name ?? contact.role ?? '')
  }
  if (idsOf('company').length > 0) {
    const found = await tx.company.findMany({ where: where('company'), select: { id: true, city: true } })
    for (const company of found) details.set(company.id, company.city ?? '')
  }
  if (idsOf('deal').length > 0) {
    const found = await tx.deal.findMany({
      where: where('deal'),
      select: { id: true, amount: true, currency: true, stage: { select: { name: true } } },
    })
    for (const deal of found) details.set(deal.id, dealDetail(deal, language))
  }
  return details
}

/** A deal's stage and amount: "Proposal, €12,000". */
function dealDetail(
  deal: {
    readonly amount: { toFixed(): string } | null
    readonly currency: string | null
    readonly stage: { readonly name: string }
  },
  language: Session['language'],
): string {
  const stage = sayStage(deal.stage.name, language)
  if (deal.amount === null || deal.currency === null) return stage
  return `${stage}, ${sayMoney({ amount: deal.amount.toFixed(), currency: deal.currency }, language.code)}`
}
