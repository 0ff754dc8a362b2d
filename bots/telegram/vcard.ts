/** What Parley takes of a card of an address book. */
export interface Card {
  readonly name?: string
  readonly phones: readonly string[]
  readonly emails: readonly string[]
  readonly company?: string
  readonly role?: string
}

const unescaped = (value: string): string => value.replace(/\\n/gi, ' ').replace(/\\(.)/g, '$1').trim()

/** The parts of a value like "Acme;Sales", without those that are empty. */
const parts = (value: string): string[] =>
  value
    .split(/(?<!\\);/)
    .map(unescaped)
    .filter(Boolean)

/** "=D0=86" as a phone of years ago writes it. What is no UTF-8 stays as it is. */
function quoted(value: string): string {
  const bytes = value.replace(/=([\dA-F]{2})/gi, '%$1')
  try {
    return decodeURIComponent(bytes)
  } catch {
    return value
  }
}

/**
 * Reads a vCard (RFC 6350, and its elders 2.1 and 3.0 as phones write them): the first one only, with what a contact of Parley can
 * hold. Never throws; what cannot be read is left out.
 */
export function readCard(text: string): Card {
  // A line that begins with a space, and in quoted-printable what follows a "=" at the end, goes on the line before.
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]/g, '')
    .replace(/=\n/g, '')
    .split('\n')
  const ends = lines.findIndex((line) => /^END:VCARD/i.test(line))
  const all = new Map<string, string[]>()
  for (const line of lines.slice(0, ends === -1 ? undefined : ends)) {
    const [, name = '', options = '', raw = ''] = /^(?:[\w-]+\.)?([\w-]+)((?:;[^:]*)?):(.*)$/.exec(line) ?? []
    const value = /QUOTED-PRINTABLE/i.test(options) ? quoted(raw) : raw
    const key = name.toUpperCase()
    if (value.trim() !== '') all.set(key, [...(all.get(key) ?? []), value])
  }
  const [family = '', given = ''] = (all.get('N')?.[0] ?? '').split(/(?<!\\);/).map(unescaped)
  const name = unescaped(all.get('FN')?.[0] ?? '') || [given, family].filter(Boolean).join(' ')
  const company = parts(all.get('ORG')?.[0] ?? '')[0]
  const role = unescaped(all.get('TITLE')?.[0] ?? all.get('ROLE')?.[0] ?? '')
  return {
    ...(name ? { name } : {}),
    phones: (all.get('TEL') ?? []).map((value) => unescaped(value).replace(/^tel:/i, '')),
    emails: (all.get('EMAIL') ?? []).map((value) => unescaped(value).replace(/^mailto:/i, '')),
    ...(company ? { company } : {}),
    ...(role ? { role } : {}),
  }
}
