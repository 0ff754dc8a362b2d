import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'

export const attachment: Answers['attachment'] = {
  added: ({ number, name }) => `Thank you, “${name}” is with your request ${number} now; a colleague will look at it.`,
  tellMore: 'If you like, write what it is about: your words go to the same person.',
  refused: {
    kind: ({ name }) =>
      `I cannot take “${name}”. Photos (JPEG, PNG, WebP, HEIC), PDF, Word and Excel (docx, xlsx), text, CSV and voice messages are fine.`,
    size: ({ name, limit }) =>
      `“${name}” is too large: ${limit} is the most. A smaller photo, or only the part that matters, will do.`,
    empty: ({ name }) => `“${name}” is empty. Please send it once again.`,
    day: () => 'I can take no more files from you today. Please send the rest tomorrow, or write what they show.',
    full: () =>
      'I can take no files at the moment. Please write what it shows; a colleague will tell you where to send it.',
    gone: ({ name }) => `I could not get “${name}” any more. Please send it once again.`,
  },
  title: 'Files',
  count: ({ count }) => `${count} ${plural('en', count, { one: 'file', other: 'files' })}`,
  tooLarge: ({ name, limit }) =>
    `“${name}” is too large for the customer’s chat: ${limit} is the most. Nothing was sent.`,
}
