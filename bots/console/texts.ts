/** The terminal's own words: everything that it says itself, not Parley. */
export interface Texts {
  /** For dates. */
  readonly locale: string
  welcome(other: string | null): string
  /** Who has the seat at the beginning, and what to type; `seats`: how many can speak here. */
  begin(name: string, seats: number): string
  readonly help: readonly string[]
  taken(name: string): string
  nobody(who: string): string
  /** `languages`: names with their codes. */
  speaks(languages: string): string
  answers(name: string, language: string): string
  noButton(label: string): string
  readonly noButtons: string
  readonly nothingSaid: string
  readonly aButton: string
  readonly underWay: string
  now(time: string): string
  /** What came of putting a file into the chat, or of saving one. */
  readonly files: {
    missing(path: string): string
    readonly tooLarge: string
    none(number: number): string
    readonly there: string
    readonly gone: string
    saved(path: string): string
  }
  readonly which: { readonly button: string; readonly time: string; readonly file: string; readonly save: string }
  noCommand(name: string): string
  failed(why: string): string
  /** The running Parley that the terminal is attached to has ended. */
  readonly stopped: string
  /** The database has ended, or cannot be reached. */
  readonly away: string
  readonly back: string
  unsent(line: string): string
  lost(line: string): string
  /** Waiting was in vain. `attached`: another program ought to have come back. */
  gone(attached: boolean): string
  readonly bye: string
}

const english: Texts = {
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

const ukrainian: Texts = {
  locale: 'uk',
  welcome: (other) => `Parley — CRM, з якою розмовляють${other ? ` (приєднано до ${other})` : ''}.`,
  begin: (name, seats) =>
    `Ви — ${name}${seats > 1 ? `, місць тут ${seats} (:as)` : ''}. Скажіть «допомога», або :help — команди самого термінала.`,
  help: [
    'Напишіть речення або номер кнопки. Номери йдуть підряд крізь повідомлення після вашого останнього речення.',
    '  :press Готово натиснути кнопку за написом, останню з таким написом',
    '  :as           хто може тут говорити; :as Petro — сісти на місце Petro',
    '  :lang en      мова відповідей вам; :lang перелічує мови',
    '  :file a.csv   покласти файл у розмову; :save 1 b.csv — зберегти перший із надісланих',
    '  :why          як прочитано останнє речення',
    '  :tick +3d     нехай мине три дні (демонстраційна компанія); також +2h, +30min, 1 week',
    '  :help  :quit',
  ],
  taken: (name) => `Ви — ${name}.`,
  nobody: (who) => `Тут немає нікого на ім’я «${who}».`,
  speaks: (languages) => `Parley говорить такими мовами: ${languages}.`,
  answers: (name, language) => `Мова відповідей (${name}): ${language}.`,
  noButton: (label) => `Немає кнопки «${label}».`,
  noButtons: 'Тут немає повідомлень із кнопками.',
  nothingSaid: 'Ви ще нічого не сказали.',
  aButton: 'кнопка',
  underWay: 'ще не опрацьовано',
  now: (time) => `Тепер ${time}.`,
  files: {
    missing: (path) => `Файлу ${path} немає.`,
    tooLarge: 'Файл більший за 50 МБ.',
    none: (number) => `Тут немає файлу з номером ${number}.`,
    there: 'Такий файл уже є; назвіть інший: :save 1 inshyi.csv',
    gone: 'Цього файлу вже немає.',
    saved: (path) => `Збережено: ${path}`,
  },
  which: {
    button: 'Яку кнопку? :press Готово',
    time: 'Скільки? :tick +3d, :tick 2 hours',
    file: 'Який файл? :file kontakty.csv',
    save: 'Який файл? :save 1, :save 1 kontakty.csv',
  },
  noCommand: (name) => `Немає команди :${name}. Спробуйте :help`,
  failed: (why) => `Щось пішло не так: ${why}`,
  stopped: 'Parley зупинено; запустіть його знову: npm start. Чекаю…',
  away: 'База даних недоступна. Чекаю…',
  back: 'Parley знову тут.',
  unsent: (line) => `Ще не надіслано: «${line}». Збережено, піде, щойно Parley повернеться.`,
  lost: (line) => `Не надіслано: «${line}».`,
  gone: (attached) =>
    attached
      ? 'Parley не повернувся. Запустіть його: npm start, а тоді знову npm run console.'
      : 'База даних не повернулася. Перевірте, чи вона працює, а тоді знову npm run console.',
  bye: 'До зустрічі.',
}

const tables = new Map([
  ['en', english],
  ['uk', ukrainian],
])

/** The terminal's words in a language; in English where there are none. */
export const textsOf = (code: string): Texts => tables.get(code) ?? english
