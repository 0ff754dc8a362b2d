import type { Phrases } from '../../phrases.ts'
import { activity } from './activity.ts'
import { brief } from './brief.ts'
import { company } from './company.ts'
import { contact } from './contact.ts'
import { data } from './data.ts'
import { deal } from './deal.ts'
import { filters } from './filters.ts'
import { nudge } from './nudge.ts'
import { owner } from './owner.ts'
import { people } from './people.ts'
import { places } from './places.ts'
import { promises } from './promises.ts'
import { reminder } from './reminder.ts'
import { self } from './self.ts'
import { setting } from './setting.ts'
import { tables } from './tables.ts'
import { tag } from './tag.ts'
import { words } from './words.ts'
import { workspace, workspaceTables } from './workspace.ts'

export const phrases: Phrases = {
  ...words,
  ...places,
  promises,
  tables: { ...tables, ...workspaceTables },
  rules: {
    ...filters,
    ...contact.rules,
    ...people.rules,
    ...owner.rules,
    ...tag.rules,
    ...company.rules,
    ...activity.rules,
    ...deal.rules,
    ...reminder.rules,
    ...nudge.rules,
    ...setting.rules,
    ...workspace.rules,
    ...data.rules,
    ...self.rules,
  },
  commands: {
    ...contact.commands,
    ...people.commands,
    ...owner.commands,
    ...tag.commands,
    ...company.commands,
    ...activity.commands,
    ...brief.commands,
    ...deal.commands,
    ...reminder.commands,
    ...nudge.commands,
    ...setting.commands,
    ...workspace.commands,
    ...data.commands,
    ...self.commands,
  },
}
