import { describe, expect, it } from 'vitest'
import { standingClock } from '../../../bots/dialogue/clock.ts'
import { parseScript } from '../../../bots/dialogue/parse.ts'
import { advance, play } from '../../../bots/dialogue/play.ts'
import { type Delivery, delivered, type World } from '../../../bots/dialogue/world.ts'
import type { Inbound } from '../../../core/index.ts'
import type { FactRecord } from '../../../core/store/facts.ts'

/** A world in which every sentence is repeated with two buttons, and "remind" comes back every hour. */
function parrot(records: readonly FactRecord[] = []) {
  const clock = standingClock(Temporal.Instant.from('2026-11-25T08:30Z'))
  const sent: Delivery[] = []
  const inbox: Inbound[] = []
  const heard: Inbound[] = []
  const due: Temporal.Instant[] = []
  const say = (chat: string, text: string) =>
    sent.push(
      delivered(chat, `m${sent.length}`, {
        blocks: [
          { kind: 'text', text },
          {
            kind: 'choices',
            choices: ['Done', 'Ivan Petrenko, Acme'].map((label, at) => ({ label, token: `${sent.length}-${at}` })),
          },
        ],
      }),
    )
  const world: World = {
    installationId: '00000000-0000-4000-8000-000000000001',
    zone: 'Europe/Kyiv',
    clock,
    accountOf: (who) => who.toLowerCase(),
    hear: async (inbound) => inbox.push(inbound),
    drain: async () => {
      for (const inbound of inbox.splice(0)) {
        heard.push(inbound)
        const { body, chat } = inbound
        if (body.kind === 'text' && body.text === 'remind') due.push(clock.now().add({ hours: 1 }))
        say(
          chat.external,
          body.kind === 'press'
            ? `You pressed ${body.token}.`
            : `You said ${body.kind === 'text' || body.kind === 'edit' ? body.text : body.kind}.`,
        )
      }
      while (due[0] && Temporal.Instant.compare(due[0], clock.now()) <= 0) {
        due[0] = due[0].add({ hours: 1 })
        say('olena', `It is ${clock.now()}.`)
      }
    },
    nextDue: async () => due[0] ?? null,
    sent,
    records: async () => records,
  }
  return { world, heard }
}

async function run(text: string, { records = [] as FactRecord[], strict = true } = {}) {
  const parsed = parseScript(text)
  if ('problem' in parsed) throw new Error(parsed.problem.why)
  const { world, heard } = parrot(records)
  const lines: string[] = []
  const played = await play(parsed.script, world, { strict, tell: (line) => lines.push(line) })
  return { played, heard, lines, report: played.ok ? '' : played.report.join('\n'), line: played.ok ? 0 : played.line }
}

