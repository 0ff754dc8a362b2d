import type { types } from '@slack/bolt'
import { type Look, type Looked, linkedRecord } from '../../core/index.ts'
import { viewBlocks } from './write.ts'

type RecordLook = Extract<Look, { kind: 'record' }>

/** The record that a link of Parley's leads to; undefined where it is another link, or Parley has no address. */
export function recordOf(url: string, publicUrl: string | null): RecordLook | undefined {
  const record = publicUrl === null ? undefined : linkedRecord(publicUrl, url)
  return record && { kind: 'record', ...record }
}

/** A record as it is shown below a link to it. Buttons belong to who asked, so there are none. */
export function cardBlocks({ blocks }: Extract<Looked, { kind: 'record' }>): types.KnownBlock[] {
  return viewBlocks(blocks.filter(({ kind }) => kind !== 'choices' && kind !== 'form'))
}
