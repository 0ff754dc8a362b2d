import type { Texts } from '../texts.ts'

export const en: Texts = {
  tag: 'en',
  choose: 'Which one?',
  typeToFind: 'Type to find',
  take: 'Choose',
  chooseFirst: 'Choose one from the list first.',
  working: 'Working on it. The answer comes in a moment.',
  below: 'Done. The answer is in the chat.',
  fileHere: (name) =>
    `I have a file for you, ${name}. Ask me for it in our direct chat: files can be handed over only there.`,
  fileDeclined: 'All right, I will not send the file.',
  fileGone: 'The file is no longer kept. Ask for it again.',
  fileTooLarge: (limit) => `The file is larger than ${limit} MB. Split it, or send a smaller one.`,
  fileLost: 'I could not fetch the file from Teams. Send it again, please.',
  quickEntry: 'Quick entry',
  save: 'Save',
  inChat: 'Got it. The answer is in your chat with Parley.',
  addFirst: 'Add Parley for yourself first: Apps → Parley → Add. Then try again.',
  notConnected: 'You are not connected yet. Write to Parley in its own chat; it says what to do.',
  nothingFound: 'Nothing found.',
  typeName: 'Type the name of a person, company or deal.',
  kinds: { contact: 'Person', company: 'Company', deal: 'Deal' },
  forms: {
    contact: {
      title: 'Add a contact',
      about: 'Put a person into the CRM',
      fields: {
        name: { label: 'Name' },
        company: { label: 'Company' },
        role: { label: 'Role' },
        phones: { label: 'Phone' },
        emails: { label: 'E-mail' },
      },
    },
    deal: {
      title: 'Add a deal',
      about: 'Start a new deal',
      fields: {
        title: { label: 'Deal', hint: 'What it is about' },
        person: { label: 'Contact', hint: 'Type to find' },
        amount: { label: 'Amount', hint: '12,000 €' },
        closeOn: { label: 'Closes', hint: 'end of March' },
      },
    },
    reminder: {
      title: 'Set a reminder',
      about: 'Be reminded at the right time',
      fields: {
        about: { label: 'What about', hint: 'call back about the offer' },
        subject: { label: 'Whom', hint: 'Type to find' },
        at: { label: 'When', hint: 'Friday at 10' },
      },
    },
    note: {
      title: 'Write a note',
      about: 'Keep a note on a person',
      fields: { person: { label: 'Whom', hint: 'Type to find' }, summary: { label: 'Note' } },
    },
  },
  app: {
    short: 'The CRM that you talk to: contacts, deals, reminders',
    full: 'Tell Parley what happened, and it keeps your customers, deals and reminders in order: “call with Ivan Petrenko, he wants 10 % off, remind me on Friday at 10”. Ask it what is on today, who has gone quiet and what your pipeline is worth. It reminds you by itself when something is due, in your working hours. Parley is a bot. You need an account in your company’s Parley; its admin gives you a code to connect with.',
    search: 'Find',
    searchAbout: 'Find people, companies and deals',
    searchField: 'Name',
    keep: 'Save to Parley',
    keepAbout: 'Keep this message with the customer it is about',
    prompts: [
      ['My day', "what's on today"],
      ['My pipeline', 'my open deals'],
      ['Add a contact', 'add Ivan Petrenko, CTO at Acme, +380 40 200 01 01'],
      ['Remind me', 'remind me to call Ivan Petrenko on Friday at 10'],
      ['What can you do?', 'help'],
    ],
  },
}
