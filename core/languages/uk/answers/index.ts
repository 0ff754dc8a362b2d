import type { Answers } from '../../answers.ts'
import { activity } from './activity.ts'
import { base } from './base.ts'
import { contact } from './contact.ts'
import { deal } from './deal.ts'
import { nudge } from './nudge.ts'
import { owner } from './owner.ts'
import { people } from './people.ts'
import { agenda, reminder } from './reminder.ts'
import { help, undo } from './self.ts'
import { tagAnswers } from './tag.ts'

export const answers: Answers = {
  ...base,
  contact,
  people,
  owner,
  tag: tagAnswers,
  activity,
  deal,
  reminder,
  agenda,
  nudge,
  undo,
  help,
}
