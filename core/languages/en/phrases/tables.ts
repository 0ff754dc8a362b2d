import type { Phrases } from '../../phrases.ts'

export const tables: Phrases['tables'] = {
  activityKinds: {
    call: ['call', 'phone call', 'phone conversation', 'telephone call', 'calls'],
    meeting: ['meeting', 'meetup', 'demo', 'visit', 'lunch', 'appointment'],
    email: ['email', 'e-mail', 'mail', 'letter'],
    message: ['message', 'text', 'sms', 'chat', 'dm'],
    note: ['note', 'comment', 'memo'],
  },
  fields: {
    phone: [
      'phone',
      'phone number',
      'number',
      'mobile',
      'cell',
      'tel',
      'telephone',
      'telephone number',
      'mobile number',
      'numbers',
      'cellphone',
      'contact number',
    ],
    email: ['email', 'e-mail', 'mail', 'email address', 'e-mail address', 'mail address', 'emails'],
    birthday: ['birthday', 'bday', 'date of birth', 'birth date'],
    owner: ['owner', 'account manager', 'responsible', 'manager'],
    company: ['company', 'employer', 'workplace', 'firm'],
    role: ['role', 'position', 'job', 'job title', 'title', 'post'],
  },
  lifecycles: {
    lead: ['lead', 'prospect', 'potential client', 'potential customer'],
    customer: ['customer', 'client'],
    partner: ['partner'],
    supplier: ['supplier', 'vendor'],
    former: ['former client', 'former customer', 'ex client', 'ex-client', 'ex customer', 'ex-customer'],
  },
  statuses: { open: ['open', 'running', 'active'], won: ['won', 'closed won'], lost: ['lost', 'closed lost'] },
  kinds: {
    contact: ['(contacts|clients|customers|people|leads)'],
    company: ['(companies|accounts|firms|organisations|organizations)'],
    deal: ['(deals|opportunities|sales)'],
  },
  nudgeKinds: {
    noNextStep: [
      '(next steps|next step|missing next steps|missing steps|deals without [a] next (step|steps)|no next step)',
    ],
    staleDeal: [
      '(stale deals|stale deal|stuck deals|stuck deal|stalled deals|old deals|deals that are stuck|staleness)',
    ],
    closing: ['(closing dates|closing date|close dates|close date|closing deals|deadlines|closings)'],
    quiet: [
      '(quiet contacts|quiet clients|quiet customers|silent clients|silent customers|silent contacts|quiet people|silence|inactive clients|inactive customers)',
    ],
    birthday: ['(birthdays|birthday|bdays|bday)'],
    digest: [
      '(digests|digest|morning digest|morning digests|daily digest|daily digests|morning summary|morning summaries|daily summary|summaries)',
    ],
  },
}
