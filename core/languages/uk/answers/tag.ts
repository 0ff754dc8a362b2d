import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

const listed = (tags: readonly string[]): string => tags.map((one) => `«${one}»`).join(', ')
const which = (names: string | undefined): string => (names ? ` (${names})` : '')

export const tagAnswers: Answers['tag'] = {
  added: (p) => [
    b(p.name),
    `${which(p.names)} — ${p.tags.length === 1 ? 'мітка' : 'мітки'} `,
    b(listed(p.tags)),
    p.left > 0 ? `. Ще ${p.left} — без змін.` : '.',
  ],
  there: (p) => [
    b(p.name),
    `${which(p.names)}: ${p.tags.length === 1 ? 'мітка' : 'мітки'} `,
    b(listed(p.tags)),
    ' тут уже є.',
  ],
  removed: (p) => [
    b(p.name),
    `${which(p.names)}: ${p.tags.length === 1 ? 'знято мітку' : 'знято мітки'} `,
    b(listed(p.tags)),
    p.left > 0 ? `. Ще ${p.left} її не мали.` : '.',
  ],
  notThere: (p) => [
    b(p.name),
    `: ${p.tags.length === 1 ? 'мітки' : 'міток'} `,
    b(listed(p.tags)),
    p.has.length > 0 ? ` немає, є лише ${listed(p.has)}.` : ' немає.',
  ],
}
