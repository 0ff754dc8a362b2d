import type { Answers } from '../../answers.ts'
import { fields } from './pieces.ts'

export const base = {
  gone: 'That is no longer there.',
  tooMuch: 'That amount is too large for me to keep. Nothing was changed.',
  button: {
    undo: 'Undo',
    redo: 'Do it again',
    show: ({ name }) => `Show ${name}`,
    addAnyway: 'Add anyway',
    remindMe: 'Remind me…',
    inAnHour: 'In an hour',
    tomorrow: 'Tomorrow',
    done: 'Done',
    doneWith: ({ about }) => `Done: ${about}`,
    tomorrowWith: ({ about }) => `Tomorrow: ${about}`,
    lostAfterAll: 'Change to lost',
    wonAfterAll: 'Change to won',
    reasons: ['Too expensive', 'Chose a competitor', 'Not now'],
  },
  activities: { call: 'call', meeting: 'meeting', email: 'e-mail', message: 'message', note: 'note' },
  lifecycles: { lead: 'lead', customer: 'customer', partner: 'partner', supplier: 'supplier', former: 'former' },
  stages: {
    New: 'New',
    Qualified: 'Qualified',
    Demo: 'Demo',
    Trial: 'Trial',
    Proposal: 'Proposal',
    Negotiation: 'Negotiation',
    Contract: 'Contract',
    Won: 'Won',
    Lost: 'Lost',
  },
  fields,
} satisfies Partial<Answers>
