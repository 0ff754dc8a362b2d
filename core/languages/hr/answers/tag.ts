import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

const listed = (tags: readonly string[]): string => tags.map((one) => `„${one}”`).join(', ')
const which = (names: string | undefined): string => (names ? ` (${names})` : '')

export const tagAnswers: Answers['tag'] = {
  added: (p) => [
    b(p.name),
    `${which(p.names)} – ${p.tags.length === 1 ? 'oznaka' : 'oznake'} `,
    b(listed(p.tags)),
    p.left > 0 ? `. Bez promjene: ${p.left}.` : '.',
  ],
  there: (p) => [
    b(p.name),
    `${which(p.names)}: ${p.tags.length === 1 ? 'oznaka' : 'oznake'} `,
    b(listed(p.tags)),
    p.tags.length === 1 ? ' već je tu.' : ' već su tu.',
  ],
  removed: (p) => [
    b(p.name),
    `${which(p.names)}: ${p.tags.length === 1 ? 'uklonjena oznaka' : 'uklonjene oznake'} `,
    b(listed(p.tags)),
    p.left > 0 ? `. Nije je imalo: ${p.left}.` : '.',
  ],
  notThere: (p) => [
    b(p.name),
    `: nema ${p.tags.length === 1 ? 'oznake' : 'oznaka'} `,
    b(listed(p.tags)),
    p.has.length > 0 ? `, samo ${listed(p.has)}.` : '.',
  ],
}
