import type { Phrases } from '../../phrases.ts'

export const tables: Phrases['tables'] = {
  activityKinds: {
    call: ['call', 'phone call', 'phone conversation', 'telephone call', 'calls'],
    meeting: [
      'meeting',
      'meetup',
      'demo',
      'visit',
      'lunch',
      'appointment',
      'meetings',
      'demos',
      'visits',
      'appointments',
    ],
    email: ['email', 'e-mail', 'mail', 'letter', 'emails', 'e-mails', 'mails', 'letters'],
    message: ['message', 'text', 'sms', 'chat', 'dm', 'messages', 'texts', 'chats'],
    note: ['note', 'comment', 'memo', 'notes', 'comments', 'memos'],
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
  languages: {
    en: ['english'],
    uk: ['ukrainian'],
    ru: ['russian'],
    lt: ['lithuanian'],
    hr: ['croatian'],
  },
  settings: {
    language: ['language'],
    timezone: ['(time zone|timezone)'],
    workingHours: ['(working hours|working day|work hours|office hours|hours|schedule)'],
    lunch: ['[lunch] break', 'lunch'],
    digest: ['[morning|daily] (digest|summary|briefing)'],
    budget: ['[nudge] budget'],
    name: ['name'],
  },
  conditions: {
    noAnswer: ['no answer'],
    notMoved: ['no movement'],
    notClosed: ['not closed'],
  },
}
