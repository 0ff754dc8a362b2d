import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { commands } from '../../../core/commands/index.ts'
import { grammarOf } from '../../../core/grammar/grammar.ts'
import { parseTemplate } from '../../../core/grammar/template.ts'
import { english } from '../../../core/languages/en/index.ts'
import { languages } from '../../../core/languages/index.ts'
import { languageCodes } from '../../../core/languages/language.ts'

describe('parseTemplate', () => {
  test('reads alternatives, options, arguments, any order and rules', () => {
    expect(parseTemplate("(move|push) [the] {deal?}'s <to>", { to: 'to {stage}' })).toEqual({
      kind: 'sequence',
      items: [
        {
          kind: 'oneOf',
          items: [
            { kind: 'word', folded: 'move' },
            { kind: 'word', folded: 'push' },
          ],
        },
        { kind: 'optional', item: { kind: 'word', folded: 'the' } },
        { kind: 'slot', name: 'deal', sign: '?', possessive: true },
        {
          kind: 'sequence',
          items: [
            { kind: 'word', folded: 'to' },
            { kind: 'slot', name: 'stage', sign: '', possessive: false },
          ],
        },
      ],
    })
    expect(parseTemplate('({amount};, {at})')).toMatchObject({ kind: 'anyOrder', items: [{}, { kind: 'sequence' }] })
    expect(parseTemplate("{kind=call} don't")).toEqual({
      kind: 'sequence',
      items: [
        { kind: 'set', name: 'kind', value: 'call' },
        { kind: 'word', folded: 'dont' },
      ],
    })
  })

  test.each([
    ['move (deal|', 'position 12: something is missing here'],
    ['move [the {deal}', 'position 17: "]" is missing'],
    ['move deal)', 'position 10: ")" has no beginning'],
    ['move | push', 'position 6: "|" has no beginning'],
    ['move {deal', 'position 6: "}" is missing'],
    ['move {a deal}', '{a deal} is not a slot'],
    ['move <deel>', 'there is no rule <deel>'],
    ['(a|b;c)', '"|" and ";" cannot stand in one group'],
    ['[a;b]', '";" needs round brackets'],
    ['(a;b;c;d;e;f)', 'at most 5 parts'],
    ['the 1st', '"1st" is not one word'],
    ['', 'position 1: something is missing here'],
    [`${'('.repeat(30)}a${')'.repeat(30)}`, 'too many brackets'],
  ])('says what is wrong with %j', (template, problem) => {
    expect(() => parseTemplate(template)).toThrow(problem)
  })

  test('puts a prefix before the arguments of a rule and of the rules within', () => {
    const rules = { all: '(my {owner=me}|<place>)*', place: 'in {city}' }
    expect(parseTemplate('<all where.>', rules)).toEqual({
      kind: 'some',
      item: {
        kind: 'oneOf',
        items: [
          {
            kind: 'sequence',
            items: [
              { kind: 'word', folded: 'my' },
              { kind: 'set', name: 'where.owner', value: 'me' },
            ],
          },
          {
            kind: 'sequence',
            items: [
              { kind: 'word', folded: 'in' },
              { kind: 'slot', name: 'where.city', sign: '', possessive: false },
            ],
          },
        ],
      },
    })
  })

  test('refuses rules that contain each other', () => {
    expect(() => parseTemplate('<a>', { a: 'x <b>', b: '<a>' })).toThrow('rule <a> contains itself')
  })
})

describe('the phrases', () => {
  test.each(Object.values(languages))('of $name compile', (language) => {
    const { templates } = grammarOf(language, commands)
    expect(() => templates.map(({ automaton }) => automaton())).not.toThrow()
  })

  test.each(languageCodes)('of %s have every rule once', async (code) => {
    const folder = new URL(`../../../core/languages/${code}/phrases/`, import.meta.url)
    const seen = new Map<string, string>()
    for (const file of readdirSync(folder)) {
      const module: unknown = await import(new URL(file, folder).href)
      for (const name of rulesIn(module)) {
        expect(seen.get(name), `<${name}> in ${file}`).toBeUndefined()
        seen.set(name, file)
      }
    }
    expect(seen.size).toBeGreaterThan(30)
  })

  test('that ask for an argument that there is not are refused with the command and the arguments that there are', () => {
    const { phrases } = english
    const undo = { ...phrases.commands.undo, say: ['undo {deal}'] }
    const wrong = { ...english, phrases: { ...phrases, commands: { ...phrases.commands, undo } } }
    expect(() => grammarOf(wrong, commands)).toThrow('undo: there is no argument {deal}')
  })
})

const ruled = z.object({ rules: z.record(z.string(), z.string()) })
const plain = z.record(z.string(), z.string())

/** The names of the rules that a file of phrases has; what puts them together has them all again. */
function rulesIn(module: unknown): readonly string[] {
  return Object.entries(z.record(z.string(), z.unknown()).parse(module)).flatMap(([name, value]) => {
    if (name === 'phrases') return []
    if (name === 'filters') return Object.keys(plain.parse(value))
    const found = ruled.safeParse(value)
    return found.success ? Object.keys(found.data.rules) : []
  })
}
