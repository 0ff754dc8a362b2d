import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Answer, type Desk, openDesk } from './desk.ts'

const many = Array.from({ length: 14 }, (_, at) => ({
  id: `n${at}`,
  name: `Number ${String(at + 1).padStart(2, '0')}`,
  owner: 'petro',
  tags: ['fair'],
}))

let desk: Desk
beforeAll(async () => {
  desk = await openDesk({
    companies: [{ id: 'acme', name: 'Acme', city: 'Kyiv', industry: 'retail', owner: 'petro' }],
    contacts: [
      { id: 'ivan', name: 'Ivan Petrenko', role: 'CTO', company: 'acme', owner: 'petro', phones: ['+380671234567'] },
      { id: 'sofia', name: 'Sofia Marino', company: 'acme', owner: 'petro', lifecycle: 'customer' },
      ...many,
      { id: 'anna', name: 'Anna', owner: 'petro', tags: ['twice'] },
      { id: 'other-anna', name: 'Anna', owner: 'petro', tags: ['twice'] },
    ],
    deals: [{ id: 'renewal', title: 'Acme renewal', contact: 'ivan', company: 'acme', stage: 'Proposal' }],
    activities: [
      { id: 'a', kind: 'call', contact: 'ivan', summary: 'price', at: '2026-10-12T10:00:00+03:00', owner: 'petro' },
    ],
    reminders: [{ id: 'r', about: 'call Ivan', contact: 'ivan', at: '2026-11-27T09:00:00+02:00', owner: 'petro' }],
  })
})
afterAll(() => desk.close())

const find = (args: Readonly<Record<string, unknown>>, uk = false): Promise<Answer> =>
  desk.run('contact.find', args, uk ? { in: 'uk' } : {})

describe('contacts found', () => {
  it('stand with what they do and when one spoke last; each opens at the press of a button', async () => {
    const answer = await find({ city: 'Kyiv' })
    expect(answer.text).toBe(
      '2 contacts: in Kyiv\n- Ivan Petrenko · CTO at Acme · 12 October, call\n- Sofia Marino · Acme · no contact yet',
    )
    expect(answer.buttons).toEqual(['Ivan Petrenko', 'Sofia Marino'])
    expect((await answer.press('Sofia Marino')).text).toContain('Sofia Marino')
  })

  it('have buttons that can be told apart where two have one name', async () => {
    expect((await find({ tag: 'twice' })).buttons).toEqual(['Anna', 'Anna (2)'])
  })

  it('are counted where they are many, and shown ten by ten', async () => {
    const answer = await find({ tag: 'fair' })
    expect(answer.text).toContain('14 contacts: tagged fair')
    expect(answer.text).toContain('… and 4 more.')
    const rest = await answer.press('Next 4')
    expect(rest.text.split('\n')).toHaveLength(5)
    expect(rest.text).not.toContain('more')
  })

  it('are what "it" means next when there is only one', async () => {
    expect((await find({ lifecycle: 'customer' })).about).toEqual({ kind: 'contact', id: desk.id('sofia') })
    expect((await find({ tag: 'fair' })).about).toBeUndefined()
  })

  it('are said to be none with everything that was looked for', async () => {
    const wanted = {
      city: 'Lviv',
      lifecycle: 'lead',
      tag: 'VIP',
      quietSince: { at: '2026-10-25T00:00:00+03:00', grain: 'day' },
    }
    expect((await find(wanted)).text).toBe(
      'I found no contacts: leads · in Lviv · tagged VIP · no contact since 25 October.',
    )
    expect((await find(wanted, true)).text).toBe(
      'Немає контактів за умовами: ліди · місто Lviv · мітка «VIP» · без контакту з 25 жовтня.',
    )
  })

  it('stand by company where companies are looked for', async () => {
    expect((await find({ of: 'company', city: 'Kyiv' })).text).toBe(
      '1 company: in Kyiv\n- Acme · Kyiv, retail · Ivan Petrenko, Sofia Marino · no contact yet',
    )
  })
})

describe('a contact deleted', () => {
  it('is out of sight at once with its phone, its open reminders said, and back by undo', async () => {
    const deleted = await desk.run('contact.delete', { contact: desk.id('ivan') })
    expect(deleted.text).toBe('Deleted: Ivan Petrenko. 1 open reminder stays.')
    expect((await desk.run('contact.show', { contact: desk.id('ivan') })).text).toBe('That is no longer there.')
    const again = await desk.run('contact.add', { name: 'Somebody Else', phones: ['+380671234567'] })
    expect(again.text).toContain('Added Somebody Else')
    await again.press('Undo')
    expect((await deleted.press('Undo')).text).toBe('Taken back: Ivan Petrenko is as before.')
    expect((await desk.run('contact.show', { contact: desk.id('ivan') })).text).toContain('+380 67 123 4567')
  })

  it('may be many, counted and named, and all back at once', async () => {
    const ids = many.map(({ id }) => desk.id(id))
    const deleted = await desk.run('contact.delete', { where: { of: 'contact', tag: 'fair' }, ids }, { in: 'uk' })
    expect(deleted.text).toMatch(/^Видалено: 14 контактів \(Number 01, .*, Number 10 … і ще 4\)\.$/)
    expect((await find({ tag: 'fair' })).text).toContain('I found no contacts')
    expect((await deleted.press('Скасувати')).text).toBe('Скасовано, усе як раніше: 14 контактів.')
    expect((await find({ tag: 'fair' })).text).toContain('14 contacts')
  })
})
