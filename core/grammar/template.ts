import { fold } from '../names/fold.ts'
import { type FormsOf, noForms } from './forms.ts'
import { tokenize } from './tokenize.ts'

/**
 * A template as a tree.
 *
 *     (a|b c)   one of            {slot}    an argument
 *     [a|b]     may be missing    {slot?}   also by words that name nothing known; a length as a time
 *     (a;b)     in any order      {slot~}   a few words without marks between them; a deal by its own title alone
 *     <rule>    a rule's template {slot=x}  no words: sets the argument to the fixed word x
 *     <rule p.> the same, with "p." before the names of its arguments
 *     (a|b)*    any of these, in any order, again and again; only those for whose arguments the command has a place
 *     ,         some mark         {slot}'s  an argument that may stand in the possessive
 *     {slot<} and {slot>}         a text begins, ends here: the words between belong to it
 *     {slot!}   only what is known already, and of new names full ones; a deal not by a contact's name; a time that can only be past; a text that does not
 *               begin with somebody's name; a number only as a mark out of ten (9/10)
 */
export type Node =
  | { readonly kind: 'word'; readonly folded: string }
  | { readonly kind: 'mark' }
  | {
      readonly kind: 'slot'
      readonly name: string
      readonly sign: SlotSign
      readonly possessive: boolean
    }
  | { readonly kind: 'begin' | 'end'; readonly name: string }
  | { readonly kind: 'set'; readonly name: string; readonly value: string }
  | { readonly kind: 'sequence' | 'oneOf' | 'anyOrder'; readonly items: readonly Node[] }
  | { readonly kind: 'optional' | 'some'; readonly item: Node }

/** How an argument is taken: plainly, loosely (unknown words too), strictly (nothing new), or as a few words. */
export type SlotSign = '' | '?' | '!' | '~'

type Rules = Readonly<Record<string, string>>

/** How many parts `(a;b;…)` may have: each more doubles the automaton. */
const MAX_ANY_ORDER = 5
const MAX_DEPTH = 20

const slotPattern = /^([A-Za-z]+(?:\.[A-Za-z]+)?)(?:([?!~<>])|=([A-Za-z]+(?:\.[A-Za-z]+)?))?$/
/** What stands at a position: white space, or a word up to the next sign of the template's own. */
const spacePattern = /\s*/y
const wordPattern = /[^\s()[\]{}<>|;,*]*/y

/**
 * Reads a template. `forms`: what else may stand for its words, always the same with the same rules. Throws an Error that names the
 * template, the position and what is wrong there.
 */
export function parseTemplate(template: string, rules: Rules = {}, forms: FormsOf = noForms): Node {
  return parse(template, { rules, forms }, [], '')
}

interface Parts {
  readonly rules: Rules
  readonly forms: FormsOf
}

const known = new WeakMap<Rules, Map<string, Node>>()

/** A rule's tree, read once for each prefix; whether it contains itself was seen then. */
function ruleTree(name: string, prefix: string, parts: Parts, within: readonly string[]): Node {
  const { rules } = parts
  const read = known.get(rules) ?? new Map<string, Node>()
  known.set(rules, read)
  const before = read.get(`${prefix} ${name}`)
  if (before) return before
  const tree = parse(rules[name] ?? '', parts, [...within, name], prefix)
  read.set(`${prefix} ${name}`, tree)
  return tree
}

const words = new WeakMap<FormsOf, Map<string, Node>>()

/** A template's word with its other forms; undefined where it is not one word. The same few words stand in all templates, so each is looked at once. */
function wordNode(written: string, forms: FormsOf): Node | undefined {
  const ofForms = words.get(forms) ?? new Map<string, Node>()
  words.set(forms, ofForms)
  const before = ofForms.get(written)
  if (before) return before
  const made = makeWord(written, forms)
  if (made) ofForms.set(written, made)
  return made
}

/** Letters alone are always one word. */
function foldedWord(written: string): string | undefined {
  if (/^\p{L}{1,50}$/u.test(written)) return fold(written)
  const [token, more] = tokenize(written).tokens
  return token && !more && token.text === written ? token.folded : undefined
}

