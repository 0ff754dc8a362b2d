const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }
const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi

/** The characters that entities stand for; what is no entity stays as it is. */
export function decoded(text: string): string {
  return text.replace(entity, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return named[name.toLowerCase()] ?? whole
    const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '\uFFFD'
  })
}

/** The words of HTML as Teams sends it: paragraphs and list items on lines of their own, no tags. */
export function wordsOf(html: string): string {
  return decoded(
    html
      .replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1\s*>/gi, '')
      .replace(/\s+/g, ' ')
      .replace(/<li\b[^>]*>/gi, '\n- ')
      .replace(/<br\b[^>]*>|<\/(p|div|h[1-6]|tr|ul|ol|blockquote|pre|table)\s*>/gi, '\n')
      .replace(/<\/(td|th)\s*>/gi, ' ')
      .replace(/<img\b[^>]*\balt="([^"]{0,200})"[^>]*>/gi, '$1')
      .replace(/<[^>]*>/g, ''),
  )
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** A message that HTML quotes at its head, as Teams marks a reply: its id, who wrote it, what it said; and what stands after it. */
export interface Quoted {
  readonly id: string
  readonly from: string | null
  readonly text: string
  readonly rest: string
}

/** The quoted message of a reply; null where there is none. */
export function quotedIn(html: string): Quoted | null {
  const found =
    /<blockquote\b[^>]*itemtype="http:\/\/schema\.skype\.com\/Reply"[^>]*itemid="([^"]{1,200})"[^>]*>([\s\S]*?)<\/blockquote>/i.exec(
      html,
    )
  const [whole, id, inside] = found ?? []
  if (whole === undefined || id === undefined || inside === undefined) return null
  const author = /<strong\b[^>]*itemprop="mri"[^>]*>([\s\S]*?)<\/strong>/i.exec(inside)?.[1]
  const preview = /<(\w+)\b[^>]*itemprop="(?:preview|copy)"[^>]*>([\s\S]*?)<\/\1>/i.exec(inside)?.[2]
  return {
    id: decoded(id),
    from: author === undefined ? null : wordsOf(author),
    text: wordsOf(preview ?? inside),
    rest: wordsOf(html.replace(whole, '')),
  }
}
