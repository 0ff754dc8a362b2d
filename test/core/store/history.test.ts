import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../../core/id.ts'
import type { Store, Tx } from '../../../core/store/db.ts'
import { type Undone, undoEvent } from '../../../core/store/undo.ts'
import { type Ground, makeGround, openTestStore, seeing } from './ground.ts'

let opened: Awaited<ReturnType<typeof openTestStore>>
let store: Store
let here: Ground

beforeAll(async () => {
  opened = await openTestStore()
  store = opened.store
  here = await makeGround(store)
})
afterAll(() => opened.close())

/** Does something as an event of Olena's, and gives the event's id. */
async function event(work: (tx: Tx, eventId: string) => Promise<unknown>, command = 'test'): Promise<string> {
  const id = newId()
  await store.for(seeing(here, here.olena)).write(id, async (tx) => {
    const { workspaceId, olena: memberId } = here
    await tx.event.create({ data: { workspaceId, id, memberId, command, args: {}, by: 'exact', at: new Date() } })
    await work(tx, id)
  })
  return id
}

async function undo(eventId: string): Promise<{ id: string; undone: Undone }> {
  let undone: Undone = { kind: 'gone' }
  const id = await event(async (tx, by) => {
    undone = await undoEvent(tx, eventId, by)
  }, 'undo')
  return { id, undone }
}

const contact = async (id: string) =>
  store.prisma.contact.findUnique({ where: { workspaceId_id: { workspaceId: here.workspaceId, id } } })
const add = (tx: Tx, id: string, more: { readonly name?: string; readonly companyId?: string } = {}) =>
  tx.contact.create({ data: { workspaceId: here.workspaceId, id, name: 'Іван', ...more } })
const rename = (tx: Tx, id: string, name: string) => tx.contact.updateMany({ where: { id }, data: { name } })

