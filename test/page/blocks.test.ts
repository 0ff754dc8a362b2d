import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { drawReply } from '../../bots/web/page/blocks.ts'
import { textsOf } from '../../bots/web/page/texts.ts'
import type { Reply } from '../../core/index.ts'
import { conformance } from '../support/conformance.ts'

/** As much of an element as drawing needs, so that every reply can be drawn without a browser. */
class Drawn {
  readonly children: (Drawn | string)[] = []
  readonly attributes = new Map<string, string>()
  readonly listeners = new Map<string, (event: Event) => void>()
  readonly tag: string
  parent: Drawn | null = null
  constructor(tag: string) {
    this.tag = tag
  }
  get id(): string {
    return this.attributes.get('id') ?? ''
  }
  setAttribute(name: string, value: string): void {
    this.attributes.set(name, value)
  }
  addEventListener(name: string, act: (event: Event) => void): void {
    this.listeners.set(name, act)
  }
  /** Nobody scrolls here. */
  dispatchEvent(): boolean {
    return true
  }
  append(...children: (Drawn | string)[]): void {
    for (const child of children) if (child instanceof Drawn) child.parent = this
    this.children.push(...children)
  }
  remove(): void {
    const beside = this.parent?.children ?? []
    beside.splice(beside.indexOf(this), 1)
  }
  /** This element and all below it. */
  all(): Drawn[] {
    return [this, ...this.children.flatMap((child) => (child instanceof Drawn ? child.all() : []))]
  }
  text(): string {
    const own = ['value', 'alt'].map((name) => this.attributes.get(name) ?? '')
    return [...own, ...this.children.map((child) => (typeof child === 'string' ? child : child.text()))].join(' ')
  }
}

beforeAll(() => {
  const make = (tag: string) => new Drawn(tag)
  vi.stubGlobal('document', { createElement: make, createElementNS: (_: string, tag: string) => make(tag) })
})
afterAll(() => {
  vi.unstubAllGlobals()
})

const around = { texts: textsOf('en'), press: () => undefined }

/** Drawn, and every long table unfolded, as a person can. */
function draw(reply: Reply): Drawn {
  const whole = new Drawn('article')
  for (const part of drawReply(reply, around)) if (part instanceof Drawn) whole.append(part)
  for (const each of whole.all())
    if (each.attributes.get('class') === 'quiet') each.listeners.get('click')?.(new Event('click'))
  return whole
}

const tags =
  'article section figure figcaption details summary div p h3 dl dt dd ul ol li table thead tbody tr th td a img span strong code bdi button form label input select option svg path rect text circle'.split(
    ' ',
  )

conformance({
  name: 'the chat page',
  render: draw,
  seen: (drawn) => drawn.text(),
  pressable: (drawn) =>
    drawn.all().flatMap((each) => (each.tag === 'button' ? (each.attributes.get('data-token') ?? []) : [])),
  omitted: () => 0,
  broken: (drawn) =>
    drawn
      .all()
      .filter((each) => each.tag === 'label' && !each.attributes.get('for'))
      .map(({ tag }) => tag),
  injected: (drawn) =>
    drawn.all().flatMap((each) => [
      ...(tags.includes(each.tag) ? [] : [each.tag]),
      ...[...each.attributes.keys()].filter((name) => name.startsWith('on') || name === 'style'),
      ...['href', 'src'].flatMap((name) => {
        const url = each.attributes.get(name)
        return url === undefined || /^(https?:|mailto:|tel:|\/api\/files\/)/.test(url) ? [] : [url]
      }),
    ]),
})

describe('the chat page as a renderer', () => {
  it('follows no link but to the web, a mailbox or a telephone', () => {
    const drawn = draw({ blocks: [{ kind: 'text', text: [{ link: 'here', url: 'javascript:alert(1)' }] }] })
    expect(drawn.all().some(({ tag }) => tag === 'a')).toBe(false)
    expect(drawn.text()).toContain('here')
  })

  it('draws a chart without values, and with one that is below zero', () => {
    const chart = (values: number[]) =>
      draw({
        blocks: [
          {
            kind: 'chart',
            shape: 'bar',
            title: 'Won',
            categories: ['May', 'June'],
            series: [{ name: 'Deals', values }],
            alt: 'Little.',
          },
        ],
      })
    expect(chart([]).text()).toContain('–')
    const widths = chart([-4, 2])
      .all()
      .flatMap(({ tag, attributes }) => (tag === 'rect' ? [attributes.get('width')] : []))
    expect(Number(widths[0])).toBeCloseTo(2 * Number(widths[1]), 1)
  })
})
