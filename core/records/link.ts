/** What a link leads to. */
export interface LinkedRecord {
  readonly of: 'contact' | 'company' | 'deal'
  readonly id: string
}

const PATH = /^\/r\/(contact|company|deal)\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\/?$/i
const kinds = ['contact', 'company', 'deal'] as const

/** The link to a record: the page at `address` shows it to those who may see it. `address` as in the ports: no slash at its end. */
export const recordLink = (address: string, { of, id }: LinkedRecord): string => `${address}/r/${of}/${id}`

/** The record that a link leads to; undefined where it leads elsewhere. */
export function linkedRecord(address: string, link: string): LinkedRecord | undefined {
  const [url, home] = [URL.parse(link), URL.parse(address)]
  if (!url || !home || url.origin !== home.origin) return undefined
  const base = home.pathname.replace(/\/$/, '')
  if (!url.pathname.startsWith(`${base}/`)) return undefined
  const [, word, id] = PATH.exec(url.pathname.slice(base.length)) ?? []
  const of = kinds.find((kind) => kind === word?.toLowerCase())
  return of && id ? { of, id: id.toLowerCase() } : undefined
}
