import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Desk, openDesk } from './desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk({
    companies: [
      { id: 'acme', name: 'Acme' },
      { id: 'globex', name: 'Globex' },
    ],
    contacts: [
      {
        id: 'ivan',
        name: 'Ivan Petrenko',
        company: 'acme',
        role: 'CTO',
        phones: ['+380671234567'],
        emails: ['ivan@acme.example'],
        owner: 'petro',
        tags: ['VIP'],
        birthday: '1985-05-03',
        lifecycle: 'customer',
      },
      { id: 'bare', name: 'Bare Name', owner: 'petro' },
    ],
    deals: [
      {
        id: 'renewal',
        title: 'Acme renewal',
        company: 'acme',
        contact: 'ivan',
        stage: 'Proposal',
        amount: { amount: '12000', currency: 'EUR' },
      },
      { id: 'old', title: 'Done before', company: 'acme', contact: 'ivan', stage: 'Won' },
    ],
    activities: [
      { kind: 'call', summary: 'wants 10 % off', at: '2026-11-24T15:00:00+02:00', contact: 'ivan', by: 'petro' },
      { kind: 'note', summary: 'likes cats', at: '2026-11-25T09:00:00+02:00', contact: 'ivan', by: 'petro' },
    ],
    reminders: [{ id: 'r1', about: 'call Ivan', at: '2026-11-27T09:00:00+02:00', contact: 'ivan', owner: 'petro' }],
  })
})
afterAll(() => desk.close())

const byName = (name: string) =>
  desk.store.prisma.contact.findFirstOrThrow({
    where: { name },
    include: { company: true, points: { orderBy: { position: 'asc' } }, taggings: { include: { tag: true } } },
  })

test('a contact is added with a new company, which is said', async () => {
  const answer = await desk.run('contact.add', {
    name: 'Ana Kovač',
    company: { name: 'Initech' },
    role: 'CFO',
    phones: ['+385911234567'],
    emails: ['Ana@Initech.example'],
    tags: ['vip', 'Fair'],
  })
  expect(answer.text).toBe(
    'Added Ana Kovač, CFO at Initech, +385 91 123 4567, ana@initech.example, tags: vip, Fair. New company, added too: Initech.',
  )
  expect(answer.buttons).toEqual(['Undo'])
  const ana = await byName('Ana Kovač')
  expect(ana).toMatchObject({ role: 'CFO', ownerId: desk.id('petro'), company: { name: 'Initech' }, lifecycle: 'lead' })
  expect(ana.points.map(({ kind, value }) => [kind, value])).toEqual([
    ['phone', '+385911234567'],
    ['email', 'ana@initech.example'],
  ])
  expect(ana.taggings.map(({ tag }) => tag.name).sort()).toEqual(['Fair', 'VIP'])
  const keys = await desk.store.prisma.nameKey.count({ where: { recordId: { in: [ana.id, ana.companyId ?? ''] } } })
  expect(keys).toBeGreaterThan(2)
})

test('a company that is known under the name said is taken, in whatever case', async () => {
  const answer = await desk.run('contact.add', { name: 'Марія Шевченко', company: { name: 'globex' } }, { in: 'uk' })
  expect(answer.text).toBe('Додано: Марія Шевченко (Globex).')
  expect((await byName('Марія Шевченко')).companyId).toBe(desk.id('globex'))
})

test('a city is kept and said', async () => {
  const answer = await desk.run('contact.add', { name: 'Lea Weber', city: 'Vilnius' })
  expect(answer.text).toBe('Added Lea Weber, city: Vilnius.')
  expect((await byName('Lea Weber')).city).toBe('Vilnius')
})

test('somebody with the same phone is shown instead of doubled, and added anyway at the press of a button', async () => {
  const answer = await desk.run('contact.add', { name: 'I. Petrenko', phones: ['+380671234567'] })
  expect(answer.text).toBe('That number is already here: Ivan Petrenko, CTO at Acme.')
  expect(answer.buttons).toEqual(['Show Ivan Petrenko', 'Add anyway'])
  expect(await desk.store.prisma.contact.count({ where: { name: 'I. Petrenko' } })).toBe(0)
  expect((await answer.press('Show Ivan Petrenko')).text).toContain('Ivan Petrenko · CTO at Acme')
  expect((await answer.press('Add anyway')).text).toBe('Added I. Petrenko, +380 67 123 4567.')
  expect(await desk.store.prisma.contact.count({ where: { name: 'I. Petrenko' } })).toBe(1)
})

