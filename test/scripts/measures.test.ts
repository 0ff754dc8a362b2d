import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { measuresDocument } from '../../scripts/measures/document.ts'

it('docs/measures.md is as the measures are defined (npm run measures writes it)', () => {
  expect(readFileSync(new URL('../../docs/measures.md', import.meta.url), 'utf8')).toBe(measuresDocument())
})
