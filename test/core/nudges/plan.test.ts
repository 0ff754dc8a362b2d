import { describe, expect, it } from 'vitest'
import { type Calendar, mayTell, nextAllowed } from '../../../core/nudges/calendar.ts'
import { candidates, heldUntil, planDay } from '../../../core/nudges/plan.ts'
import type { ContactFact, DealFact } from '../../../core/nudges/rules.ts'

const kyiv: Calendar = {
  zone: 'Europe/Kyiv',
  hours: { days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' },
  lunch: { from: '13:00', to: '14:00' },
  daysOff: new Set(['2026-12-25']),
}
const date = (text: string) => Temporal.PlainDate.from(text)
const ground = (today: string, next: string) => ({ today: date(today), next: date(next), quietDays: 45 })

const deal = (more: Partial<DealFact>): DealFact => ({
  id: 'd1',
  name: 'Acme renewal',
  contactId: 'c1',
  companyId: 'o1',
  with: 'Acme',
  stage: 'Proposal',
  stageOn: '2026-11-20',
  limit: 21,
  closeOn: null,
  touchedOn: '2026-11-20',
  nextStep: true,
  amount: null,
  currency: null,
  ...more,
})
const contact = (more: Partial<ContactFact>): ContactFact => ({
  id: 'c1',
  name: 'Ivan Petrenko',
  companyId: 'o1',
  with: 'Acme',
  birthday: null,
  matters: true,
  lastOn: '2026-11-20',
  since: '2026-01-01',
  nextStep: false,
  ...more,
})
const askedOn = (today: string, deals: readonly DealFact[], contacts: readonly ContactFact[] = [], next?: string) =>
  candidates(deals, contacts, ground(today, next ?? date(today).add({ days: 1 }).toString()))
const keys = (today: string, one: DealFact) => askedOn(today, [one]).map(({ key }) => key)

describe('the rules', () => {
  it.each([
    ['a deal without a next step', deal({ nextStep: false }), '2026-11-25', 'noNextStep:d1:2026-11-20:0'],
    ['a deal that was touched today', deal({ nextStep: false, touchedOn: '2026-11-25' }), '2026-11-25', undefined],
    ['a deal with a next step', deal({}), '2026-11-25', undefined],
    ['a deal too long in its stage', deal({ stageOn: '2026-11-04' }), '2026-11-25', 'staleDeal:d1:2026-11-04:0'],
    ['a deal as long in its stage as it may be', deal({ stageOn: '2026-11-05' }), '2026-11-25', undefined],
    ['a closing date in three days', deal({ closeOn: '2026-11-28' }), '2026-11-25', 'closing:d1:2026-11-28:near:0'],
    ['a closing date in four days', deal({ closeOn: '2026-11-29' }), '2026-11-25', undefined],
    ['a closing date that is past', deal({ closeOn: '2026-11-24' }), '2026-11-25', 'closing:d1:2026-11-24:past:0'],
  ])('%s', (_name, one, today, key) => {
    expect(keys(today, one)[0]).toBe(key)
  })

  it('ask again with growing gaps, and anew when something has happened', () => {
    const telling = (today: string, touchedOn = '2026-11-01') =>
      keys(today, deal({ nextStep: false, touchedOn, limit: 999 }))[0]
    const days = Array.from({ length: 120 }, (_, n) => date('2026-11-02').add({ days: n }).toString())
    const begins = days.filter((day, n) => telling(day) !== telling(days[n - 1] ?? '2026-11-01'))
    expect(begins).toEqual(['2026-11-02', '2026-11-09', '2026-11-23', '2026-12-21', '2027-01-18', '2027-02-15'])
    expect(telling('2026-11-23', '2026-11-20')).toContain('2026-11-20:0')
  })

  it('know a birthday, one on a day off the working day before, one on 29 February on the 28th', () => {
    const birthdays = (today: string, next: string, birthday: string) =>
      askedOn(today, [], [contact({ birthday, nextStep: true })], next).map(
        ({ facts }) => `${facts.on} in ${facts.days}`,
      )
    expect(birthdays('2026-11-25', '2026-11-26', '1980-11-25')).toEqual(['2026-11-25 in 0'])
    expect(birthdays('2026-11-27', '2026-11-30', '1980-11-29')).toEqual(['2026-11-29 in 2'])
    expect(birthdays('2026-11-27', '2026-11-30', '1980-11-30')).toEqual([])
    expect(birthdays('2026-12-31', '2027-01-04', '1980-01-02')).toEqual(['2027-01-02 in 2'])
    expect(birthdays('2027-02-26', '2027-03-01', '2000-02-29')).toEqual(['2027-02-28 in 2'])
  })

  it('miss a customer who has been silent, also one with whom nothing was ever logged', () => {
    const quiet = (more: Partial<ContactFact>) => askedOn('2026-11-25', [], [contact(more)]).map(({ kind }) => kind)
    expect(quiet({ lastOn: '2026-10-11' })).toEqual(['quiet'])
    expect(quiet({ lastOn: '2026-10-12' })).toEqual([])
    expect(quiet({ lastOn: null })).toEqual(['quiet'])
    expect(quiet({ lastOn: null, nextStep: true })).toEqual([])
    expect(quiet({ lastOn: null, matters: false })).toEqual([])
  })
})

describe('the plan of a day', () => {
  const now = Temporal.Instant.from('2026-11-25T08:30:00+02:00')
  const deals = Array.from({ length: 8 }, (_, n) =>
    deal({
      id: `d${n}`,
      name: `Deal ${n}`,
      stageOn: '2026-10-01',
      amount: String(n * 100),
      companyId: n === 7 ? 'o7' : null,
    }),
  )
  const given = { told: new Set<string>(), lately: new Set<string>(), mutes: [], budget: 5, now, calendar: kyiv }
  const asked = askedOn('2026-11-25', deals, [contact({ birthday: '1980-11-25' })])
  const names = (given: ReturnType<typeof planDay>) => given.own.map(({ nudge }) => nudge.facts.name)

  it('holds five, the most important and largest first; the digest takes the rest', () => {
    const plan = planDay(asked, given)
    expect(names(plan)).toEqual(['Ivan Petrenko', 'Deal 7', 'Deal 6', 'Deal 5', 'Deal 4'])
    expect(plan.merged.map(({ facts }) => facts.name)).toEqual(['Deal 3', 'Deal 2', 'Deal 1', 'Deal 0'])
  })

  it('tells each at its moment of the day', () => {
    const times = planDay(asked, given).own.map(({ dueAt }) =>
      dueAt.toZonedDateTimeISO('Europe/Kyiv').toPlainTime().toString(),
    )
    expect(times.slice(0, 2)).toEqual(['09:00:00', '11:15:00'])
    const late = planDay(asked, { ...given, now: Temporal.Instant.from('2026-11-25T12:40:00+02:00') })
    expect(late.own[0]?.dueAt.toString()).toBe('2026-11-25T12:00:00Z')
    const evening = planDay(asked, { ...given, now: Temporal.Instant.from('2026-11-25T17:45:00+02:00') })
    expect(evening.own).toEqual([])
  })

  it('leaves out what was told, what is muted, and a record that was spoken of lately unless it is pressing', () => {
    const first = asked[1]?.key ?? ''
    expect(names(planDay(asked, { ...given, told: new Set([first]) }))).not.toContain('Deal 7')
    expect(names(planDay(asked, { ...given, lately: new Set(['d7', 'c1']) }))).toEqual(
      expect.arrayContaining(['Ivan Petrenko', 'Deal 6']),
    )
    const muted = (mute: NonNullable<Parameters<typeof planDay>[1]['mutes']>[number]) =>
      names(planDay(asked, { ...given, mutes: [mute] }))
    expect(muted({ kind: 'birthday' })[0]).toBe('Deal 7')
    expect(muted({ about: { kind: 'company', id: 'o7' } })).not.toContain('Deal 7')
    expect(muted({})).toEqual([])
    expect(muted({ until: '2026-11-25T06:00:00Z' })).toHaveLength(5)
  })
})

describe('the hours', () => {
  const from = (text: string, more: Partial<Calendar> = {}) =>
    nextAllowed(Temporal.Instant.from(text), { ...kyiv, ...more })
      .toZonedDateTimeISO('Europe/Kyiv')
      .toPlainDateTime()
      .toString()

  it.each([
    ['before work', '2026-11-25T07:00:00+02:00', '2026-11-25T09:00:00'],
    ['within it', '2026-11-25T10:20:00+02:00', '2026-11-25T10:20:00'],
    ['at lunch', '2026-11-25T13:30:00+02:00', '2026-11-25T14:00:00'],
    ['at its end', '2026-11-25T18:00:00+02:00', '2026-11-26T09:00:00'],
    ['on Friday evening', '2026-11-27T19:00:00+02:00', '2026-11-30T09:00:00'],
    ['on a holiday before a weekend', '2026-12-25T10:00:00+02:00', '2026-12-28T09:00:00'],
  ])('%s', (_name, text, expected) => {
    expect(from(text)).toBe(expected)
  })

  it('last over an absence', () => {
    expect(from('2026-11-25T10:00:00+02:00', { absence: { from: '2026-11-25', to: '2026-12-01' } })).toBe(
      '2026-12-01T09:00:00',
    )
    expect(mayTell(Temporal.Instant.from('2026-11-25T10:00:00+02:00'), kyiv)).toBe(true)
  })

  it('hold back a colleague’s reminder, never one’s own at a clock time', () => {
    const evening = Temporal.Instant.from('2026-11-25T21:00:00+02:00')
    const reminder = { grain: 'minute', dueAt: evening } as const
    expect(heldUntil({ ...reminder, from: null }, evening, kyiv)).toBeUndefined()
    expect(heldUntil({ ...reminder, from: 'Olena' }, evening, kyiv)?.toString()).toBe('2026-11-26T07:00:00Z')
  })
})
