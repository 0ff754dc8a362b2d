import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plain } from '../../../bots/plain.ts'
import { createCore, type Destination, type Reply } from '../../../core/index.ts'
import { openWorld, type World } from '../../support/world.ts'

// A month in which everything happens: the clocks change in America (14 March) and in Europe (28 March), there is a public holiday
// (8 March), a day off of the workspace's own, an absence, a night in which nothing runs, and two programs on one database.
const FROM = '2027-03-01T07:00:00+02:00'
const TO = Temporal.Instant.from('2027-04-03T00:00:00+03:00')
const DOWN = { from: '2027-03-17T17:00:00+02:00', to: '2027-03-18T12:07:00+02:00' }
const HOLIDAYS = ['2027-03-08', '2027-03-25']
const ABSENCE = { from: '2027-03-22', to: '2027-03-27' }

const team = [
  { id: 'olena', name: 'Olena Kovalenko', role: 'manager', zone: 'Europe/Kyiv' },
  { id: 'petro', name: 'Petro Melnyk', role: 'rep', zone: 'Europe/Kyiv' },
  { id: 'ann', name: 'Ann Lee', role: 'rep', zone: 'America/New_York' },
] as const

/** Numbers that look like chance and are the same in every run (Park and Miller's generator). */
function dice(seed: number): (sides: number) => number {
  let state = seed
  return (sides) => {
    state = (state * 48_271) % 2_147_483_647
    return state % sides
  }
}

function company() {
  const roll = dice(20_270_301)
  const day = (from: number, length: number) =>
    Temporal.PlainDate.from('2027-03-01')
      .add({ days: from + roll(length) })
      .toString()
  const of = (n: number) => team[n % team.length]?.id ?? 'olena'
  const contacts = Array.from({ length: 60 }, (_, n) => ({
    id: `p${n}`,
    name: `Person ${n}`,
    owner: of(n),
    lifecycle: n % 3 === 0 ? 'customer' : 'lead',
    createdAt: day(-400, 300),
    ...(n % 2 === 0 ? { birthday: `1980-${day(0, 40).slice(5)}` } : {}),
  }))
  const deals = Array.from({ length: 36 }, (_, n) => ({
    id: `d${n}`,
    title: `Deal ${n}`,
    contact: `p${n}`,
    owner: of(n),
    stage: ['New', 'Qualified', 'Proposal'][roll(3)] ?? 'New',
    amount: { amount: String(500 + roll(9_000)) },
    createdAt: day(-60, 55),
    ...(n % 2 === 0 ? { closeOn: day(3, 24) } : {}),
  }))
  const reminders = team.flatMap(({ id }) => [
    { id: `late-${id}`, about: `late thing of ${id}`, at: '2027-02-26T10:00:00+02:00', owner: id },
    { id: `early-${id}`, about: `early thing of ${id}`, at: '2027-03-20T05:45:00+02:00', owner: id },
    { id: `away-${id}`, about: `day thing of ${id}`, at: '2027-03-24', owner: id },
    {
      id: `often-${id}`,
      about: `weekly thing of ${id}`,
      at: '2027-03-02T21:10:00+02:00',
      repeat: 'FREQ=WEEKLY;BYDAY=TU',
      owner: id,
    },
  ])
  const people = team.map(({ zone, ...member }) => ({ ...member, language: 'en', timezone: zone }))
  return { now: FROM, country: 'UA', followUps: true, team: people, contacts, deals, reminders }
}

interface Heard {
  readonly who: string
  readonly at: Temporal.ZonedDateTime
  readonly text: string
  readonly kind: 'digest' | 'reminder' | 'nudge'
  readonly items: number
}

const heard: Heard[] = []
let world: World

function hear(to: Destination, reply: Reply) {
  const { text } = plain(reply, 200)
  const zone = team.find(({ id }) => id === to.chat)?.zone ?? 'UTC'
  const kind = text.startsWith('☀️') ? 'digest' : /⏰|come due/.test(text) ? 'reminder' : 'nudge'
  const list = reply.blocks.find((block) => block.kind === 'list')
  const at = world.clock.now().toZonedDateTimeISO(zone)
  heard.push({ who: to.chat, at, text, kind, items: list?.kind === 'list' ? list.items.length : 1 })
  return Promise.resolve({ kind: 'sent' } as const)
}

async function nextDue(): Promise<Temporal.Instant | undefined> {
  const lane = await world.store.prisma.lane.findFirst({
    where: { kind: 'nudge', dueAt: { not: null } },
    orderBy: { dueAt: 'asc' },
  })
  return lane?.dueAt?.toTemporalInstant()
}

beforeAll(async () => {
  world = await openWorld(company(), { send: hear })
  const { store, clock, workspaceId } = world
  const log = pino({ level: 'silent' })
  const other = createCore({ store, clock, log, platforms: ['console'], send: hear })
  const setting = (memberId: string | null, key: string, value: object) =>
    store.prisma.setting.create({ data: { workspaceId, id: crypto.randomUUID(), memberId, key, value } })
  await setting(null, 'daysOff', [HOLIDAYS[1]])
  await setting(world.id('petro'), 'absence', { ...ABSENCE, standIn: world.id('olena') })
  await setting(world.id('olena'), 'lunch', { from: '11:00', to: '12:00' })
  for (const { id } of team) await world.say(id, 'hi')
  heard.length = 0
  const [down, up] = [DOWN.from, DOWN.to].map((text) => Temporal.Instant.from(text))
  for (let turns = 0; ; turns++) {
    const due = await nextDue()
    if (!down || !up || !due || Temporal.Instant.compare(due, TO) >= 0) break
    const missed = Temporal.Instant.compare(down, due) < 0 && Temporal.Instant.compare(due, up) < 0
    clock.set((missed ? up : due).toString())
    // In turns, then both at once.
    if (turns % 3 === 0) await world.core.drain()
    else if (turns % 3 === 1) await other.drain()
    else await Promise.all([world.core.drain(), other.drain()])
    if (turns > 3_000) throw new Error('something is due again and again')
  }
})
afterAll(() => world.close())

