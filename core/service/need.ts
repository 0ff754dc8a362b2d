import { z } from 'zod'
import type { Ran, Turn } from '../command.ts'
import { cut } from '../commands/activities/entry.ts'
import { speech } from '../commands/speech.ts'
import { newId } from '../id.ts'
import { languages } from '../languages/index.ts'
import { languageOf } from '../languages/language.ts'
import { paragraph } from '../reply.ts'
import { nudgeDue } from '../store/lanes.ts'
import { openTicket } from '../tickets/open.ts'

const sellerSchema = z.array(z.object({ id: z.uuid(), name: z.string(), language: z.string(), timezone: z.string() }))

/** Whose the customer is; while that is nobody, or somebody who has left, the one of the team with the least to do. */
async function sellerFor({ tx, me }: Turn) {
  const rows = await tx.$queryRaw`
    select m.id, m.name, m.language, m.timezone from contact c
    join member m on m.workspace_id = c.workspace_id and m.disabled_at is null and m.id = coalesce(
      (select o.id from member o where o.workspace_id = c.workspace_id and o.id = c.owner_id and o.disabled_at is null), parley_least_busy())
    where c.workspace_id = ${me.workspaceId}::uuid and c.id = ${me.id}::uuid`
  return sellerSchema.parse(rows)[0]
}

/** So much of what they need is said back. */
const SAID = 200

/**
 * Makes a lead of who would like to buy something: the need is kept with the contact (whose source is kept since they came), it is a request that the
 * team answers by its card, and a task for who looks after them, in time for the promise.
 */
export async function keepNeed(what: string, turn: Turn): Promise<Ran> {
  const { tx, me, now, language } = turn
  await tx.contact.updateMany({ where: { id: me.id }, data: { need: what } })
  const seller = await sellerFor(turn)
  const ownerId = seller?.id
  const ticket = await openTicket(
    { contactId: me.id, chatId: me.chat.id, text: what, category: 'question', ...(ownerId ? { ownerId } : {}) },
    turn,
  )
  const due = (ticket.idealBy ?? ticket.openedAt).toTemporalInstant()
  if (seller) {
    const { need } = languages[languageOf(seller.language) ?? 'en'].answers.service
    const about = need.task({ customer: me.name, what: cut(what, SAID) })
    // Whoever is asked gives it to themselves: a customer is nobody's colleague.
    await tx.$executeRaw`
      insert into reminder (workspace_id, id, member_id, by_id, about, contact_id, at, grain, zone, due_at, created_at, subject_id)
      values (${me.workspaceId}::uuid, ${newId()}::uuid, ${seller.id}::uuid, ${seller.id}::uuid, ${about}, ${me.id}::uuid,
              ${due.toString()}::timestamptz, 'minute', ${seller.timezone}, ${due.toString()}::timestamptz, ${now.toString()}::timestamptz, ${me.id}::uuid)`
    await nudgeDue(tx, me.workspaceId, seller.id, due)
  }
  const by = speech(turn).when((ticket.answerBy ?? ticket.openedAt).toTemporalInstant())
  const words = language.answers.service.need.noted({
    what: cut(what, SAID),
    by,
    ...(seller ? { who: seller.name } : {}),
  })
  return { blocks: [paragraph(words)], about: { kind: 'ticket', id: ticket.id } }
}
