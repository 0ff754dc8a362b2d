import { describe, expect, it } from 'vitest'
import { parseFact } from '../../../bots/dialogue/fact.ts'
import { expectedOf, isScript, parseScript } from '../../../bots/dialogue/parse.ts'
import { durationOf, instantOf, momentOf } from '../../../bots/dialogue/times.ts'

function script(text: string) {
  const parsed = parseScript(text)
  if ('problem' in parsed) throw new Error(`${parsed.problem.line}: ${parsed.problem.why}`)
  return parsed.script
}

function step(line: string) {
  const { line: _, source: __, ...doing } = script(line).steps[0] ?? { line: 0, source: '' }
  return doing
}

const problem = (text: string) => {
  const parsed = parseScript(text)
  return 'problem' in parsed ? parsed.problem : null
}

describe('a dialogue script', () => {
  it('names the platforms that have bots of their own', () => {
    expect(script('@platforms Telegram, Slack\nOlena in Telegram: hello').platforms).toEqual(['telegram', 'slack'])
    expect(problem('@platforms Signal')?.why).toContain('"signal" is none of telegram, slack, teams')
  })

  it('has a title, a clock and steps with their lines', () => {
    const read = script(
      '# The first reminder\n@now 2026-11-25T10:30+02:00\n@company small\n@lenient\n\n# Olena begins.\nOlena: hello\nwait 2 days\n',
    )
    expect(read).toMatchObject({ title: 'The first reminder', company: 'small', strict: false })
    expect(read.now?.toString()).toBe('2026-11-25T08:30:00Z')
    expect(read.steps.map(({ line, kind }) => [line, kind])).toEqual([
      [7, 'says'],
      [8, 'wait'],
    ])
  })

  it('lets people speak, wherever they are', () => {
    expect(step('Olena: remind me: call Ivan')).toEqual({
      kind: 'says',
      who: 'Olena',
      meanwhile: false,
      text: 'remind me: call Ivan',
    })
    expect(step('Olena Kovalenko: так')).toMatchObject({ who: 'Olena Kovalenko', text: 'так' })
    expect(step('Олена: що в мене сьогодні?')).toMatchObject({ who: 'Олена' })
    expect(step('Olena in Slack #sales: pipeline')).toMatchObject({
      place: { platform: 'slack', channel: '#sales' },
      text: 'pipeline',
    })
    expect(step('Olena in telegram: write to Ivan in Slack: hi')).toMatchObject({
      place: { platform: 'telegram' },
      text: 'write to Ivan in Slack: hi',
    })
    expect(step('meanwhile Petro: Acme to proposal')).toMatchObject({ who: 'Petro', meanwhile: true })
    expect(step('Olena replies to "Ivan": call him')).toMatchObject({ kind: 'says', replyTo: 'Ivan', text: 'call him' })
    expect(step('Olena edits "Ivan": call Anna')).toMatchObject({ kind: 'edits', old: 'Ivan', text: 'call Anna' })
    expect(step('Olena:')).toMatchObject({ text: '' })
  })

  it('goes on with a line that is indented', () => {
    expect(step('Olena: note for Acme:\n  they want 10 % off')).toMatchObject({
      text: 'note for Acme:\nthey want 10 % off',
    })
  })

  it('presses buttons by label or number, also on other people’s messages', () => {
    expect(step('Olena presses "Done"')).toEqual({ kind: 'presses', who: 'Olena', meanwhile: false, label: 'Done' })
    expect(step('Олена presses «Готово»')).toMatchObject({ label: 'Готово' })
    expect(step('Olena presses 2')).toMatchObject({ label: '2' })
    expect(step('Petro presses Olena\'s "Done"')).toMatchObject({ who: 'Petro', of: 'Olena', label: 'Done' })
    expect(step('Olena in Slack #sales presses "Done"')).toMatchObject({
      place: { platform: 'slack', channel: '#sales' },
    })
  })

  it('expects messages, fragments and buttons', () => {
    expect(step('Parley to Olena: Friday … call Ivan [Done] [In an hour]')).toEqual({
      kind: 'expects',
      who: 'Olena',
      expected: {
        text: 'Friday … call Ivan [Done] [In an hour]',
        fragments: ['Friday', 'call Ivan'],
        buttons: ['Done', 'In an hour'],
      },
    })
    expect(step('Parley to Olena in Slack #sales: 3 deals')).toMatchObject({
      who: 'Olena',
      place: { platform: 'slack', channel: '#sales' },
    })
    expect(step('Parley in Slack #sales: 3 deals')).toMatchObject({ place: { channel: '#sales' } })
    expect(step('Parley says nothing to Olena')).toEqual({ kind: 'silence', who: 'Olena' })
    expect(expectedOf('[Yes] [No]')).toMatchObject({ fragments: [], buttons: ['Yes', 'No'] })
    expect(expectedOf('see [1] there')).toMatchObject({ fragments: ['see [1] there'], buttons: [] })
    expect(expectedOf('a ... b')).toMatchObject({ fragments: ['a', 'b'] })
  })

  it('lets time pass', () => {
    expect(step('wait 2 days')).toMatchObject({ kind: 'wait' })
    expect(step('wait until 09:00')).toMatchObject({ kind: 'until' })
    const lengths = ['2 days', 'a day', '1 hour 30 minutes', '1 hour and 30 minutes', '+3d', '90 min', 'an hour'].map(
      (text) => durationOf(text)?.toString(),
    )
    expect(lengths).toEqual(['P2D', 'P1D', 'PT1H30M', 'PT1H30M', 'P3D', 'PT90M', 'PT1H'])
    expect(['', 'soon', '2', '0 days', '-3d', '2 moons'].map(durationOf)).toEqual(Array(6).fill(undefined))
  })

  it('finds the next moment of a local time, across the change of the clocks too', () => {
    const now = Temporal.Instant.from('2026-10-24T18:00Z')
    const at = (text: string) => {
      const moment = momentOf(text)
      return moment && instantOf(moment, now, 'Europe/Kyiv').toString()
    }
    expect(at('09:00')).toBe('2026-10-25T07:00:00Z')
    expect(at('22:00')).toBe('2026-10-24T19:00:00Z')
    expect(at('2026-11-27 09:00')).toBe('2026-11-27T07:00:00Z')
    expect(at('2026-11-27T09:00+02:00')).toBe('2026-11-27T07:00:00Z')
    expect(['25:00', 'Friday', '2026-13-01T10:00'].map(momentOf)).toEqual([undefined, undefined, undefined])
  })

  it('asks the database', () => {
    expect(parseFact('deal "Acme renewal" stage is "Negotiation"')).toEqual({
      kind: 'deal',
      name: 'Acme renewal',
      holds: 'field',
      field: 'stage',
      value: 'Negotiation',
      not: false,
    })
    expect(parseFact('contact «Іван Петренко» phone is not "+380671234567"')).toMatchObject({
      name: 'Іван Петренко',
      not: true,
    })
    expect(parseFact('reminder "call" has no repeat')).toMatchObject({ field: 'repeat', value: null })
    expect(parseFact('no contact "Bob"')).toEqual({ kind: 'contact', name: 'Bob', holds: 'count', count: 0 })
    expect(parseFact('2 activities')).toEqual({ kind: 'activity', holds: 'count', count: 2 })
    expect(parseFact('company "Acme" exists')).toMatchObject({ holds: 'exists' })
    expect(parseFact('planet "Mars" exists')).toContain('"planet"')
    expect(parseFact('drop table contact')).toContain('nothing that can be looked up')
  })

  it('says which line it cannot read and why', () => {
    expect(problem('Olena: hi\n\nParley: hi')?.line).toBe(3)
    expect(problem('hello there')?.why).toContain('docs/dialogues.md')
    expect(problem('@now tomorrow')?.why).toContain('2026-11-25T10:30+02:00')
    expect(problem('@speed 9')?.why).toContain('@speed 9')
    expect(problem('Olena: hi\nwait for it')?.why).toContain('2 days')
  })

  it('is told from sentences said one after the other', () => {
    expect(isScript('add Ivan Petrenko\nnote: Ivan waits\nwait, no')).toBe(false)
    expect(isScript('# title\n@now 2026-11-25T10:30+02:00')).toBe(true)
    expect(isScript('Olena: hi\nParley to Olena: Hello')).toBe(true)
    expect(isScript('Olena: hi\nOlena presses "Done"')).toBe(true)
  })
})
