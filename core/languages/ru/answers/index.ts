import type { Answers } from '../../answers.ts'
import { account } from './account.ts'
import { activity } from './activity.ts'
import { attachment } from './attachment.ts'
import { base } from './base.ts'
import { brief } from './brief.ts'
import { company } from './company.ts'
import { contact } from './contact.ts'
import { data } from './data.ts'
import { deal } from './deal.ts'
import { door } from './door.ts'
import { glance } from './glance.ts'
import { nudge } from './nudge.ts'
import { owner } from './owner.ts'
import { people } from './people.ts'
import { agenda, reminder } from './reminder.ts'
import { report } from './report.ts'
import { schedule } from './schedule.ts'
import { help, phrases, undo, why } from './self.ts'
import { knowledge, service } from './service.ts'
import { setting } from './setting.ts'
import { tagAnswers } from './tag.ts'
import { ticket } from './ticket.ts'
import { team, workspace } from './workspace.ts'

export const answers: Answers = {
  ...base,
  attachment,
  contact,
  company,
  people,
  owner,
  tag: tagAnswers,
  activity,
  brief,
  deal,
  door,
  reminder,
  report,
  schedule,
  agenda,
  glance,
  nudge,
  data,
  service,
  knowledge,
  setting,
  ticket,
  workspace,
  team,
  account,
  undo,
  why,
  phrases,
  help,
}
