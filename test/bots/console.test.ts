import { PassThrough, Writable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { readLine } from '../../bots/console/line.ts'
import { openSession } from '../../bots/console/session.ts'
import { openPrompt } from '../../bots/console/terminal.ts'
import { standingClock } from '../../bots/dialogue/clock.ts'
import type { Block, Inbound } from '../../core/index.ts'

/** A session at a desk with two seats; what is heard is kept, and what it prints too. */
async function seated() {
  const clock = standingClock(Temporal.Instant.from('2026-11-25T08:30Z'))
  const heard: Inbound[] = []
  const printed: string[] = []
  const languages = new Map<string, string>()
  const due = [Temporal.Instant.from('2026-11-26T07:00Z')]
  const drained: string[] = []
  const session = openSession({
    desk: {
      installationId: '00000000-0000-4000-8000-000000000001',
      zone: 'Europe/Kyiv',
      seats: [
        { name: 'Olena Kovalenko', external: 'olena' },
        { name: 'Petro Bondar', external: 'petro' },
      ],
      setLanguage: async (external, language) => {
        languages.set(external, language)
      },
      lastReading: async () => ({ said: 'take it back', outcome: 'Take back the last thing' }),
      nextDue: async () => due[0] ?? null,
      settle: async (drain) => drain(),
    },
    drain: async () => {
      drained.push(clock.now().toString())
      due.splice(0, clock.now().toString() >= '2026-11-26T07' ? 1 : 0)
    },
    clock,
    print: (text) => printed.push(text),
    width: () => 80,
    settle: async () => undefined,
  })
  await session.start(async (inbound) => {
    heard.push(inbound)
    return 'new'
  })
  const say = (chat: string, ...blocks: Block[]) =>
    session.send({ platform: 'console', installationId: '', chat, chatId: '' }, { blocks })
  const buttons = (...labels: string[]): Block => ({
    kind: 'choices',
    choices: labels.map((label) => ({ label, token: `token of ${label}` })),
  })
  const last = () => printed.at(-1)
  return { session, heard, printed, last, languages, drained, say, buttons }
}

describe('the terminal', () => {
  it('says what is typed, as the one who has the seat', async () => {
    const { session, heard } = await seated()
    expect(session.prompt()).toBe('Olena> ')
    expect(await session.handle('remind me at 10: call Ivan')).toBe('on')
    await session.handle(':as Petro')
    expect(session.prompt()).toBe('Petro> ')
    await session.handle('who is Ivan?')
    expect(heard.map(({ account, chat, body }) => [account.external, chat, body])).toEqual([
      ['olena', { external: 'olena', direct: true }, { kind: 'text', text: 'remind me at 10: call Ivan' }],
      ['petro', { external: 'petro', direct: true }, { kind: 'text', text: 'who is Ivan?' }],
    ])
    expect(new Set(heard.map(({ eventKey }) => eventKey)).size).toBe(2)
    expect(heard[0]?.at).toBe('2026-11-25T08:30:00Z')
  })

  it('presses the buttons of the last message by number and by label', async () => {
    const { session, heard, say, buttons, last } = await seated()
    await say('olena', { kind: 'text', text: 'Which Ivan?' }, buttons('Ivan Petrenko, Acme', 'Ivan Horvat'))
    expect(last()).toBe('Which Ivan?\n[1] Ivan Petrenko, Acme  [2] Ivan Horvat')
    await session.handle('2')
    await session.handle(':press ivan … acme')
    expect(heard.map(({ body }) => body)).toEqual([
      { kind: 'press', token: 'token of Ivan Horvat' },
      { kind: 'press', token: 'token of Ivan Petrenko, Acme' },
    ])
    expect(heard[0]?.replyTo).toBeDefined()
    await session.handle(':press Nobody')
    expect(last()).toContain('Nobody')
  })

  it('takes a number for a number when there is no such button', async () => {
    const { session, heard, say, buttons } = await seated()
    await session.handle('1')
    await say('olena', buttons('Done'))
    await session.handle('3')
    await say('petro', buttons('A', 'B', 'C'))
    await session.handle('2')
    await say('olena', { kind: 'text', text: 'Done.' })
    await session.handle('1')
    expect(heard.map(({ body }) => body.kind)).toEqual(['text', 'text', 'text', 'text'])
  })

  it('shows whose message it is when it is for somebody else', async () => {
    const { say, last } = await seated()
    await say('petro', { kind: 'text', text: 'call Ivan' })
    expect(last()).toBe('(to Petro Bondar)\ncall Ivan')
  })

  it('lists and changes seats, and knows who is not there', async () => {
    const { session, last, printed } = await seated()
    await session.handle(':as')
    expect(last()).toBe('* Olena Kovalenko\n  Petro Bondar')
    await session.handle(':as Zoe')
    expect(printed.slice(-2)).toEqual(['Nobody here is called “Zoe”.', '* Olena Kovalenko\n  Petro Bondar'])
    await session.handle(':as petro bondar')
    expect(last()).toBe('You are Petro Bondar.')
  })

  it('lets time pass, stopping where something is due', async () => {
    const { session, drained, last } = await seated()
    await session.handle(':tick +3d')
    expect(drained).toEqual(['2026-11-26T07:00:00Z', '2026-11-28T08:30:00Z'])
    expect(last()).toMatch(/Sat.*28 Nov.*10:30/)
    await session.handle(':tick soon')
    expect(last()).toContain('How long')
  })

  it('sets the language, tells why, helps and leaves', async () => {
    const { session, languages, last } = await seated()
    await session.handle(':lang uk')
    expect(languages.get('olena')).toBe('uk')
    await session.handle(':lang xx')
    expect(last()).toContain('en and uk')
    await session.handle(':why')
    expect(last()).toBe('“take it back”\n  → Take back the last thing')
    await session.handle(':help')
    expect(last()).toContain(':tick')
    await session.handle(':nonsense')
    expect(last()).toContain(':nonsense')
    expect(await session.handle(':quit')).toBe('quit')
  })

  it('leaves everything else to Parley', () => {
    expect(readLine('  ', 2).kind).toBe('nothing')
    expect(readLine(':-) thanks', 0)).toEqual({ kind: 'said', text: ':-) thanks' })
    expect(readLine('1 licence', 1)).toEqual({ kind: 'said', text: '1 licence' })
    expect(readLine('0', 1).kind).toBe('said')
  })
})

describe('the prompt', () => {
  /** A prompt that is typed at; `screen` is what was written since the last look, without the terminal's escapes. */
  function typing(handle: (line: string) => Promise<'on' | 'quit'>) {
    const input = new PassThrough()
    const written: string[] = []
    const output = new Writable({
      write: (chunk, _encoding, done) => {
        written.push(String(chunk))
        done()
      },
    })
    const prompt = openPrompt(input, output)
    const ended = prompt.run(() => 'Olena> ', handle)
    const screen = () =>
      written
        .splice(0)
        .join('')
        .replace(/\p{Cc}\[\d*[A-Z]/gu, '')
        .replaceAll('\r', '')
    const type = async (text: string) => {
      input.write(text)
      await new Promise((resolve) => setImmediate(resolve))
    }
    return { prompt, ended, screen, type }
  }

  it('shows what arrives above what is being typed', async () => {
    const { prompt, screen, type, ended } = typing(async () => 'on')
    await type('call Iv')
    expect(screen()).toBe('Olena> call Iv')
    prompt.print('⏰ water the plants')
    expect(screen()).toBe('⏰ water the plants\nOlena> call Iv')
    prompt.close()
    await ended
  })

  it('does what was typed, in order, before it ends', async () => {
    const done: string[] = []
    const { prompt, ended, screen, type } = typing(async (line) => {
      await new Promise((resolve) => setImmediate(resolve))
      done.push(line)
      prompt.print(`did ${line}`)
      return line === 'quit' ? 'quit' : 'on'
    })
    await type('one\rtwo\rquit\r')
    await ended
    expect(done).toEqual(['one', 'two', 'quit'])
    expect(screen()).toContain('did two')
  })

  it('ends with Ctrl-D and Ctrl-C, and outlives a line that goes wrong', async () => {
    for (const key of ['\u0004', '\u0003']) {
      const { ended, screen, type } = typing(async () => {
        throw new Error('the database is away')
      })
      await type('hello\r')
      expect(screen()).toContain('That went wrong: the database is away')
      await type(key)
      await ended
    }
  })
})
