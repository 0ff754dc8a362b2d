import { decoded } from '../../../bots/teams/html.ts'

/** A value of JSON by its key; undefined where there is none. */
export const at = (value: unknown, ...way: readonly (string | number)[]): unknown =>
  way.reduce<unknown>(
    (one, key) => (typeof one === 'object' && one !== null ? Reflect.get(one, key) : undefined),
    value,
  )

/** Every object of a payload that has a type, with those within it; what stands in for another in older clients is left out. */
export function typed(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(typed)
  if (typeof value !== 'object' || value === null) return []
  const own = typeof at(value, 'type') === 'string' ? [{ ...value }] : []
  return [...own, ...Object.entries(value).flatMap(([key, one]) => (key === 'fallback' ? [] : typed(one)))]
}

const shown = new Set([
  'text',
  'title',
  'value',
  'label',
  'altText',
  'legend',
  'x',
  'xAxisTitle',
  'yAxisTitle',
  'placeholder',
  'name',
])

/** All that a person sees of a message, line by line; `numbers` as they stand. */
export function seenIn(message: unknown): string {
  const lines: string[] = []
  const walk = (value: unknown, key: string): void => {
    if (typeof value === 'string') {
      if (shown.has(key)) lines.push(value)
    } else if (Array.isArray(value)) for (const one of value) walk(one, key)
    else if (typeof value === 'object' && value !== null) {
      // A paragraph is one line, whatever its pieces look like.
      const inlines = at(value, 'inlines')
      const choices = at(value, 'choices')
      if (Array.isArray(choices)) for (const one of choices) lines.push(String(at(one, 'title')))
      if (Array.isArray(inlines)) lines.push(inlines.map((one) => String(at(one, 'text') ?? '')).join(''))
      else
        for (const [name, one] of Object.entries(value))
          if (!['fallback', 'data', 'choices'].includes(name)) walk(one, name)
      if (at(value, 'type') !== undefined && Array.isArray(at(value, 'data'))) walk(at(value, 'data'), 'data')
    }
  }
  const text = at(message, 'text')
  if (typeof text === 'string')
    lines.push(
      at(message, 'textFormat') === 'xml' ? decoded(text.replaceAll('<br/>', '\n').replace(/<[^>]*>/g, '')) : text,
    )
  walk(at(message, 'attachments'), 'attachments')
  return lines.filter((line) => line.trim() !== '').join('\n')
}

/** The buttons that can be pressed in a message: those of a list have their choice's words. `data` is what the client sends when they are. */
export function buttonsIn(
  message: unknown,
): readonly { readonly label: string; readonly token: string; readonly data: Readonly<Record<string, unknown>> }[] {
  const objects = typed(at(message, 'attachments'))
  return objects.flatMap((one) => {
    if (one.type !== 'Action.Execute') return []
    const own = at(one, 'data', 'parley')
    const token = at(own, 'press')
    if (typeof token === 'string') return [{ label: String(one.title), token, data: { parley: own } }]
    const pick = at(own, 'pick')
    const list = objects.find(({ id }) => id === `pick${pick}`)
    const choices = at(list, 'choices')
    return Array.isArray(choices)
      ? choices.map((choice) => ({
          label: String(at(choice, 'title')),
          token: String(at(choice, 'value')),
          data: { parley: own, [`pick${pick}`]: at(choice, 'value') },
        }))
      : []
  })
}
