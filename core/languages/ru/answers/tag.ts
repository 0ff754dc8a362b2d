import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

const listed = (tags: readonly string[]): string => tags.map((one) => `«${one}»`).join(', ')
const which = (names: string | undefined): string => (names ? ` (${names})` : '')

export const tagAnswers: Answers['tag'] = {
  added: (p) => [
    b(p.name),
    `${which(p.names)} — ${p.tags.length === 1 ? 'метка' : 'метки'} `,
    b(listed(p.tags)),
    p.left > 0 ? `. Ещё ${p.left} — без изменений.` : '.',
  ],
  there: (p) => [
    b(p.name),
    `${which(p.names)}: ${p.tags.length === 1 ? 'метка' : 'метки'} `,
    b(listed(p.tags)),
    ' здесь уже есть.',
  ],
  removed: (p) => [
    b(p.name),
    `${which(p.names)}: ${p.tags.length === 1 ? 'снята метка' : 'сняты метки'} `,
    b(listed(p.tags)),
    p.left > 0 ? `. Ещё у ${p.left} её не было.` : '.',
  ],
  notThere: (p) => [
    b(p.name),
    `: ${p.tags.length === 1 ? 'метки' : 'меток'} `,
    b(listed(p.tags)),
    p.has.length > 0 ? ` нет, есть только ${listed(p.has)}.` : ' нет.',
  ],
}
