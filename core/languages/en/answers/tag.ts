import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

const listed = (tags: readonly string[]): string => new Intl.ListFormat('en').format(tags)
const tag = (tags: readonly string[]): string => (tags.length === 1 ? 'tag' : 'tags')
const which = (names: string | undefined): string => (names ? ` (${names})` : '')

export const tagAnswers: Answers['tag'] = {
  added: (p) => [
    b(p.name),
    `${which(p.names)}: tagged `,
    b(listed(p.tags)),
    p.left > 0 ? `. ${p.left} had it already.` : '.',
  ],
  there: (p) => [b(p.name), `${which(p.names)}: tagged `, b(listed(p.tags)), ' already.'],
  removed: (p) => [
    b(p.name),
    `${which(p.names)}: ${tag(p.tags)} `,
    b(listed(p.tags)),
    p.left > 0 ? ` removed. ${p.left} did not have it.` : ' removed.',
  ],
  notThere: (p) => [
    b(p.name),
    `: there is no ${tag(p.tags)} `,
    b(listed(p.tags)),
    p.has.length > 0 ? ` to remove, only ${listed(p.has)}.` : ' to remove.',
  ],
}
