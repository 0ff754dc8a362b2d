import { z } from 'zod'
import type { SaidCall } from '../../call.ts'
import { command, type Preview, type Ran, type Turn } from '../../command.ts'
import { type Choice, paragraph } from '../../reply.ts'
import { member } from '../../slots/index.ts'
import type { Said } from '../../slots/said.ts'
import { answer, undoButton } from '../answer.ts'
import { isLastAdmin, type Member, membersOf } from './team.ts'

const slots = z.object({ member })
type Args = z.output<typeof slots>

/** Takes a member out of the team: they get in no longer; what is theirs stays until it is given away. */
export const teamRemove = command({
  name: 'team.remove',
  risk: 'destroys',
  takenBack: 'undo',
  right: { area: 'workspace', act: 'change' },
  slots,
  preview,
  run: remove,
})

/** The member, or why they stay. */
async function whom({ member: id }: Args, turn: Turn): Promise<Member | string> {
  const { team: words, gone } = turn.language.answers
  const members = await membersOf(turn)
  const found = members.find((one) => one.id === id && !one.disabledAt)
  if (!found) return gone
  if (found.id === turn.me.id) return words.notYourself
  return isLastAdmin(found, members) ? words.lastAdmin({ name: found.name }) : found
}

async function preview(args: Args, turn: Turn): Promise<Preview> {
  const { team: words } = turn.language.answers
  const found = await whom(args, turn)
  if (typeof found === 'string') return { ...answer([found]), ready: false }
  const { name } = found
  const held = await heldBy(found.id, turn)
  const what = [...held.records.map((one) => one.words), ...held.reminders]
  return {
    blocks: what.length > 0 ? [paragraph(words.has({ name, what }))] : [],
    ready: true,
    what: words.remove({ name }),
  }
}

async function remove(args: Args, turn: Turn): Promise<Ran> {
  const { tx, me, now, language } = turn
  const found = await whom(args, turn)
  if (typeof found === 'string') return answer([found])
  const { id, name } = found
  await tx.member.updateMany({
    where: { workspaceId: me.workspaceId, id },
    data: { disabledAt: new Date(now.epochMilliseconds) },
  })
  const { records } = await heldBy(id, turn)
  const buttons = records.map((one) => handOver(found, one, turn))
  return answer([language.answers.team.removed({ name })], [...buttons, undoButton(turn)])
}

interface Held {
  readonly kind: 'contact' | 'company' | 'deal'
  /** "14 contacts" */
  readonly words: string
}

/** What somebody owns, open deals alone, and their open reminders, in words. */
async function heldBy(
  id: string,
  { tx, me, language }: Turn,
): Promise<{ readonly records: readonly Held[]; readonly reminders: readonly string[] }> {
  const mine = { workspaceId: me.workspaceId, ownerId: id, deletedAt: null, mergedInto: null }
  const { answers, conversation } = language
  const contacts = await tx.contact.count({ where: mine })
  const companies = await tx.company.count({ where: mine })
  const deals = await tx.deal.count({ where: { ...mine, stage: { kind: 'open' } } })
  const reminders = await tx.reminder.count({ where: { workspaceId: me.workspaceId, memberId: id, status: 'open' } })
  const all: readonly (Held & { readonly count: number })[] = [
    { kind: 'contact', count: contacts, words: conversation.set.count({ kind: 'contact', count: contacts }) },
    { kind: 'company', count: companies, words: conversation.set.count({ kind: 'company', count: companies }) },
    { kind: 'deal', count: deals, words: answers.owner.openDeals({ count: deals }) },
  ]
  return {
    records: all.filter(({ count }) => count > 0),
    reminders: reminders > 0 ? [answers.team.openReminders({ count: reminders })] : [],
  }
}

/** Gives all of a kind to somebody who is then asked for. */
function handOver({ id, name }: Member, { kind, words }: Held, turn: Turn): Choice {
  const word = (value: string): Said => ({ kind: 'word', text: value, value })
  const call: SaidCall = {
    command: 'owner.assign',
    said: {
      'where.of': word(kind),
      'where.owner': { kind: 'name', text: name, hits: [{ kind: 'member', id, name, score: 1 }] },
      ...(kind === 'deal' ? { 'where.status': word('open') } : {}),
    },
  }
  return turn.button(turn.language.answers.team.button.handOver({ what: words }), call)
}