describe('undo', () => {
  it('brings a changed record back as it was, to the last column', async () => {
    const id = newId()
    await event((tx) => add(tx, id))
    const before = await contact(id)
    const changed = await event((tx) =>
      tx.contact.updateMany({
        where: { id },
        data: {
          name: 'Петро',
          birthday: new Date('1980-05-06'),
          lifecycle: 'customer',
          ownerId: here.petro,
          need: 'ї’\\"\n',
        },
      }),
    )
    expect((await contact(id))?.name).toBe('Петро')
    expect((await undo(changed)).undone).toEqual({ kind: 'done', rows: 1 })
    expect(await contact(id)).toEqual(before)
  })

  it('removes what was made, with all that belongs to it, and brings it back when it is itself undone', async () => {
    const { workspaceId, stageId, otherStageId } = here
    const [companyId, contactId, dealId, pointId, lineId, productId] = [
      newId(),
      newId(),
      newId(),
      newId(),
      newId(),
      newId(),
    ]
    await store.prisma.product.create({ data: { workspaceId, id: productId, name: 'Pro' } })
    const made = await event(async (tx) => {
      await tx.company.create({ data: { workspaceId, id: companyId, name: 'Acme' } })
      await add(tx, contactId, { companyId })
      await tx.contactPoint.create({
        data: { workspaceId, id: pointId, contactId, kind: 'email', value: 'i@acme.example' },
      })
      await tx.nameKey.createMany({
        data: ['ivan', 'petrenko'].map((key, word) => ({
          workspaceId,
          kind: 'contact',
          recordId: contactId,
          key,
          word,
        })),
      })
      const deal = { workspaceId, id: dealId, title: 'Renewal', contactId, stageId, stageSince: new Date() }
      await tx.deal.create({ data: { ...deal, amount: '12000.50', currency: 'EUR' } })
      await tx.dealLine.create({
        data: { workspaceId, id: lineId, dealId, productId, quantity: '1.500', price: '0.10' },
      })
      await tx.stageMove.create({ data: { workspaceId, id: newId(), dealId, toId: stageId, at: new Date() } })
      await tx.deal.updateMany({ where: { id: dealId }, data: { stageId: otherStageId } })
    })
    const all = async () => ({
      contact: await contact(contactId),
      deals: await store.prisma.deal.findMany({ where: { id: dealId }, include: { lines: true, moves: true } }),
      points: await store.prisma.contactPoint.findMany({ where: { contactId } }),
      keys: await store.prisma.nameKey.findMany({ where: { recordId: contactId }, orderBy: { key: 'asc' } }),
    })
    const there = await all()
    expect(there.deals[0]?.stageId).toBe(otherStageId)

    const taken = await undo(made)
    expect(taken.undone.kind).toBe('done')
    expect(await all()).toEqual({ contact: null, deals: [], points: [], keys: [] })

    const again = await undo(taken.id)
    expect(again.undone.kind).toBe('done')
    expect(await all()).toEqual(there)

    // And once more: what is in force again can be taken back again.
    expect((await undo(made)).undone.kind).toBe('done')
    expect(await contact(contactId)).toBeNull()
  })

  it('keeps the names of a record with it', async () => {
    const { workspaceId } = here
    const recordId = newId()
    const keys = async () =>
      (await store.prisma.nameKey.findMany({ where: { recordId }, orderBy: { key: 'asc' } })).map(({ key }) => key)
    const name = (tx: Tx, names: readonly string[]) =>
      tx.nameKey.createMany({ data: names.map((key, word) => ({ workspaceId, kind: 'contact', recordId, key, word })) })
    await event(async (tx) => {
      await add(tx, recordId)
      await name(tx, ['ivan', 'petrenko'])
    })
    const renamed = await event(async (tx) => {
      await rename(tx, recordId, 'Іван Коваль')
      await tx.nameKey.deleteMany({ where: { recordId } })
      await name(tx, ['ivan', 'koval'])
    })
    expect(await keys()).toEqual(['ivan', 'koval'])
    expect((await undo(renamed)).undone.kind).toBe('done')
    expect(await keys()).toEqual(['ivan', 'petrenko'])
  })

  it('refuses when somebody has changed the record since, and says which event did; taken back in turn, both go', async () => {
    const id = newId()
    await event((tx) => add(tx, id))
    const first = await event((tx) => rename(tx, id, 'Петро'))
    const second = await event((tx) => rename(tx, id, 'Павло'))
    expect((await undo(first)).undone).toEqual({ kind: 'changed', table: 'contact', row: id, by: second })
    expect((await contact(id))?.name).toBe('Павло')
    expect((await undo(second)).undone.kind).toBe('done')
    expect((await undo(first)).undone.kind).toBe('done')
    expect((await contact(id))?.name).toBe('Іван')
  })

  it('takes back what stands again as the event left it', async () => {
    const id = newId()
    await event((tx) => add(tx, id))
    const first = await event((tx) => rename(tx, id, 'Петро'))
    await event((tx) => rename(tx, id, 'Павло'))
    await event((tx) => rename(tx, id, 'Петро'))
    expect((await undo(first)).undone.kind).toBe('done')
  })

  it('refuses when a change that no event made is in the way', async () => {
    const id = newId()
    const made = await event((tx) => add(tx, id))
    await store.prisma.contact.updateMany({ where: { id }, data: { need: 'loaded from a file' } })
    expect((await undo(made)).undone).toEqual({ kind: 'changed', table: 'contact', row: id, by: null })
  })

  it('refuses to remove what something else needs by now, and changes nothing', async () => {
    const [id, companyId] = [newId(), newId()]
    const { workspaceId } = here
    const made = await event(async (tx) => {
      await tx.company.create({ data: { workspaceId, id: companyId, name: 'Acme' } })
      await add(tx, id, { companyId })
    })
    await event((tx) =>
      tx.activity.create({
        data: { workspaceId, id: newId(), kind: 'call', summary: 'x', at: new Date(), zone: 'Europe/Kyiv', companyId },
      }),
    )
    expect((await undo(made)).undone).toEqual({ kind: 'used', table: 'company', row: companyId, by: 'activity' })
    expect(await contact(id)).not.toBeNull()
  })

  it('takes back a reminder although it has fired meanwhile, but not one that somebody has moved', async () => {
    const { workspaceId, olena } = here
    const make = (id: string) => (tx: Tx) =>
      tx.reminder.create({
        data: {
          workspaceId,
          id,
          memberId: olena,
          byId: olena,
          about: 'x',
          zone: 'Europe/Kyiv',
          at: new Date(),
          dueAt: new Date(),
        },
      })
    const [fired, moved] = [newId(), newId()]
    const made = await event(make(fired))
    await store.prisma.reminder.updateMany({ where: { id: fired }, data: { dueAt: null, firedAt: new Date() } })
    expect((await undo(made)).undone.kind).toBe('done')
    const other = await event(make(moved))
    const snoozed = await event((tx) =>
      tx.reminder.updateMany({ where: { id: moved }, data: { dueAt: new Date('2027-01-01') } }),
    )
    expect((await undo(other)).undone).toEqual({ kind: 'changed', table: 'reminder', row: moved, by: snoozed })
  })

  it('does nothing twice, and says what there is nothing to take back of', async () => {
    const id = newId()
    const made = await event((tx) => add(tx, id))
    const first = await undo(made)
    expect((await undo(made)).undone).toEqual({ kind: 'already', by: first.id })
    expect((await undo(await event(async () => undefined))).undone).toEqual({ kind: 'nothing' })
    expect((await undo(newId())).undone).toEqual({ kind: 'gone' })
  })

  it('does not reach into another workspace', async () => {
    const other = await makeGround(store)
    const id = newId()
    const made = await event((tx) => add(tx, id))
    const undone = await store.for(seeing(other, other.olena)).write(null, (tx) => undoEvent(tx, made, newId()))
    expect(undone).toEqual({ kind: 'gone' })
    expect(await contact(id)).not.toBeNull()
  })

  it('brings back what was given to a colleague out of one’s sight', async () => {
    const id = newId()
    await event((tx) => add(tx, id))
    const given = await event((tx) => tx.contact.updateMany({ where: { id }, data: { ownerId: here.petro } }))
    const by = newId()
    await store.for(seeing(here, here.olena, 'own')).write(by, async (tx) => {
      const { workspaceId, olena: memberId } = here
      await tx.event.create({
        data: { workspaceId, id: by, memberId, command: 'undo', args: {}, by: 'exact', at: new Date() },
      })
      expect((await undoEvent(tx, given, by)).kind).toBe('done')
    })
    expect((await contact(id))?.ownerId).toBeNull()
  })
})

