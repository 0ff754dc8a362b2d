import type { Phrases } from '../../phrases.ts'
import { activity } from './activity.ts'
import { contact } from './contact.ts'
import { deal } from './deal.ts'
import { filters } from './filters.ts'
import { nudge } from './nudge.ts'
import { places } from './places.ts'
import { reminder } from './reminder.ts'
import { self } from './self.ts'
import { tables } from './tables.ts'
import { words } from './words.ts'

export const phrases: Phrases = {
  ...words,
  ...places,
  tables,
  rules: {
    ...filters,
    ...contact.rules,
    ...activity.rules,
    ...deal.rules,
    ...reminder.rules,
    ...nudge.rules,
    ...self.rules,
  },
  commands: {
    ...contact.commands,
    ...activity.commands,
    ...deal.commands,
    ...reminder.commands,
    ...nudge.commands,
    ...self.commands,
  },
}
