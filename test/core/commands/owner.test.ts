import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { type Desk, openDesk } from './desk.ts'

const company = {
  companies: [{ id: 'acme', name: 'Acme', owner: 'petro' }],
  contacts: [
    { id: 'ivan', name: 'Ivan Petrenko', company: 'acme', owner: 'petro' },
    { id: 'anna', name: 'Anna Keller', company: 'acme' },
    { id: 'john', name: 'John Smith', company: 'acme', owner: 'olena' },
  ],
  deals: [
    { id: 'renewal', title: 'Acme renewal', company: 'acme', stage: 'New', owner: 'petro' },
    { id: 'old', title: 'Acme pilot', company: 'acme', stage: 'Won', owner: 'petro' },
  ],
}

let desk: Desk
const desks: Desk[] = []
const open = async (more: Readonly<Record<string, unknown>> = {}) => {
  desk = await openDesk({ ...company, ...more })
  desks.push(desk)
}
beforeEach(() => open())
afterAll(async () => {
  for (const one of desks) await one.close()
})

const subject = (kind: 'contact' | 'company' | 'deal', id: string) => ({ kind, id: desk.id(id) })
const ownerOf = async (id: string): Promise<string | undefined> => {
  const where = { id: desk.id(id) }
  const select = { owner: { select: { name: true } } }
  const { prisma } = desk.store
  const found =
    (await prisma.contact.findFirst({ where, select })) ??
    (await prisma.company.findFirst({ where, select })) ??
    (await prisma.deal.findFirst({ where, select }))
  return found?.owner?.name
}

describe('giving', () => {
  it('says whose it is now and was, and is taken back', async () => {
    const given = await desk.run('owner.assign', { subject: subject('contact', 'ivan'), to: desk.id('olena') })
    expect(given.text).toBe('Ivan Petrenko is now Olena Kovalenko’s (was Petro Ivanenko’s).')
    expect(await ownerOf('ivan')).toBe('Olena Kovalenko')
    await given.press('Undo')
    expect(await ownerOf('ivan')).toBe('Petro Ivanenko')
  })

  it('to oneself is taking', async () => {
    const taken = await desk.run('owner.assign', { subject: subject('contact', 'anna'), to: desk.id('petro') })
    expect(taken.text).toBe('Anna Keller is now yours.')
    const again = await desk.run('owner.assign', { subject: subject('contact', 'anna'), to: desk.id('petro') })
    expect(again.text).toBe('Anna Keller: that is yours already.')
    expect(again.buttons).toEqual([])
  })

  it('a company offers what hangs on it and is the same owner’s or nobody’s, and takes it along', async () => {
    const given = await desk.run('owner.assign', { subject: subject('company', 'acme'), to: desk.id('olena') })
    expect(given.buttons).toEqual(['Also 2 contacts and 1 open deal', 'Undo'])
    const along = await given.press('Also 2 contacts and 1 open deal')
    expect(along.text).toBe('Now Olena Kovalenko’s too: Acme renewal, Anna Keller, Ivan Petrenko.')
    expect([await ownerOf('ivan'), await ownerOf('anna'), await ownerOf('renewal')]).toEqual(
      Array(3).fill('Olena Kovalenko'),
    )
    expect(await ownerOf('old')).toBe('Petro Ivanenko')
    expect((await along.press('Undo')).text).toBe('Taken back, as before: 2 contacts, 1 deal.')
    expect(await ownerOf('anna')).toBeUndefined()
  })

  it('many at once counts those that were theirs already', async () => {
    const ids = ['ivan', 'anna', 'john'].map((id) => desk.id(id))
    const args = { where: { of: 'contact' }, ids, to: desk.id('olena') }
    const given = await desk.run('owner.assign', args, { as: 'olena' })
    expect(given.text).toBe('2 contacts are now yours: Anna Keller, Ivan Petrenko. 1 was before.')
    expect((await desk.run('undo', {}, { as: 'olena', in: 'uk' })).text).toBe('Скасовано, усе як раніше: 2 контакти.')
  })
})

describe('where reps see only their own', () => {
  beforeEach(() => open({ repsSeeAll: false }))

  it('a rep gives a record away out of their own sight, and takes it back', async () => {
    const given = await desk.run('owner.assign', { subject: subject('contact', 'ivan'), to: desk.id('olena') })
    expect(given.text).toBe('Ivan Petrenko is now Olena Kovalenko’s (was Petro Ivanenko’s).')
    expect((await desk.run('contact.show', { contact: desk.id('ivan') })).text).toBe('That is no longer there.')
    const back = await desk.run('undo', {})
    expect(back.text).toBe('Taken back: Ivan Petrenko is as before.')
    expect((await back.press('Do it again')).text).toBe('Done again: Ivan Petrenko.')
    expect(await ownerOf('ivan')).toBe('Olena Kovalenko')
  })

  it('not what is a colleague’s, whatever is asked of the database', async () => {
    const { store, workspaceId } = desk
    const viewer = { workspaceId, personId: desk.id('petro'), sees: 'own' as const }
    const give = (kind: string, id: string, to: string) =>
      store
        .for(viewer)
        .write(null, (tx) => tx.$queryRaw`select parley_give(${kind}, array[${id}::uuid], ${to}::uuid) as n`)
    expect(await give('contact', desk.id('john'), desk.id('petro'))).toEqual([{ n: 0 }])
    expect(await give('contact', desk.id('ivan'), desk.id('ivan'))).toEqual([{ n: 0 }])
    expect(await give('contact', desk.id('ivan'), desk.id('olena'))).toEqual([{ n: 1 }])
    expect(await give('contact', desk.id('ivan'), desk.id('petro'))).toEqual([{ n: 0 }])
    const blind = { ...viewer, sees: 'self' as const }
    const nobody = await store
      .for(blind)
      .write(
        null,
        (tx) =>
          tx.$queryRaw`select parley_give('deal', array[${desk.id('renewal')}::uuid], ${desk.id('olena')}::uuid) as n`,
      )
    expect(nobody).toEqual([{ n: 0 }])
    expect(await ownerOf('john')).toBe('Olena Kovalenko')
    expect(await ownerOf('renewal')).toBe('Petro Ivanenko')
  })

  it('what the new owner has changed since is theirs, and stays', async () => {
    const given = await desk.run('owner.assign', { subject: subject('contact', 'ivan'), to: desk.id('olena') })
    const changes = { role: 'CEO' }
    await desk.run('contact.update', { contact: desk.id('ivan'), changes }, { as: 'olena' })
    expect((await given.press('Undo')).text).toContain('changed Ivan Petrenko since')
    expect(await ownerOf('ivan')).toBe('Olena Kovalenko')
  })
})
