import { readFileSync } from 'node:fs'
import { kept } from '../kept.ts'
import { once } from '../once.ts'
import type { Model } from './model.ts'
import { unpack } from './packed.ts'

/** Where `npm run train` puts what it learnt. */
export const weightsFile = new URL('weights/nearest.bin', import.meta.url)

/** What the nearest reader has learnt, read once. */
export const model = once((): Model => kept('model', () => unpack(readFileSync(weightsFile))))
