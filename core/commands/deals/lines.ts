import type { z } from 'zod'
import type { Turn } from '../../command.ts'
import { newId } from '../../id.ts'
import { decimal, sum, written } from '../../money/decimal.ts'
import type { Block } from '../../reply.ts'
import type { lines as linesSlot } from '../../slots/index.ts'
import type { Money } from '../../slots/said.ts'
import { speech } from '../speech.ts'
import { fits } from './amount.ts'
import { type Line, readDeal } from './card.ts'

type Said = z.output<typeof linesSlot>

/**
 * Puts products on a deal: one that is on it already gets the quantity and price said, the others stay unless `only`. A price
 * that is not said is the product's own, or the one agreed before.
 */
export async function putLines(dealId: string, said: Said, only: boolean, { tx, me }: Turn): Promise<void> {
  const { workspaceId } = me
  const where = { workspaceId, dealId }
  const had = await tx.dealLine.findMany({ where, select: { id: true, productId: true, position: true } })
  const products = new Set(said.map(({ product }) => product))
  const dropped = had.filter(({ productId }) => only && !products.has(productId)).map(({ id }) => id)
  if (dropped.length > 0) await tx.dealLine.deleteMany({ where: { workspaceId, id: { in: dropped } } })
  let position = Math.max(-1, ...had.map((line) => line.position))
  for (const { product, quantity, price } of said) {
    const before = had.find(({ productId }) => productId === product)
    const data = { quantity, ...(price ? { price: price.amount } : {}) }
    if (before) {
      await tx.dealLine.updateMany({ where: { workspaceId, id: before.id }, data })
      continue
    }
    position += 1
    await tx.dealLine.createMany({ data: [{ ...where, id: newId(), productId: product, position, ...data }] })
  }
}

/** Whether all of these products are there to be sold. */
export async function productsThere(said: Said, { tx, me }: Turn): Promise<boolean> {
  const ids = [...new Set(said.map(({ product }) => product))]
  const found = await tx.product.count({ where: { workspaceId: me.workspaceId, id: { in: ids }, deletedAt: null } })
  return found === ids.length
}

const HUNDREDTHS = 2

/** Quantity times price, to hundredths, halves up; undefined without a price. */
function worth({ quantity, price, currency }: Line): Money | undefined {
  if (price === null || currency === null) return undefined
  const [a, b] = [decimal(quantity), decimal(price)]
  const [digits, places] = [a.digits * b.digits, a.places + b.places]
  const cut = places - HUNDREDTHS
  const cents = cut > 0 ? (digits + 10n ** BigInt(cut) / 2n) / 10n ** BigInt(cut) : digits
  return { amount: written({ digits: cents, places: cut > 0 ? HUNDREDTHS : places }), currency }
}

/** What products come to; undefined when one has no price, or they are in several currencies. */
function sumOf(lines: readonly Line[]): Money | undefined {
  const worths = lines.map(worth)
  const [first] = worths
  if (!first) return undefined
  let total = decimal('0')
  for (const one of worths) {
    if (one?.currency !== first.currency) return undefined
    total = sum(total, decimal(one.amount))
  }
  return { amount: written(total), currency: first.currency }
}

/**
 * What a deal's products come to, once they are put on it; undefined as for `sumOf`, and when that is too much to be kept. A price said in a currency is what the deal
 * is in from then on.
 */
export async function amountOfLines(dealId: string, said: Said, turn: Turn): Promise<Money | undefined> {
  const currency = said.find(({ price }) => price)?.price?.currency
  const where = { workspaceId: turn.me.workspaceId, id: dealId }
  if (currency !== undefined) await turn.tx.deal.updateMany({ where, data: { currency } })
  const card = await readDeal(dealId, turn)
  const sum = card && sumOf(card.lines)
  return fits(sum) ? sum : undefined
}

/** "10 × Pro at €100, 2 × Training at €350" */
export function sayLines(lines: readonly Line[], turn: Turn): string {
  return lines.map((line) => sayLine(line, turn)).join(', ')
}

function sayLine({ quantity, product, price, currency }: Line, turn: Turn): string {
  const each = price !== null && currency !== null ? speech(turn).money({ amount: price, currency }) : undefined
  return turn.language.answers.deal.line({
    quantity: number(quantity, turn),
    product,
    ...(each === undefined ? {} : { price: each }),
  })
}

/** The products as a table. */
export function linesTable(lines: readonly Line[], turn: Turn): Block {
  const { lineColumns: label } = turn.language.answers.deal
  const say = speech(turn)
  return {
    kind: 'table',
    columns: [
      { label: label.product },
      { label: label.quantity, align: 'right' },
      { label: label.price, align: 'right' },
      { label: label.sum, align: 'right' },
    ],
    rows: lines.map((line) => {
      const { price, currency } = line
      const all = worth(line)
      return [
        line.product,
        number(line.quantity, turn),
        price !== null && currency !== null ? say.money({ amount: price, currency }) : '–',
        all ? say.money(all) : '–',
      ]
    }),
  }
}

const number = (text: string, { language }: Turn): string =>
  new Intl.NumberFormat(language.code, { maximumFractionDigits: 3 }).format(Number(text))