test('the same e-mail, the same name: said so in Ukrainian', async () => {
  const mail = await desk.run('contact.add', { name: 'Хтось', emails: ['IVAN@acme.example'] }, { in: 'uk' })
  expect(mail.text).toBe('Така пошта вже є: Ivan Petrenko (CTO, Acme).')
  const name = await desk.run('contact.add', { name: 'ivan petrenko', company: { id: desk.id('acme') } }, { in: 'uk' })
  expect(name.text).toBe('Такий контакт уже є: Ivan Petrenko (CTO, Acme).')
})

test('the same name at another company is somebody else', async () => {
  const answer = await desk.run('contact.add', { name: 'Ivan Petrenko', company: { id: desk.id('globex') } })
  expect(answer.text).toBe('Added Ivan Petrenko (Globex).')
})

test('the same name in the other script or order is the same person', async () => {
  for (const name of ['Іван Петренко', 'Петренко Іван', 'PETRENKO Ivan']) {
    const answer = await desk.run('contact.add', { name, company: { id: desk.id('acme') } })
    expect(answer.text).toBe('Ivan Petrenko, CTO at Acme is already here.')
    expect(answer.buttons).toEqual(['Show Ivan Petrenko', 'Add anyway'])
  }
  const longer = await desk.run('contact.add', { name: 'Ivan Petrenko Senior', company: { id: desk.id('acme') } })
  expect(longer.text).toBe('Added Ivan Petrenko Senior (Acme).')
})

test('the card says what one wants to know before writing to them', async () => {
  const answer = await desk.run('contact.show', { contact: desk.id('ivan') })
  expect(answer.text.split('\n')).toEqual([
    'Ivan Petrenko · CTO at Acme',
    'Phone: +380 67 123 4567',
    'E-mail: ivan@acme.example',
    'Next step: call Ivan — on Friday, 27 November, at 9:00',
    'Open deals: Acme renewal (Proposal, €12,000)',
    'Last contact: yesterday at 15:00, call: wants 10 % off',
    'Owner: Petro Ivanenko',
    'Status: customer',
    'Tags: VIP',
    'Birthday: 3 May 1985',
  ])
  expect(answer.about).toEqual({ kind: 'contact', id: desk.id('ivan') })
})

test('one field is one line, and a missing one is said', async () => {
  const contact = desk.id('ivan')
  expect((await desk.run('contact.show', { contact, field: 'phone' })).text).toBe('Ivan Petrenko: +380 67 123 4567')
  expect((await desk.run('contact.show', { contact, field: 'owner' }, { in: 'uk' })).text).toBe(
    'Ivan Petrenko: Petro Ivanenko',
  )
  const bare = desk.id('bare')
  expect((await desk.run('contact.show', { contact: bare, field: 'phone' })).text).toBe(
    'I have no phone for Bare Name.',
  )
  expect((await desk.run('contact.show', { contact: bare, field: 'email' }, { in: 'uk' })).text).toBe(
    'Bare Name: пошти ще немає.',
  )
})

test('a new phone goes first and the former one stays', async () => {
  const contact = desk.id('ivan')
  const answer = await desk.run('contact.update', { contact, changes: { phones: ['+380501112233'], role: 'CEO' } })
  expect(answer.text).toBe('Ivan Petrenko: role CEO (was CTO); phone +380 50 111 2233. I kept +380 67 123 4567 too.')
  const { points, role } = await desk.store.prisma.contact.findFirstOrThrow({
    where: { id: contact },
    include: { points: { where: { kind: 'phone' }, orderBy: { position: 'asc' } } },
  })
  expect([role, ...points.map(({ value }) => value)]).toEqual(['CEO', '+380501112233', '+380671234567'])
})

