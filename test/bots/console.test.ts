import { PassThrough, Writable } from 'node:stream'
import { describe, expect, it, vi } from 'vitest'
import { readLine } from '../../bots/console/line.ts'
import { openSession } from '../../bots/console/session.ts'
import { openPrompt } from '../../bots/console/terminal.ts'
import { textsOf } from '../../bots/console/texts.ts'
import { standingClock } from '../../bots/dialogue/clock.ts'
import type { Block, Inbound } from '../../core/index.ts'

/** A session at a desk with two seats; what is heard is kept, and what it prints too. */
async function seated(holdMs = 0) {
  const clock = standingClock(Temporal.Instant.from('2026-11-25T08:30Z'))
  const heard: Inbound[] = []
  const printed: string[] = []
  const languages = new Map<string, string>()
  const due = [Temporal.Instant.from('2026-11-26T07:00Z')]
  const drained: string[] = []
  const database = { away: false }
  const gone = () => {
    if (database.away) throw new Error('away')
  }
  const session = openSession({
    desk: {
      drawer: { put: async () => null, get: async () => null },
      installationId: '00000000-0000-4000-8000-000000000001',
      zone: 'Europe/Kyiv',
      seats: [
        { name: 'Olena Kovalenko', external: 'olena' },
        { name: 'Petro Bondar', external: 'petro' },
      ],
      languages: [
        { code: 'en', name: 'English' },
        { code: 'uk', name: 'Українська' },
      ],
      language: async (external) => {
        gone()
        return languages.get(external) ?? 'en'
      },
      isAway: (error) => error instanceof Error && error.message === 'away',
      setLanguage: async (external, language) => {
        languages.set(external, language)
      },
      lastReading: async () => ({ said: 'take it\u001b back', outcome: 'Take back the last thing' }),
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
    holdMs,
  })
  await session.start(async (inbound) => {
    gone()
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
  return { session, database, heard, printed, last, languages, drained, say, buttons }
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

  it('numbers the buttons of several alarms on, and begins anew with a sentence', async () => {
    const { session, heard, printed, say, buttons } = await seated()
    const pressed = () => heard.flatMap(({ body, replyTo }) => (body.kind === 'press' ? [[body.token, replyTo]] : []))
    for (const alarm of ['one', 'two', 'three']) await say('olena', buttons(`Done ${alarm}`, 'Later'))
    expect(printed.slice(-3)).toEqual([
      '[1] Done one  [2] Later',
      '[3] Done two  [4] Later',
      '[5] Done three  [6] Later',
    ])
    await session.handle('3')
    await say('olena', buttons('Undo'))
    await session.handle('1')
    await session.handle('7')
    expect(pressed().map(([token]) => token)).toEqual(['token of Done two', 'token of Done one', 'token of Undo'])
    expect(new Set(pressed().map(([, message]) => message)).size).toBe(3)
    await session.handle('what do I have today?')
    await say('olena', buttons('Undo the other'))
    await session.handle('1')
    expect(pressed().at(-1)?.[0]).toBe('token of Undo the other')
    await session.handle(':press done … three')
    expect(pressed().at(-1)?.[0]).toBe('token of Done three')
  })

  it('holds a number until the answer has come that it is meant for, but not for ever', async () => {
    const { session, heard, say, buttons } = await seated(1_000)
    await session.handle('add Ivan')
    const pressing = session.handle('1')
    await Promise.resolve()
    expect(heard).toHaveLength(1)
    await say('olena', buttons('Undo'))
    await pressing
    expect(heard[1]?.body).toEqual({ kind: 'press', token: 'token of Undo' })

    vi.useFakeTimers()
    const next = session.handle('hello')
    await vi.advanceTimersByTimeAsync(1_000)
    await next
    vi.useRealTimers()
    expect(heard[2]?.body).toEqual({ kind: 'text', text: 'hello' })
  })

  it('keeps what is said while the database is away, says so, and sends it once when it is back', async () => {
    const { session, database, heard, last } = await seated(1_000)
    database.away = true
    await session.handle('remind me at 10: call Ivan')
    expect(last()).toBe('Not sent yet: “remind me at 10: call Ivan”. It is kept, and goes out when Parley is back.')
    session.away()
    database.away = false
    await session.handle('add Anna')
    expect(heard).toEqual([])
    expect(session.unsent()).toEqual(['remind me at 10: call Ivan', 'add Anna'])
    await session.back()
    expect(heard.map(({ body }) => body.kind === 'text' && body.text)).toEqual([
      'remind me at 10: call Ivan',
      'add Anna',
    ])
    expect(session.unsent()).toEqual([])
    database.away = true
    await session.handle(':why')
    expect(session.unsent()).toEqual([])
  })

  it('speaks the language of the one who has the seat', async () => {
    const { session, languages, last } = await seated()
    languages.set('petro', 'uk')
    await session.handle(':as petro')
    expect(last()).toBe('Ви — Petro Bondar.')
    await session.handle(':press Готово')
    expect(last()).toBe('Тут немає повідомлень із кнопками.')
    await session.handle(':as olena')
    expect(last()).toBe('You are Olena Kovalenko.')
    expect(Object.keys(textsOf('uk'))).toEqual(Object.keys(textsOf('en')))
  })

  it('shows what others wrote without what a terminal would obey', async () => {
    const { session, printed } = await seated()
    await session.handle(':why')
    expect(printed.join('')).toContain('it back')
    expect(printed.join('')).not.toContain('\u001b')
  })

  it('takes a number for a number when there is no such button', async () => {
    const { session, heard, say, buttons } = await seated()
    await session.handle('1')
    await say('olena', buttons('Done'))
    await session.handle('3')
    await say('petro', buttons('A', 'B', 'C'))
    await session.handle('2')
    await say('olena', { kind: 'text', text: 'How much?' })
    await session.handle('1')
    expect(heard.map(({ body }) => body.kind)).toEqual(['text', 'text', 'text', 'text'])
  })

  it('shows whose message it is when it is for somebody else', async () => {
    const { say, last } = await seated()
    await say('petro', { kind: 'text', text: 'call Ivan' })
    expect(last()).toBe('→ Petro: call Ivan')
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
    expect(last()).toBe('Parley говорить такими мовами: English (en), Українська (uk).')
    await session.handle(':lang english')
    expect(last()).toBe('The answers to Olena Kovalenko are in: English.')
    await session.handle(':why')
    expect(last()).toBe('“take it back”\n  → Take back the last thing')
    await session.handle(':help')
    expect(last()).toContain(':tick')
    await session.handle(':nonsense')
    expect(last()).toContain(':nonsense')
    expect(await session.handle(':quit')).toBe('quit')
  })

  it('leaves everything else to Parley', () => {
    expect(readLine('  ', [1, 2]).kind).toBe('nothing')
    expect(readLine(':-) thanks', [])).toEqual({ kind: 'said', text: ':-) thanks' })
    expect(readLine('1 licence', [1])).toEqual({ kind: 'said', text: '1 licence' })
    expect(readLine('0', [1]).kind).toBe('said')
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
    const ended = prompt.run(() => ({ ...textsOf('en'), label: 'Olena> ' }), handle)
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

  it('ends with Ctrl-D and Ctrl-C, with a word, and outlives a line that goes wrong', async () => {
    for (const key of ['\u0004', '\u0003']) {
      const { ended, screen, type } = typing(async () => {
        throw new Error('the disk is full')
      })
      await type('hello\r')
      expect(screen()).toContain('That went wrong: the disk is full')
      await type(key)
      await ended
      expect(screen()).toMatch(/\nBye\.\n$/)
    }
  })

  it('does what was typed before it could ask', async () => {
    const input = new PassThrough()
    const prompt = openPrompt(input, new PassThrough())
    input.write('help\r')
    await new Promise((resolve) => setImmediate(resolve))
    const done: string[] = []
    const ended = prompt.run(
      () => ({ ...textsOf('en'), label: 'Olena> ' }),
      async (line) => {
        done.push(line)
        return 'quit'
      },
    )
    await ended
    expect(done).toEqual(['help'])
  })

  it('clears a line that is half typed with the first Ctrl-C', async () => {
    const done: string[] = []
    const { ended, screen, type } = typing(async (line) => {
      done.push(line)
      return 'on'
    })
    await type('delete every')
    await type('\u0003')
    await type('help\r')
    expect(done).toEqual(['help'])
    await type('\u0003')
    await ended
    expect(screen()).toContain('Bye.')
  })

  it('is closed without a word', async () => {
    const { prompt, ended, screen } = typing(async () => 'on')
    prompt.close()
    await ended
    expect(screen()).toBe('Olena> \n')
  })
})
