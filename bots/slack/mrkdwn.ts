/** What Slack writes for a mention, a link or a date within a message: `<@U1>`, `<https://acme.com|acme.com>` (messaging/formatting-message-text). */
const SPECIAL = /<([@#!]?)([^<>|]*)(?:\|([^<>]*))?>/g

/** The people that a text mentions, by Slack's ids. */
export const mentionsIn = (text: string): string[] =>
  [...text.matchAll(SPECIAL)].flatMap(([, mark, id]) => (mark === '@' && id ? [id] : []))

/**
 * What somebody has typed, from the way that Slack writes it. The bot's own mention is left out, other people are called by their names, links
 * read as they were typed.
 */
export function typed(text: string, names: ReadonlyMap<string, string>, self: string): string {
  const said = text.replace(SPECIAL, (_, mark: string, what: string, label?: string) => {
    if (mark === '@') return what === self ? ' ' : (names.get(what) ?? label ?? '')
    if (mark === '#') return label ? `#${label}` : ''
    if (mark === '!') return label ?? what.replace(/\^.*/, '')
    return linked(what, label)
  })
  return said.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').replace(/ {2,}/g, ' ').trim()
}

/** A link as it was typed: Slack makes one of each address, number and site. */
function linked(url: string, label: string | undefined): string {
  const bare = url.replace(/^(mailto|tel):/, '')
  if (!label || label === bare || bare.replace(/^https?:\/\//, '').replace(/\/$/, '') === label) return label ?? bare
  return /^(mailto|tel):/.test(url) ? label : `${label} (${url})`
}
