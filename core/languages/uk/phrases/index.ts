import { allNouns } from '../../nouns.ts'
import type { Phrases } from '../../phrases.ts'
import { account } from './account.ts'
import { activity } from './activity.ts'
import { brief } from './brief.ts'
import { company } from './company.ts'
import { contact } from './contact.ts'
import { data } from './data.ts'
import { deal } from './deal.ts'
import { door } from './door.ts'
import { filters } from './filters.ts'
import { forms } from './forms.ts'
import { leads } from './menu.ts'
import { nudge } from './nudge.ts'
import { owner } from './owner.ts'
import { people } from './people.ts'
import { places } from './places.ts'
import { promises } from './promises.ts'
import { reminder } from './reminder.ts'
import { report, reportTables } from './report.ts'
import { schedule } from './schedule.ts'
import { self } from './self.ts'
import { knowledge, service } from './service.ts'
import { setting } from './setting.ts'
import { tables } from './tables.ts'
import { tag } from './tag.ts'
import { ticket, ticketTables } from './ticket.ts'
import { words } from './words.ts'
import { workspace, workspaceTables } from './workspace.ts'

const all = allNouns(
  contact,
  people,
  door,
  owner,
  tag,
  company,
  activity,
  brief,
  deal,
  reminder,
  report,
  schedule,
  nudge,
  setting,
  account,
  ticket,
  workspace,
  data,
  knowledge,
  service,
  self,
)

export const phrases: Phrases = {
  ...words,
  ...places,
  forms,
  promises,
  leads,
  tables: { ...tables, ...workspaceTables, ...reportTables, ...ticketTables },
  ...all,
  rules: { ...filters, ...all.rules },
}
