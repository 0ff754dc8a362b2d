import { readFileSync } from 'node:fs'
import { kept } from '../kept.ts'
import type { Model } from './model.ts'
import { unpack } from './packed.ts'

let loaded: Model | undefined

/** Where `npm run train` puts what it learnt. */
export const weightsFile = new URL('weights/nearest.bin', import.meta.url)

/** What the nearest reader has learnt, read once. */
export function model(): Model {
  loaded ??= kept('model', () => unpack(readFileSync(weightsFile)))
  return loaded
}
