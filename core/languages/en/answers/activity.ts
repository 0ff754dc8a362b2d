import type { Answers } from '../../answers.ts'
import { after, b, logged } from './pieces.ts'

export const activity: Answers['activity'] = {
  logged: (p) => {
    const [what, joined] = logged[p.kind]
    return [
      `Logged ${what}`,
      ...(p.with ? [joined, b(p.with.name), after(p.with)] : []),
      ...(p.deal ? [p.with ? ' on ' : joined, b(p.deal)] : []),
      ...(p.when ? [`, ${p.when}`] : []),
      `: ${p.summary}`,
    ]
  },
  future: ({ when }) =>
    `I log what has happened, and that is still to come (${when}). Say “remind me …” and I’ll remind you.`,
  noNextStep: 'No next step yet.',
  followUp: ({ name }) => `follow up with ${name}`,
}
