import type { types } from '@slack/bolt'
import type { Look, Looked } from '../../core/index.ts'
import { viewBlocks } from './write.ts'

type RecordLook = Extract<Look, { kind: 'record' }>

const KINDS: readonly RecordLook['of'][] = ['contact', 'company', 'deal']

/** The record that a link of Parley's leads to: `PUBLIC_URL/r/deal/ID`; undefined where it is another link. */
export function recordOf(url: string, publicUrl: string | null): RecordLook | undefined {
  if (publicUrl === null || !URL.canParse(url)) return undefined
  const { origin, pathname } = new URL(url)
  const home = new URL(publicUrl)
  const base = home.pathname.replace(/\/$/, '')
  if (origin !== home.origin || !pathname.startsWith(`${base}/r/`)) return undefined
  const [word, id, ...rest] = pathname
    .slice(base.length + 3)
    .replace(/\/$/, '')
    .split('/')
  const of = KINDS.find((kind) => kind === word)
  const sound = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id ?? '')
  return of && id && sound && rest.length === 0 ? { kind: 'record', of, id: id.toLowerCase() } : undefined
}

/** A record as it is shown below a link to it. Buttons belong to who asked, so there are none. */
export function cardBlocks({ blocks }: Extract<Looked, { kind: 'record' }>): types.KnownBlock[] {
  return viewBlocks(blocks.filter(({ kind }) => kind !== 'choices' && kind !== 'form'))
}
