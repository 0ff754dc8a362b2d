type Value = string | number | boolean | null | undefined | ((event: Event) => void)
type Attributes = Readonly<Record<string, Value>>
type Child = Node | string | null

function furnish(element: Element, attributes: Attributes, children: readonly Child[]): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value)
    else if (value === true) element.setAttribute(name, '')
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, String(value))
  }
  element.append(...children.filter((child) => child !== null))
}

/** An element. Attributes: true is present, false and null are absent, a function listens to the event. Strings become text, never markup. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag)
  furnish(element, attributes, children)
  return element
}

/** The same for drawings. */
export function svg(tag: string, attributes: Attributes = {}, ...children: Child[]): SVGElement {
  const element = document.createElementNS('http://www.w3.org/2000/svg', tag)
  furnish(element, attributes, children)
  return element
}

const paths = {
  attach: 'M20 11.5l-8 8a5 5 0 01-7-7l8.5-8.5a3.3 3.3 0 014.7 4.7L9.8 17a1.7 1.7 0 01-2.4-2.4l7.6-7.6',
  send: 'M12 19V5M5.5 11.5L12 5l6.5 6.5',
  reply: 'M9 15l-5-5 5-5M4 10h9a7 7 0 017 7v2',
  edit: 'M4 20h4L19 9l-4-4L4 16v4',
  close: 'M6 6l12 12M18 6L6 18',
  down: 'M12 5v14M5.5 12.5L12 19l6.5-6.5',
  file: 'M14 3H6v18h12V7l-4-4zM14 3v4h4',
} as const
export type Icon = keyof typeof paths

/** A line drawing of 24 by 24 that says nothing to a screen reader. */
export const icon = (name: Icon): SVGElement =>
  svg('svg', { viewBox: '0 0 24 24', class: 'icon', 'aria-hidden': 'true' }, svg('path', { d: paths[name] }))
