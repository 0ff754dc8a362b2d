import type { Texts } from '../texts.ts'

export const en: Texts = {
  locale: 'en-GB',
  welcome: (other) => `Parley, a CRM that you talk to${other ? ` (attached to ${other})` : ''}.`,
  begin: (name, seats) =>
    `You are ${name}${seats > 1 ? `, one of ${seats} (:as)` : ''}. Say “help”, or :help for the terminal’s own commands.`,
  help: [
    'Write a sentence, or type the number of a button. Numbers run on through the messages since your last sentence.',
    '  :press Done   press a button by its label, the latest of that label',
    '  :as           who can speak here; :as Petro takes the seat of Petro',
    '  :lang uk      the language of the answers to you; :lang lists them',
    '  :file a.csv   drop a file into the chat; :save 1 b.csv saves the first one that was sent',
    '  :why          how the last sentence was read',
    '  :tick +3d     let three days pass (demo company): also +2h, +30min, 1 week',
    '  :help  :quit',
  ],
  taken: (name) => `You are ${name}.`,
  nobody: (who) => `Nobody here is called “${who}”.`,
  speaks: (languages) => `Parley speaks ${languages}.`,
  answers: (name, language) => `The answers to ${name} are in: ${language}.`,
  noButton: (label) => `There is no button “${label}”.`,
  noButtons: 'No message here has buttons.',
  nothingSaid: 'You have said nothing yet.',
  aButton: 'a button',
  underWay: 'not worked off yet',
  now: (time) => `It is ${time} now.`,
  files: {
    missing: (path) => `There is no file ${path}.`,
    tooLarge: 'That file is larger than 50 MB.',
    none: (number) => `No file here has the number ${number}.`,
    there: 'There is such a file already; name another: :save 1 other.csv',
    gone: 'That file is no longer kept.',
    saved: (path) => `Saved: ${path}`,
  },
  which: {
    button: 'Which button? :press Done',
    time: 'How long? :tick +3d, :tick 2 hours',
    file: 'Which file? :file contacts.csv',
    save: 'Which file? :save 1, :save 1 contacts.csv',
  },
  noCommand: (name) => `There is no :${name}. Try :help`,
  failed: (why) => `That went wrong: ${why}`,
  stopped: 'Parley has been stopped; start it again with npm start. Waiting…',
  away: 'The database cannot be reached. Waiting…',
  back: 'Parley is back.',
  unsent: (line) => `Not sent yet: “${line}”. It is kept, and goes out when Parley is back.`,
  lost: (line) => `Not sent: “${line}”.`,
  gone: (attached) =>
    attached
      ? 'Parley has not come back. Start it with npm start, then talk to it again with npm run console.'
      : 'The database has not come back. See that it runs, then talk to Parley again with npm run console.',
  bye: 'Bye.',
}
