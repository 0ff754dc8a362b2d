import type { Block, Choice, Reply, Text } from '../../../core/index.ts'
import { chart } from './chart.ts'
import { el } from './element.ts'
import { fileLink } from './file.ts'
import { table } from './table.ts'
import type { Texts } from './texts.ts'

/** What drawing a reply needs of its surroundings. */
export interface Surroundings {
  readonly texts: Texts
  /** A button was pressed; `values`: what was filled into its form. */
  press(choice: Choice, values?: Readonly<Record<string, string>>): void
}

/** A reply as elements, in order. People's text becomes text nodes only. */
export const drawReply = (reply: Reply, around: Surroundings): HTMLElement[] =>
  reply.blocks.map((block) => draw(block, around))

function draw(block: Block, around: Surroundings): HTMLElement {
  switch (block.kind) {
    case 'text':
      return el('p', { dir: 'auto' }, ...running(block.text))
    case 'fields':
      return el(
        'section',
        { class: 'card' },
        ...title(block.title),
        el(
          'dl',
          {},
          ...block.fields.map(({ label, value }) =>
            el('div', {}, el('dt', {}, label), el('dd', { dir: 'auto' }, ...running(value))),
          ),
        ),
      )
    case 'list':
      return el(
        'section',
        { class: 'list' },
        ...title(block.title),
        el(block.ordered ? 'ol' : 'ul', {}, ...block.items.map((item) => el('li', { dir: 'auto' }, ...running(item)))),
      )
    case 'table':
      return el('section', { class: 'card' }, ...title(block.title), table(block, words(block.title), around.texts))
    case 'chart':
      return chart(block, around.texts)
    case 'image':
      return image(block.url, block.alt, around.texts)
    case 'file':
      return fileLink(block, around.texts)
    case 'choices':
      return el('div', { class: 'choices' }, ...block.choices.map((choice) => button(choice, around)))
    case 'form':
      return form(block, around)
  }
}

const title = (text: Text | undefined): HTMLElement[] =>
  text === undefined ? [] : [el('h3', { dir: 'auto' }, ...running(text))]

/** The words of a text without its marks. */
export function words(text: Text | undefined): string {
  if (text === undefined || typeof text === 'string') return text ?? ''
  return text
    .map((piece) =>
      typeof piece === 'string' ? piece : 'bold' in piece ? piece.bold : 'code' in piece ? piece.code : piece.link,
    )
    .join('')
}

/** Each piece keeps its direction to itself, so that no text turns its neighbours round. */
function running(text: Text): (Node | string)[] {
  if (typeof text === 'string') return [text]
  return text.map((piece) => {
    if (typeof piece === 'string') return el('bdi', {}, piece)
    if ('bold' in piece) return el('strong', {}, el('bdi', {}, piece.bold))
    if ('code' in piece) return el('code', {}, el('bdi', {}, piece.code))
    return link(piece.url, piece.link)
  })
}

function link(url: string, label: string): HTMLElement {
  const scheme = /^(https?|mailto|tel):/i.exec(url)?.[1]?.toLowerCase()
  if (scheme === undefined) return el('bdi', {}, label)
  const outside = scheme.startsWith('http') ? { target: '_blank', rel: 'noopener noreferrer' } : {}
  return el('a', { href: url, ...outside }, el('bdi', {}, label))
}

function image(url: string, alt: string, texts: Texts): HTMLElement {
  if (!/^https?:/i.test(url)) return el('p', { dir: 'auto' }, alt)
  return el(
    'a',
    { class: 'image', href: url, target: '_blank', rel: 'noopener noreferrer', title: texts.image },
    el('img', { src: url, alt, loading: 'lazy', referrerpolicy: 'no-referrer' }),
  )
}

function button(choice: Choice, around: Surroundings): HTMLButtonElement {
  return el(
    'button',
    {
      type: 'button',
      class: choice.main ? 'choice main' : 'choice',
      'data-token': choice.token,
      dir: 'auto',
      click: () => around.press(choice),
    },
    choice.label,
  )
}

let forms = 0

function form(block: Extract<Block, { kind: 'form' }>, around: Surroundings): HTMLElement {
  forms += 1
  const id = `form-${forms}`
  const inputs = block.fields.map((field, at) => {
    const named = { id: `${id}-${at}`, name: field.name }
    return { field, input: field.options ? select(field, named, around.texts) : entry(field, named) }
  })
  const submit = (event: Event) => {
    event.preventDefault()
    around.press(block.submit, Object.fromEntries(inputs.map(({ field, input }) => [field.name, input.value])))
  }
  return el(
    'form',
    { class: 'card', 'aria-label': block.title, submit, autocomplete: 'off' },
    el('h3', { dir: 'auto' }, block.title),
    ...inputs.map(({ field, input }) =>
      el('div', { class: 'field' }, el('label', { for: input.id, dir: 'auto' }, field.label), input),
    ),
    el('button', { class: 'choice main', 'data-token': block.submit.token }, block.submit.label),
  )
}

type Field = Extract<Block, { kind: 'form' }>['fields'][number]

const entry = (field: Field, named: { id: string; name: string }): HTMLInputElement =>
  el('input', { ...named, value: field.value ?? '', maxlength: 4000 })

/** What stands there now is an option, even when it is not among those offered. */
function select(field: Field, named: { id: string; name: string }, texts: Texts): HTMLSelectElement {
  const options = [...new Set([...(field.value ? [field.value] : []), ...(field.options ?? [])])]
  const now = field.options?.includes(field.value ?? '') ? field.options : options
  return el(
    'select',
    named,
    ...(field.value ? [] : [el('option', { value: '' }, `${texts.choose}…`)]),
    ...now.map((option) => el('option', { value: option, selected: option === field.value }, option)),
  )
}

/** Greys the buttons that are used up, and the rest of their forms; the one that was pressed keeps a mark. */
export function spend(within: ParentNode, spent: ReadonlySet<string>, pressed: string | null, texts: Texts): void {
  for (const each of within.querySelectorAll<HTMLButtonElement>('button[data-token]')) {
    const token = each.dataset.token ?? ''
    if (!spent.has(token)) continue
    each.disabled = true
    for (const field of each.form?.querySelectorAll<HTMLInputElement>('input, select') ?? []) field.disabled = true
    if (token === pressed && !each.classList.contains('pressed')) {
      each.classList.add('pressed')
      each.append(el('span', { class: 'unseen' }, ` (${texts.pressed})`))
    }
  }
}

/** The opposite of `spend` for one button. */
export function release(within: ParentNode, token: string): void {
  for (const each of within.querySelectorAll<HTMLButtonElement>('button[data-token]')) {
    if (each.dataset.token !== token) continue
    each.disabled = false
    each.classList.remove('pressed')
    each.querySelector('.unseen')?.remove()
    for (const field of each.form?.querySelectorAll<HTMLInputElement>('input, select') ?? []) field.disabled = false
  }
}
