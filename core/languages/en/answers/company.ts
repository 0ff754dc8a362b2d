import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

export const company: Answers['company'] = {
  added: ({ name, details }) => ['New company: ', b(name), details.length > 0 ? `, ${details.join(', ')}.` : '.'],
  notAdded: ({ name }) => ['Taken back: ', b(name), ' is not added.'],
  known: ({ name, city }) => [b(name), city ? ` (${city})` : '', ' is already here.'],
  fields: {
    people: 'People',
    nextStep: 'Next step',
    deals: 'Open deals',
    lastContact: 'Last contact',
    website: 'Website',
    owner: 'Owner',
    tags: 'Tags',
  },
  newDeal: 'New deal…',
  addPerson: 'Add a contact…',
  allPeople: ({ count }) => `All ${count} people`,
}