describe('a dialogue, played', () => {
  it('ends well when everything comes as expected', async () => {
    const { played, lines } = await run(
      'Olena: hello there\nParley to Olena: YOU … hello  there [Done]\nParley says nothing to Olena',
    )
    expect(played).toEqual({ ok: true })
    expect(lines).toEqual([
      'Olena: hello there',
      'Parley to olena: You said hello there.\n    [1] Done  [2] Ivan Petrenko, Acme',
    ])
  })

  it('stops at the first line that does not come true, and shows what came', async () => {
    const { report, line } = await run('Olena: hello\nParley to Olena: Good morning … hello [Undo]\nOlena: again')
    expect(line).toBe(2)
    expect(report).toBe(
      [
        'Parley to Olena: Good morning … hello [Undo]',
        'expected: Good morning … hello [Undo]',
        'came:',
        '    to olena:',
        '    | You said hello.',
        '    | [1] Done  [2] Ivan Petrenko, Acme',
        'without:  "Good morning"',
      ].join('\n'),
    )
  })

  it('misses a button, a message, and words in another order', async () => {
    expect((await run('Olena: hello\nParley to Olena: hello [Undo]')).report).toContain('without:  [Undo]')
    expect((await run('Olena: hello\nParley to Olena: [Ivan … Acme] [Done]')).report).toContain('without:  [Done]')
    expect((await run('Parley to Olena: hello')).report).toContain('came:     nothing')
    expect((await run('Olena: hello\nParley to Olena: hello … You')).played.ok).toBe(false)
    expect((await run('Olena: hello\nParley says nothing to Olena')).report).toContain('You said hello.')
  })

  it('counts an unexpected message as an error only when it is strict', async () => {
    const text = 'Olena: one\nOlena: two\nParley to Olena: two'
    expect((await run(text)).report).toContain('You said one.')
    expect((await run(text, { strict: false })).played).toEqual({ ok: true })
    expect((await run(`@lenient\n${text}`)).played).toEqual({ ok: true })
    expect((await run('Olena: one')).report).toContain('nobody expected')
    expect((await run(`@strict\n${text}`, { strict: false })).played.ok).toBe(false)
  })

  it('presses the latest button of that label, an older one, and a colleague’s', async () => {
    const { heard } = await run(
      '@lenient\nOlena: one\nOlena: two\nOlena presses "done"\nOlena presses "Ivan … Acme"\nPetro presses Olena\'s "Done"\nOlena presses 2\nOlena in Slack #sales: three\nOlena in Slack #sales presses "Done"',
    )
    const presses = heard.flatMap(({ body, account, chat, replyTo }) =>
      body.kind === 'press' ? [[account.external, chat.external, body.token, replyTo]] : [],
    )
    expect(presses).toEqual([
      ['olena', 'olena', '1-0', 'm1'],
      ['olena', 'olena', '2-1', 'm2'],
      ['petro', 'petro', '3-0', 'm3'],
      ['olena', 'olena', '3-1', 'm3'],
      ['olena', 'slack:#sales', '6-0', 'm6'],
    ])
    expect((await run('Olena: one\nParley to Olena: one\nOlena presses "Undo"')).report).toContain('no such button')
  })

  it('says where people speak and what they reply to', async () => {
    const { heard } = await run(
      '@lenient\nOlena: one\nOlena: two\nOlena replies to "said one": three\nOlena in Telegram: four\nOlena in Slack #sales: five',
    )
    expect(heard.map(({ chat, replyTo }) => [chat.external, chat.direct, replyTo])).toEqual([
      ['olena', true, undefined],
      ['olena', true, undefined],
      ['olena', true, 'm0'],
      ['telegram:olena', true, undefined],
      ['slack:#sales', false, undefined],
    ])
  })

  it('lets everything happen at its own time while it waits', async () => {
    const text =
      'Olena: remind\nParley to Olena: remind\nwait 150 minutes\nParley to Olena: 09:30:00Z\nParley to Olena: 10:30:00Z\nParley says nothing to Olena'
    expect((await run(text)).played).toEqual({ ok: true })
    expect((await run('wait until 2026-11-25T10:00+02:00')).report).toContain('only runs forward')
  })

  it('does what fell due meanwhile before it goes on, and leaves what stays due', async () => {
    const { clock } = parrot().world
    const seconds = [0, 60, 60].map((more) => clock.now().add({ seconds: more }))
    const done: string[] = []
    const drain = async () => {
      done.push(clock.now().toString())
      if (seconds.length > 1) seconds.shift()
    }
    await advance({ clock, drain, nextDue: async () => seconds[0] ?? null }, clock.now().add({ hours: 1 }))
    expect(done).toEqual(['2026-11-25T08:30:00Z', '2026-11-25T08:31:00Z', '2026-11-25T09:30:00Z'])
  })

  it('gives people the word before Parley answers', async () => {
    const { lines } = await run('@lenient\nOlena: one\nmeanwhile Petro: two')
    expect(lines.map((line) => line.split(':')[0])).toEqual([
      'Olena',
      'meanwhile Petro',
      'Parley to olena',
      'Parley to petro',
    ])
  })

  it('looks into the database', async () => {
    const records: FactRecord[] = [
      {
        name: 'Acme renewal',
        fields: { stage: ['Proposal'], amount: ['12000.00 EUR'], owner: [], closes: ['2026-12-18'] },
      },
      { name: 'Globex', fields: { stage: ['Won'] } },
    ]
    const check = async (fact: string) => (await run(`database: ${fact}`, { records })).report.split('\n')[1] ?? 'holds'
    expect(await check('deal "acme renewal" stage is "Proposal"')).toBe('holds')
    expect(await check('deal "Acme renewal" amount is "12000 EUR"')).toBe('holds')
    expect(await check('deal "Acme renewal" has no owner')).toBe('holds')
    expect(await check('deal "Acme renewal" stage is not "Proposal"')).toBe('the database has: stage is "Proposal"')
    expect(await check('deal "Acme renewal" stage is "Won"')).toBe('the database has: stage is "Proposal"')
    expect(await check('deal "Acme renewal" colour is "red"')).toContain('stage, amount, owner, closes')
    expect(await check('deal "Initech" stage is "Won"')).toBe('the database has: 0 deals')
    expect(await check('2 deals')).toBe('holds')
    expect(await check('no deal "Globex"')).toBe('the database has: 1 deal: "Globex"')
  })

  it('compares times of the database as times', async () => {
    const records: FactRecord[] = [{ name: 'call Ivan', fields: { at: ['2026-11-27T09:00:00+02:00[Europe/Kyiv]'] } }]
    const holds = async (time: string) =>
      (await run(`database: reminder "Ivan" at is "${time}"`, { records })).played.ok
    expect(
      await Promise.all(
        [
          '2026-11-27T09:00+02:00',
          '2026-11-27T07:00Z',
          '2026-11-27 09:00',
          '2026-11-27',
          '2026-11-27 10:00',
          '2026-11-28',
          '2026-1',
        ].map(holds),
      ),
    ).toEqual([true, true, true, true, false, false, false])
  })
})