function makeWord(written: string, forms: FormsOf): Node | undefined {
  const folded = foldedWord(written)
  if (folded === undefined) return undefined
  const one = { kind: 'word', folded } as const
  const others = forms(written).map((form) => ({ kind: 'word', folded: form }) as const)
  return others.length > 0 ? { kind: 'oneOf', items: [one, ...others] } : one
}

/** One of what is one of several is one of them all, so that words stay beside each other. */
const waysOf = (node: Node): readonly Node[] => (node.kind === 'oneOf' ? node.items : [node])

function parse(template: string, parts: Parts, within: readonly string[], prefix: string): Node {
  const { rules, forms } = parts
  let at = 0

  function fail(what: string): never {
    const where = within.length > 0 ? ` in rule <${within.join('> in <')}>` : ''
    throw new Error(`template "${template}"${where}, position ${at + 1}: ${what}`)
  }

  function space(): void {
    spacePattern.lastIndex = at
    spacePattern.test(template)
    at = spacePattern.lastIndex
  }

  function upTo(end: string): string {
    const close = template.indexOf(end, at)
    if (close < 0) fail(`"${end}" is missing`)
    const inner = template.slice(at + 1, close)
    at = close + 1
    return inner
  }

  function slot(): Node {
    const inner = upTo('}')
    const [, own, sign, value] = slotPattern.exec(inner) ?? fail(`{${inner}} is not a slot`)
    if (!own) return fail(`{${inner}} is not a slot`)
    const name = prefix + own
    if (value) return { kind: 'set', name, value }
    if (sign === '<' || sign === '>') return { kind: sign === '<' ? 'begin' : 'end', name }
    const possessive = template.startsWith("'s", at)
    if (possessive) at += 2
    return { kind: 'slot', name, sign: sign === '?' || sign === '!' || sign === '~' ? sign : '', possessive }
  }

  function rule(): Node {
    const [name = '', before = ''] = upTo('>').split(' ')
    if (rules[name] === undefined) return fail(`there is no rule <${name}>`)
    if (within.includes(name)) return fail(`rule <${name}> contains itself`)
    return ruleTree(name, prefix + before, parts, within)
  }

  function word(): Node {
    wordPattern.lastIndex = at
    const [written = ''] = wordPattern.exec(template) ?? []
    const node = wordNode(written, forms)
    if (node === undefined) return fail(`"${written}" is not one word`)
    at += written.length
    return node
  }

  function group(close: ')' | ']', depth: number): Node {
    at += 1
    const items = [sequence(depth + 1)]
    const separator = template[at]
    while (template[at] === '|' || template[at] === ';') {
      if (template[at] !== separator) fail('"|" and ";" cannot stand in one group')
      at += 1
      items.push(sequence(depth + 1))
    }
    if (template[at] !== close) fail(`"${close}" is missing`)
    if (separator === ';' && close === ']') fail('";" needs round brackets')
    at += 1
    if (items.length > MAX_ANY_ORDER && separator === ';') fail(`at most ${MAX_ANY_ORDER} parts can stand in any order`)
    const [only] = items
    if (only && items.length === 1) return only
    return separator === ';' ? { kind: 'anyOrder', items } : { kind: 'oneOf', items: items.flatMap(waysOf) }
  }

  function some(item: Node): Node {
    if (template[at] !== '*') return item
    at += 1
    return { kind: 'some', item }
  }

  function sequence(depth: number): Node {
    if (depth > MAX_DEPTH) fail('too many brackets')
    const start = at
    const items: Node[] = []
    for (space(); at < template.length; space()) {
      const next = template[at]
      if (next === '|' || next === ';' || next === ')' || next === ']') break
      if (next === '(') items.push(some(group(')', depth)))
      else if (next === '[') items.push({ kind: 'optional', item: group(']', depth) })
      else if (next === '{') items.push(slot())
      else if (next === '<') items.push(some(rule()))
      else if (next === ',') {
        at += 1
        items.push({ kind: 'mark' })
      } else items.push(word())
    }
    if (items.length === 0) {
      at = start
      fail('something is missing here')
    }
    const [only] = items
    return only && items.length === 1 ? only : { kind: 'sequence', items }
  }

  const tree = sequence(0)
  if (at < template.length) fail(`"${template[at]}" has no beginning`)
  return tree
}
