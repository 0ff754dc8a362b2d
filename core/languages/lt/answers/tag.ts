import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

const listed = (tags: readonly string[]): string => tags.map((one) => `„${one}“`).join(', ')
const which = (names: string | undefined): string => (names ? ` (${names})` : '')

export const tagAnswers: Answers['tag'] = {
  added: (p) => [
    b(p.name),
    `${which(p.names)} – ${p.tags.length === 1 ? 'žyma' : 'žymos'} `,
    b(listed(p.tags)),
    p.left > 0 ? `. Dar ${p.left} – be pakeitimų.` : '.',
  ],
  there: (p) => [
    b(p.name),
    `${which(p.names)}: ${p.tags.length === 1 ? 'žyma' : 'žymos'} `,
    b(listed(p.tags)),
    ' čia jau yra.',
  ],
  removed: (p) => [
    b(p.name),
    `${which(p.names)}: ${p.tags.length === 1 ? 'nuimta žyma' : 'nuimtos žymos'} `,
    b(listed(p.tags)),
    p.left > 0 ? `. Dar ${p.left} jos neturėjo.` : '.',
  ],
  notThere: (p) => [
    b(p.name),
    `: ${p.tags.length === 1 ? 'žymos' : 'žymų'} `,
    b(listed(p.tags)),
    p.has.length > 0 ? ` nėra, yra tik ${listed(p.has)}.` : ' nėra.',
  ],
}