describe('the change log', () => {
  it('holds nothing of what no event did, nor of what changed nothing', async () => {
    const id = newId()
    const rows = () => store.prisma.change.count({ where: { rowId: id } })
    await store.for(seeing(here, here.olena)).write(null, (tx) => add(tx, id))
    expect(await rows()).toBe(0)
    await event((tx) => rename(tx, id, 'Іван'))
    expect(await rows()).toBe(0)
    await event((tx) => rename(tx, id, 'Петро'))
    expect(await rows()).toBe(1)
  })

  it('takes back any sequence of changes in one event, and does it again', async () => {
    const { workspaceId } = here
    const ids = [newId(), newId(), newId()]
    type Step =
      | { readonly kind: 'toggle' }
      | { readonly kind: 'rename'; readonly name: string }
      | { readonly kind: 'point'; readonly value: string }
    const what: fc.Arbitrary<Step> = fc.oneof(
      fc.constant({ kind: 'toggle' as const }),
      fc.string({ maxLength: 12 }).map((name) => ({ kind: 'rename' as const, name })),
      fc.constantFrom('a@x.example', 'b@x.example').map((value) => ({ kind: 'point' as const, value })),
    )
    const step = fc.record({ id: fc.constantFrom(...ids), what })
    const state = async () => ({
      contacts: await store.prisma.contact.findMany({ where: { id: { in: ids } }, orderBy: { id: 'asc' } }),
      points: await store.prisma.contactPoint.findMany({ where: { contactId: { in: ids } }, orderBy: { id: 'asc' } }),
    })
    async function apply(tx: Tx, id: string, what: Step): Promise<void> {
      const known = (await tx.contact.count({ where: { id } })) > 0
      if (what.kind === 'toggle') {
        await tx.contactPoint.deleteMany({ where: { contactId: id } })
        if (known) await tx.contact.deleteMany({ where: { id } })
        else await add(tx, id)
      } else if (known && what.kind === 'rename') await rename(tx, id, what.name.toWellFormed().replaceAll('\0', ''))
      else if (known && what.kind === 'point')
        await tx.contactPoint.createMany({
          data: [{ workspaceId, id: newId(), contactId: id, kind: 'email', value: what.value }],
          skipDuplicates: true,
        })
    }
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const before = await state()
        const id = await event(async (tx) => {
          for (const { id, what } of steps) await apply(tx, id, what)
        })
        const after = await state()
        const taken = await undo(id)
        if (taken.undone.kind === 'nothing') return
        expect(taken.undone.kind).toBe('done')
        expect(await state()).toEqual(before)
        expect((await undo(taken.id)).undone.kind).toBe('done')
        expect(await state()).toEqual(after)
      }),
      { numRuns: 25 },
    )
  })
})
