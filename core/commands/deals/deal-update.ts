import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import type { DealField } from '../../languages/answers/deal.ts'
import { saveKeys } from '../../names/lookup.ts'
import { plainText } from '../../reply.ts'
import { deal, ids, where } from '../../slots/index.ts'
import { slot } from '../../slots/slot.ts'
import { answer, undoButton } from '../answer.ts'
import { speech } from '../speech.ts'
import { fits, sameMoney } from './amount.ts'
import { type DealCard, readDeal } from './card.ts'
import { type Changes, changes, columnsOf } from './changes.ts'
import { dealField } from './fields.ts'
import { amountOfLines, linesTable, productsThere, putLines } from './lines.ts'
import { updateMany } from './many.ts'

const slots = z.object({
  deal: deal.optional(),
  where: where.optional(),
  ids: ids.optional(),
  changes: slot('changes', changes),
  /** Set by a button alone: products that were not said are taken off. */
  only: z.boolean().optional(),
})
type Args = z.output<typeof slots>

/** Changes what is known of a deal. Its amount follows from its products where no amount is said. */
export const dealUpdate = command({
  name: 'deal.update',
  risk: 'writes',
  takenBack: 'undo',
  right: { area: 'records', act: 'change' },
  fromAbout: { deal: ['deal', 'contact', 'company'] },
  sets: 'deal',
  oneOf: [['deal', 'where', 'ids']],
  slots,
  run: update,
})

async function update(args: Args, turn: Turn): Promise<Ran> {
  const { answers } = turn.language
  const { amount, lines: said } = args.changes
  const prices = said?.map(({ price }) => price) ?? []
  if (![amount, ...prices].every(fits)) return answer([answers.tooMuch])
  if (said && !(await productsThere(said, turn))) return answer([answers.gone])
  if (args.ids) return updateMany(args.ids, args.changes, turn)
  return args.deal === undefined ? answer([answers.gone]) : updateOne(args.deal, args, turn)
}

async function updateOne(id: string, { changes: wanted, only = false }: Args, turn: Turn): Promise<Ran> {
  const { answers } = turn.language
  await turn.tx
    .$queryRaw`select id from deal where workspace_id = ${turn.me.workspaceId}::uuid and id = ${id}::uuid for update`
  const before = await readDeal(id, turn)
  if (!before) return answer([answers.gone])
  if (wanted.lines) await putLines(id, wanted.lines, only, turn)
  const follows = wanted.lines ? await amountOfLines(id, wanted.lines, turn) : undefined
  await write(before, { ...wanted, ...(follows && !wanted.amount ? { amount: follows } : {}) }, turn)
  const after = await readDeal(id, turn)
  if (!after) return answer([answers.gone])
  const all = differences(before, after, turn)
  // Several products stand in a table below, unless there is nothing else to say.
  const table = after.lines.length > 1 && all.length > 1 && all.some(({ field }) => field === 'lines')
  const differing = table ? all.filter(({ field }) => field !== 'lines') : all
  const about = { kind: 'deal', id } as const
  if (differing.length === 0) return answer([answers.deal.unchanged({ title: after.title })], [], about)
  const unsummed = wanted.lines && !wanted.amount && !follows
  const said = answer(
    [answers.deal.updated({ title: before.title, changes: differing }), ...(unsummed ? [answers.deal.noSum] : [])],
    [...onlyButton(after, wanted, only, turn), undoButton(turn)],
    about,
  )
  if (!table) return said
  const choices = said.blocks.slice(-1)
  return { ...said, blocks: [...said.blocks.slice(0, -1), linesTable(after.lines, turn), ...choices] }
}

async function write(before: DealCard, wanted: Changes, { tx, me }: Turn): Promise<void> {
  const { title } = wanted
  const data = { ...columnsOf(wanted), ...(title === undefined ? {} : { title }) }
  if (Object.keys(data).length === 0) return
  await tx.deal.updateMany({ where: { workspaceId: me.workspaceId, id: before.id }, data })
  if (title !== undefined) await saveKeys(tx, me.workspaceId, 'deal', before.id, title)
}

const changeable = [
  'title',
  'amount',
  'lines',
  'closeOn',
  'renewsOn',
  'warrantyUntil',
  'need',
] as const satisfies readonly DealField[]

/** What differs between two cards, field by field. */
function differences(before: DealCard, after: DealCard, turn: Turn) {
  const say = speech(turn)
  const same = (field: DealField): boolean => {
    const [a, b] = [before, after].map(({ amount, currency }) => amount && { amount, currency: currency ?? '' })
    return field === 'amount' && a && b ? sameMoney(a, b) : false
  }
  const words = (card: DealCard, field: (typeof changeable)[number]): string | undefined => {
    if (field === 'closeOn') return card.close_on ? say.date(card.close_on) : undefined
    const value = dealField(card, field, turn)
    return value === undefined ? undefined : plainText(value)
  }
  return changeable.flatMap((field) => {
    const [to, from] = [words(after, field), words(before, field)]
    if (to === undefined || to === from || same(field)) return []
    return [{ field, to, ...(from === undefined || field === 'lines' ? {} : { before: from }) }]
  })
}

/** Where other products stayed on the deal: a button that takes them off. */
function onlyButton(after: DealCard, { lines: said }: Changes, only: boolean, turn: Turn) {
  const products = new Set(said?.map(({ product }) => product))
  if (!said || only || after.lines.every(({ product_id }) => products.has(product_id))) return []
  const call = { command: 'deal.update', args: { deal: after.id, changes: { lines: said }, only: true } }
  return [turn.button(turn.language.answers.deal.button.onlyThese, call)]
}
