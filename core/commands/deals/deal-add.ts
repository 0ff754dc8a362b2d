import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import { newId } from '../../id.ts'
import { saveKeys } from '../../names/lookup.ts'
import { lines, money, person, stage, text, when } from '../../slots/index.ts'
import type { Money } from '../../slots/said.ts'
import { answer, undoButton } from '../answer.ts'
import { lastDay } from '../last-day.ts'
import { speech } from '../speech.ts'
import { fits } from './amount.ts'
import { readDeal } from './card.ts'
import { amountOfLines, productsThere, putLines, sayLines } from './lines.ts'
import { remindButton } from './remind.ts'
import { freeTitle } from './title.ts'
import { type World, worldOf } from './world.ts'

const slots = z.object({
  title: text.optional(),
  person: person.optional(),
  amount: money.optional(),
  closeOn: when.optional(),
  stage: stage.optional(),
  source: text.optional(),
  lines: lines.optional(),
})
type Args = z.output<typeof slots>

/** Adds a deal: with a contact and their company, in the first open stage, the speaker's own, unless something else is said. */
export const dealAdd = command({
  name: 'deal.add',
  risk: 'writes',
  takenBack: 'undo',
  right: { area: 'records', act: 'change' },
  slots,
  oneOf: [['person', 'title']],
  // One with a title of its own is nobody's who was shown last.
  fromAbout: { person: ['contact', 'company'], title: [] },
  run: add,
})

async function add(args: Args, turn: Turn): Promise<Ran> {
  const { answers } = turn.language
  const prices = args.lines?.map(({ price }) => price) ?? []
  if (![args.amount, ...prices].every(fits)) return answer([answers.tooMuch])
  if (args.lines && !(await productsThere(args.lines, turn))) return answer([answers.gone])
  const world = await worldOf(args, turn)
  const name = world?.company ?? world?.contact
  if (!world || (args.person && !name)) return answer([answers.gone])
  const title = args.title ?? freeTitle(name ?? '', world.titles)
  const closeOn = args.closeOn && lastDay(args.closeOn)
  const id = newId()
  await insert({ id, title, closeOn, args, world }, turn)
  await saveKeys(turn.tx, turn.me.workspaceId, 'deal', id, title)
  const products = args.lines && (await addLines(id, args.lines, args.amount, turn))
  const amount = args.amount ?? products?.amount
  const say = speech(turn)
  const whom = withWhom(title, world)
  const words = answers.deal.added({
    title,
    stage: say.stage(world.stage),
    ...(whom ? { with: whom } : {}),
    ...(amount ? { amount: say.money(amount) } : {}),
    ...(products ? { lines: products.words } : {}),
    ...(closeOn ? { closeOn: say.date(closeOn) } : {}),
    ...(args.source === undefined ? {} : { source: args.source }),
  })
  const next = world.stage_kind === 'lost' ? [] : [remindButton({ id, title }, turn)]
  return answer([words], [...next, undoButton(turn)], { kind: 'deal', id })
}

/** The products of a new deal, and the amount that follows from them where none was said. */
async function addLines(id: string, lines: NonNullable<Args['lines']>, said: Money | undefined, turn: Turn) {
  await putLines(id, lines, false, turn)
  const sum = await amountOfLines(id, lines, turn)
  const data = said ?? sum
  if (data) await turn.tx.deal.updateMany({ where: { workspaceId: turn.me.workspaceId, id }, data })
  const card = await readDeal(id, turn)
  return { amount: sum, words: card ? sayLines(card.lines, turn) : '' }
}

/** Whom the deal is with, where its title does not say all of it. */
function withWhom(title: string, { contact, company }: World): { name: string; company?: string } | undefined {
  const name = contact ?? company
  if (name === null || title === name) return undefined
  return contact !== null && company !== null ? { name, company } : { name }
}

interface New {
  readonly id: string
  readonly title: string
  readonly closeOn: Temporal.PlainDate | undefined
  readonly args: Args
  readonly world: World
}

/** The deal and its first move. */
async function insert({ id, title, closeOn, args, world }: New, { tx, me, now }: Turn): Promise<void> {
  const at = new Date(now.epochMilliseconds)
  const { workspaceId } = me
  const memberId = me.kind === 'member' ? me.id : null
  const stageId = world.stage_id
  await tx.deal.createMany({
    data: [
      {
        workspaceId,
        id,
        title,
        companyId: world.company_id,
        contactId: world.contact_id,
        stageId,
        stageSince: at,
        amount: args.amount?.amount ?? null,
        currency: args.amount?.currency ?? me.currency,
        closeOn: closeOn ? new Date(closeOn.toString()) : null,
        source: args.source ?? null,
        closedAt: world.stage_kind === 'open' ? null : at,
        ownerId: memberId,
        createdAt: at,
      },
    ],
  })
  await tx.stageMove.createMany({ data: [{ workspaceId, id: newId(), dealId: id, toId: stageId, memberId, at }] })
}
