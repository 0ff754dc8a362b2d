// `npm run measures`: writes docs/measures.md from the definitions of core/reports/measures.ts.
import { writeFileSync } from 'node:fs'
import { measuresDocument } from './measures/document.ts'

writeFileSync(new URL('../docs/measures.md', import.meta.url), measuresDocument())
