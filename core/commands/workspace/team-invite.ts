import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import { newId } from '../../id.ts'
import { saveKeys } from '../../names/lookup.ts'
import type { Text } from '../../reply.ts'
import { newName, word } from '../../slots/index.ts'
import { inviteAs } from '../../store/invitations.ts'
import { type Linkable, linkable } from '../../store/links.ts'
import { answer, undoButton } from '../answer.ts'
import { speech } from '../speech.ts'
import { isLastAdmin, type Member, membersNamed, membersOf } from './team.ts'

const slots = z.object({
  name: newName,
  role: word(['rep', 'manager', 'admin']).optional(),
  /** Set by a button alone: one of the team, or somebody new though a name like it is known. */
  member: z.uuid().optional(),
  anyway: z.boolean().optional(),
})
type Args = z.output<typeof slots>

/** Brings somebody into the team, or back, and gives the link by which they get in; for one of the team it is a new link. */
export const teamInvite = command({
  name: 'team.invite',
  risk: 'writes',
  takenBack: 'undo',
  right: { area: 'workspace', act: 'change' },
  slots,
  run: invite,
})

async function invite(args: Args, turn: Turn): Promise<Ran> {
  const { team: words } = turn.language.answers
  const members = await membersOf(turn)
  const { same, similar } = membersNamed(args.name, members)
  const chosen = members.find(({ id }) => id === args.member)
  const [only, another] = same
  if (chosen) return admit(chosen, args, members, turn)
  if (args.anyway || (same.length === 0 && similar.length === 0)) return admitNew(args, turn)
  if (only && !another) return admit(only, args, members, turn)
  const known = [...same, ...similar]
  const again = known.map((member) =>
    turn.button(words.button.linkFor({ name: member.name }), {
      command: 'team.invite',
      args: { name: member.name, member: member.id, ...(args.role ? { role: args.role } : {}) },
    }),
  )
  const other = turn.button(words.button.newPerson({ name: args.name }), {
    command: 'team.invite',
    args: { ...args, anyway: true },
  })
  return answer([words.similar({ name: args.name, known: known.map(({ name }) => name) })], [...again, other])
}

async function admitNew({ name, role = 'rep' }: Args, turn: Turn): Promise<Ran> {
  const { tx, me, now, language } = turn
  const of = await tx.workspace.findUniqueOrThrow({
    where: { id: me.workspaceId },
    select: { language: true, timezone: true },
  })
  const id = newId()
  const createdAt = new Date(now.epochMilliseconds)
  await tx.member.createMany({ data: [{ workspaceId: me.workspaceId, id, name, role, ...of, createdAt }] })
  await saveKeys(tx, me.workspaceId, 'member', id, name)
  return linked(id, language.answers.team.invited({ name, role }), true, turn)
}

async function admit(
  member: Member,
  { role = member.role }: Args,
  members: readonly Member[],
  turn: Turn,
): Promise<Ran> {
  const { tx, me, language } = turn
  const { team: words } = language.answers
  const { id, name } = member
  if (role !== 'admin' && isLastAdmin(member, members) && !member.disabledAt) return answer([words.lastAdmin({ name })])
  const changed = role !== member.role || member.disabledAt !== null
  if (changed)
    await tx.member.updateMany({ where: { workspaceId: me.workspaceId, id }, data: { role, disabledAt: null } })
  const said = member.disabledAt ? words.backAgain({ name, role }) : words.invitedAgain({ name, role })
  return linked(id, said, changed, turn)
}

/** The answer with the link: this once, since only its hash is kept. */
async function linked(memberId: string, said: Text, undoable: boolean, turn: Turn): Promise<Ran> {
  const { address, language } = turn
  const { team: words, gone } = language.answers
  const invitation = await inviteAs(turn.tx, { memberId, now: turn.now })
  if (!invitation) return answer([gone])
  const { path, expiresAt } = invitation
  const url = `${address ?? ''}${path}`
  const link: Text = address === null ? [{ code: path }] : [{ link: url, url }]
  const until = speech(turn).date(expiresAt.toZonedDateTimeISO(turn.me.zone).toPlainDate())
  const also = await botOf(turn)
  const elsewhere = also ? [words.elsewhere({ platform: language.answers.account.platforms[also] })] : []
  return answer([said, words.link({ until }), link, ...elsewhere], undoable ? [undoButton(turn)] : [])
}

/** The platform on which the company's first bot is; undefined while it has none. */
async function botOf({ tx, me }: Turn): Promise<Linkable | undefined> {
  const bot = await tx.installation.findFirst({
    where: { workspaceId: me.workspaceId, platform: { in: [...linkable] }, disabledAt: null },
    orderBy: { createdAt: 'asc' },
    select: { platform: true },
  })
  return linkable.find((one) => one === bot?.platform)
}