const works = ({ id }: { readonly id: string }, date: Temporal.PlainDate): boolean =>
  date.dayOfWeek <= 5 &&
  !HOLIDAYS.includes(date.toString()) &&
  !(id === 'petro' && ABSENCE.from <= date.toString() && date.toString() < ABSENCE.to)

const dates = Array.from({ length: 33 }, (_, n) => Temporal.PlainDate.from('2027-03-01').add({ days: n }))
const time = ({ at }: Heard): string => at.toPlainTime().toString({ smallestUnit: 'minute' })

describe('a month of follow-ups', () => {
  it('brings a digest every working day at the person’s own hour, the change of the clocks or not', () => {
    for (const member of team) {
      const digests = heard.filter(({ who, kind }) => who === member.id && kind === 'digest')
      const worked = dates.filter((date) => works(member, date)).map(String)
      expect(digests.map(({ at }) => at.toPlainDate().toString())).toEqual(worked)
      for (const digest of digests) {
        const late = digest.text.includes('could not send')
        const down = digest.at.toPlainDate().toString() === '2027-03-18' && member.zone === 'Europe/Kyiv'
        expect([time(digest), late]).toEqual(down ? ['12:07', true] : ['08:30', false])
      }
    }
  })

  it('tells nothing by itself out of hours, at lunch, on a day off or in an absence', () => {
    const nudges = heard.filter(({ kind }) => kind === 'nudge')
    expect(nudges.length).toBeGreaterThan(60)
    for (const nudge of nudges) {
      expect(works({ id: nudge.who }, nudge.at.toPlainDate()), `${nudge.who} ${nudge.at}`).toBe(true)
      expect(time(nudge) >= '09:00' && time(nudge) < '18:00', `${nudge.who} ${nudge.at}`).toBe(true)
      if (nudge.who === 'olena') expect(time(nudge) >= '11:00' && time(nudge) < '12:00').toBe(false)
    }
  })

  it('keeps within five a day', () => {
    const perDay = Map.groupBy(
      heard.filter(({ kind }) => kind === 'nudge'),
      ({ who, at }) => `${who} ${at.toPlainDate()}`,
    )
    const counts = [...perDay.values()].map((day) => day.reduce((sum, { items }) => sum + items, 0))
    expect(Math.max(...counts)).toBe(5)
  })

  it('tells each thing once, and nothing that it has not kept', async () => {
    for (const { id } of team) {
      const told = heard.filter(({ who, kind }) => who === id && kind === 'nudge')
      const kept = await world.store.prisma.nudge.count({ where: { memberId: world.id(id), outcome: 'sent' } })
      expect(told.reduce((sum, { items }) => sum + items, 0)).toBe(kept)
    }
  })

  it('tells of every birthday and of every closing date that is near', async () => {
    const rows = await world.store.prisma.nudge.findMany({ where: { toldAt: { not: null } }, select: { key: true } })
    const keys = new Set(rows.map(({ key }) => key))
    const { contacts, deals } = company()
    const within = (member: string, date: Temporal.PlainDate) =>
      date.toString() > '2027-03-02' && date.toString() < '2027-04-01' && works({ id: member }, date)
    const birthdays = contacts.flatMap(({ id, owner, birthday }) => {
      const date = birthday && Temporal.PlainDate.from(`2027${birthday.slice(4)}`)
      return date && within(owner, date) ? [`birthday:${world.id(id)}:${date}:0`] : []
    })
    const closings = deals.flatMap(({ id, owner, closeOn }) => {
      const date = closeOn && Temporal.PlainDate.from(closeOn)
      return date && within(owner, date) ? [`closing:${world.id(id)}:${date}:near:0`] : []
    })
    expect([birthdays.length > 0, closings.length > 8]).toEqual([true, true])
    expect([...birthdays, ...closings].filter((key) => !keys.has(key))).toEqual([])
  })

  it('lets reminders come at the clock times that were asked for, and those for a day after the absence', () => {
    const reminded = (who: string, words: string) =>
      heard
        .filter((one) => one.who === who && one.kind === 'reminder' && one.text.includes(words))
        .map(({ at }) => at.toInstant())
    for (const { id } of team) {
      expect(reminded(id, 'early thing').map(String)).toEqual(['2027-03-20T03:45:00Z'])
      expect(reminded(id, 'weekly thing')).toHaveLength(5)
    }
    expect(reminded('olena', 'day thing').map(String)).toEqual(['2027-03-24T07:00:00Z'])
    expect(reminded('petro', 'day thing').map(String)).toEqual(['2027-03-29T06:00:00Z'])
  })

  it('tells the stand-in what waits for who is away', () => {
    const away = heard.filter(({ text }) => text.includes('For Petro Melnyk, who is away'))
    expect(away.map(({ who, at }) => `${who} ${at.toPlainDate()}`)).toEqual(
      ['22', '23', '24', '26'].map((day) => `olena 2027-03-${day}`),
    )
    expect(away[2]?.text).toContain('day thing of petro')
  })
})
