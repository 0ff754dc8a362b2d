type Json = Record<string, unknown>

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Everything within blocks, in their order. */
export function* within(value: unknown): Generator<Json> {
  if (Array.isArray(value)) for (const one of value) yield* within(one)
  else if (isObject(value)) {
    yield value
    for (const one of Object.values(value)) yield* within(one)
  }
}

/** A button as Slack shows it. */
export interface Pressable {
  readonly label: string
  readonly token: string
  readonly action: string
}

/** The buttons of blocks, in their order. */
export function buttonsOf(blocks: unknown): Pressable[] {
  return [...within(blocks)].flatMap((one) =>
    one.type === 'button' && typeof one.value === 'string'
      ? [
          {
            label: isObject(one.text) && typeof one.text.text === 'string' ? one.text.text : '',
            token: one.value,
            action: String(one.action_id),
          },
        ]
      : [],
  )
}

const SHOWN = ['text', 'alt_text', 'caption', 'initial_value', 'label', 'name', 'title']

/** The words that a person sees of blocks, line by line. */
export function seenOf(blocks: unknown): string {
  const lines: string[] = []
  const walk = (value: unknown, key: string) => {
    if (typeof value === 'string') {
      if (SHOWN.includes(key)) lines.push(value)
    } else if (Array.isArray(value)) {
      if (key === 'categories') lines.push(...value.map(String))
      for (const one of value) walk(one, key)
    } else if (isObject(value)) {
      if (value.type === 'rich_text_section' || value.type === 'rich_text_preformatted') lines.push(joined(value))
      else for (const [name, one] of Object.entries(value)) walk(one, name)
    }
  }
  walk(blocks, '')
  return lines.join('\n')
}

const joined = ({ elements }: Json): string =>
  (Array.isArray(elements) ? elements : []).map((one) => (isObject(one) ? String(one.text ?? '') : '')).join('')
