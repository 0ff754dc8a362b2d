import { afterAll, beforeAll, expect, test } from 'vitest'
import { commandNamed, commands } from '../../../core/commands/index.ts'
import { languages } from '../../../core/languages/index.ts'
import { type Desk, openDesk } from './desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk({})
})
afterAll(() => desk.close())

test('help gives examples of each topic, in the person’s language', async () => {
  const { text, buttons } = await desk.run('help', {})
  expect(text).toContain('- People: ')
  expect(text).toContain(languages.en.phrases.commands['contact.add'].example)
  expect(buttons).toContain('Deals')
  const ukrainian = await desk.run('help', {}, { in: 'uk' })
  expect(ukrainian.text).toContain('- Угоди: ')
  expect(ukrainian.text).toContain(languages.uk.phrases.commands['deal.add'].example)
})

test('a topic, by a button or by name, lists all that can be said of it', async () => {
  const pressed = await (await desk.run('help', {})).press('Deals')
  const named = await desk.run('help', { topic: 'угодами' }, { in: 'uk' })
  for (const name of ['deal.add', 'deal.move', 'deal.win', 'deal.lose'] as const) {
    expect(pressed.text).toContain(languages.en.phrases.commands[name].title)
    expect(named.text).toContain(languages.uk.phrases.commands[name].example)
  }
})

test('figures have a topic of their own, not undo’s', async () => {
  for (const [topic, code] of [
    ['reports', 'en'],
    ['звіти', 'uk'],
    ['отчёты', 'ru'],
    ['ataskaitos', 'lt'],
    ['izvještaji', 'hr'],
  ] as const) {
    const { text } = await desk.run('help', { topic }, { in: code })
    for (const name of ['report.ask', 'report.schedule', 'schedule.list'] as const)
      expect(text).toContain(languages[code].phrases.commands[name].example)
  }
})

test('what is useful first is one obvious button: the day, or the first contact where there is nobody yet', async () => {
  expect((await desk.run('help', {})).buttons[0]).toBe('Add my first contact')
  await desk.run('contact.add', { name: 'Anna Schmidt' })
  expect((await desk.run('help', {})).buttons[0]).toBe('My day')
})

test('nobody is shown what is not theirs to do', async () => {
  const { text } = await desk.run('help', { topic: 'team' }, { as: 'petro' })
  expect(text).toContain(languages.en.phrases.commands['workspace.show'].title)
  expect(text).not.toContain(languages.en.phrases.commands['team.invite'].title)
})

test('an unknown topic gets the overview', async () => {
  const overview = await desk.run('help', {})
  expect((await desk.run('help', { topic: 'weather' })).text).toBe(overview.text)
})

test('each command is found by its name, and no other', () => {
  for (const command of commands) expect(commandNamed(command.name)).toBe(command)
  expect(commandNamed('toString')).toBeUndefined()
})