test('a change of company makes it if need be; a change to what is, changes nothing', async () => {
  const contact = desk.id('bare')
  const moved = await desk.run(
    'contact.update',
    { contact, changes: { company: { name: 'Нова Хвиля' } } },
    { in: 'uk' },
  )
  expect(moved.text).toBe('Bare Name — компанія: Нова Хвиля. Нова компанія, теж додано: Нова Хвиля.')
  const same = await desk.run('contact.update', { contact, changes: { company: { name: 'нова хвиля' } } }, { in: 'uk' })
  expect(same.text).toBe('Змінювати нічого: Bare Name — усе вже так і записано.')
  expect(await desk.store.prisma.company.count({ where: { name: { startsWith: 'Нова' } } })).toBe(1)
})

test('a new name is found', async () => {
  const contact = desk.id('bare')
  const answer = await desk.run('contact.update', { contact, changes: { name: 'Olha Melnyk' } })
  expect(answer.text).toBe('Bare Name: name Olha Melnyk.')
  const keys = await desk.store.prisma.nameKey.findMany({ where: { recordId: contact } })
  expect(keys.map(({ key }) => key).join(' ')).toContain('melnik')
  expect(keys.map(({ key }) => key).join(' ')).not.toContain('bare')
})

test('a birthday without its year keeps the year that is known, and invents none', async () => {
  const contact = desk.id('ivan')
  const same = await desk.run('contact.update', { contact, changes: { birthday: '2027-05-03' } })
  expect(same.text).toBe('Nothing to change: that is what I have for Ivan Petrenko already (3 May 1985).')
  const other = await desk.run('contact.update', { contact, changes: { birthday: '2026-12-04' } }, { in: 'uk' })
  expect(other.text).toBe('Ivan Petrenko — день народження: 4 грудня 1985 року (раніше 3 травня 1985 року).')
  await desk.run('undo', {})
  const added = await desk.run('contact.add', { name: 'Leap Day', birthday: '2027-02-28' })
  expect(added.text).toBe('Added Leap Day, birthday: 28 February.')
  const leap = added.about?.id
  expect((await desk.run('contact.show', { contact: leap, field: 'birthday' })).text).toBe('Leap Day: 28 February')
  const full = await desk.run('contact.update', { contact: leap, changes: { birthday: '1984-02-29' } })
  expect(full.text).toBe('Leap Day: birthday 29 February 1984 (was 28 February).')
})

test('a birthday that is still to come is refused', async () => {
  const contact = desk.id('ivan')
  const answer = await desk.run('contact.update', { contact, changes: { birthday: '2090-12-12', role: 'CEO' } })
  expect(answer.text).toBe('12 December 2090 cannot be a birthday. Nothing was changed.')
  const added = await desk.run('contact.add', { name: 'Not Yet', birthday: '2090-12-12' }, { in: 'uk' })
  expect(added.text).toBe('12 грудня 2090 року не може бути днем народження. Нічого не змінено.')
  expect(await desk.store.prisma.contact.count({ where: { name: 'Not Yet' } })).toBe(0)
})

test('what looks like markup or SQL in a name is a name', async () => {
  const name = `<b>Robert</b>'; drop table contact; -- *x*`
  const answer = await desk.run('contact.add', { name })
  expect(answer.text).toBe(`Added ${name}.`)
  expect((await byName(name)).name).toBe(name)
})

test('a rep who sees only their own records adds to them, and adds nothing for a colleague', async () => {
  const narrow = await openDesk({ repsSeeAll: false })
  const added = await narrow.run('contact.add', {
    name: 'Ana',
    company: { name: 'Initech' },
    phones: ['+385911234567'],
    tags: ['VIP'],
  })
  expect(added.text).toBe('Added Ana (Initech), +385 91 123 4567, tags: VIP. New company, added too: Initech.')
  const deal = await narrow.run('deal.add', { person: { kind: 'contact', id: added.about?.id } })
  expect(deal.text).toBe('New deal: “Initech” with Ana (Initech), in New.')
  const moved = await narrow.run('deal.move', { deal: deal.about?.id, stage: narrow.stage('Qualified') })
  expect(moved.text).toBe('Initech: New → Qualified.')
  await narrow.run('contact.add', { name: 'Luka', owner: narrow.id('olena') })
  expect(await narrow.store.prisma.contact.count()).toBe(1)
  await narrow.close()
})
