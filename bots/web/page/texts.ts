import type { LanguageCode } from '../../../core/index.ts'

/** What the page itself says. What Parley says comes from the server in the person's language. */
export interface Texts {
  /** For Intl: which dates and numbers. */
  readonly locale: string
  readonly tagline: string
  readonly whoAreYou: string
  readonly demo: string
  readonly roles: Readonly<Record<'rep' | 'manager' | 'admin', string>>
  readonly invitationNeeded: string
  readonly joining: string
  readonly joinFailed: string
  readonly tryAgain: string
  readonly account: string
  readonly switchSeat: string
  readonly leave: string
  readonly conversation: string
  readonly you: string
  readonly typing: string
  readonly greeting: (name: string) => string
  readonly startHere: string
  readonly message: string
  readonly placeholder: string
  readonly send: string
  readonly save: string
  readonly attach: string
  readonly dropHere: string
  readonly reply: string
  readonly edit: string
  readonly edited: string
  readonly corrected: string
  readonly replyingTo: string
  readonly editing: string
  readonly cancel: string
  readonly remove: string
  readonly sending: string
  readonly waiting: string
  readonly notSent: string
  readonly tooBig: (name: string, megabytes: string) => string
  readonly offline: string
  readonly unreachable: string
  readonly unread: string
  readonly newMessages: (count: number) => string
  readonly toNewest: string
  readonly loadingOlder: string
  readonly loadFailed: string
  readonly quickReplies: string
  readonly figures: string
  readonly table: string
  readonly allRows: (count: number) => string
  readonly download: string
  readonly pressed: string
  readonly choose: string
  readonly image: string
}

type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string }

/** The form that the number asks for, with the number in the place of "#". */
const counted = (locale: string, forms: Forms) => {
  const rules = new Intl.PluralRules(locale)
  const digits = new Intl.NumberFormat(locale)
  return (count: number) => (forms[rules.select(count)] ?? forms.other).replace('#', digits.format(count))
}

const tables: Readonly<Record<LanguageCode, Texts>> = {
  en: {
    locale: 'en-GB',
    tagline: 'The CRM you talk to',
    whoAreYou: 'Who are you today?',
    demo: 'This is a demo company. Take a seat and write as you would to a colleague.',
    roles: { rep: 'Sales', manager: 'Manager', admin: 'Admin' },
    invitationNeeded: 'You need an invitation link to get in. Ask your Parley admin for one.',
    joining: 'Letting you in…',
    joinFailed: 'This invitation did not work. It may have been used already; ask your Parley admin for a new one.',
    tryAgain: 'Try again',
    account: 'Your account',
    switchSeat: 'Switch seat',
    leave: 'Sign out',
    conversation: 'Conversation',
    you: 'You',
    typing: 'Parley is writing',
    greeting: (name) => `Hello, ${name}`,
    startHere: 'Write as you would to a colleague. For example:',
    message: 'Message',
    placeholder: 'Write to Parley',
    send: 'Send',
    save: 'Save',
    attach: 'Add a file',
    dropHere: 'Drop the file here',
    reply: 'Reply',
    edit: 'Edit',
    edited: 'edited',
    corrected: 'Corrected:',
    replyingTo: 'Replying to',
    editing: 'Editing your message',
    cancel: 'Cancel',
    remove: 'Remove',
    sending: 'Sending…',
    waiting: 'Waiting for the connection',
    notSent: 'Not sent',
    tooBig: (name, megabytes) => `${name} is too big: ${megabytes} is the most.`,
    offline: 'You are offline. What you write is sent when you are back.',
    unreachable: 'Parley cannot be reached at the moment. Trying again…',
    unread: 'New',
    newMessages: counted('en', { one: '# new message', other: '# new messages' }),
    toNewest: 'To the newest message',
    loadingOlder: 'Loading…',
    loadFailed: 'The conversation could not be loaded.',
    quickReplies: 'Quick replies',
    figures: 'Figures',
    table: 'Table',
    allRows: counted('en', { one: 'Show # row', other: 'Show all # rows' }),
    download: 'Download',
    pressed: 'chosen',
    choose: 'Choose',
    image: 'Open the picture',
  },
  uk: {
    locale: 'uk',
    tagline: 'CRM, з якою розмовляють',
    whoAreYou: 'Хто ви сьогодні?',
    demo: 'Це демонстраційна компанія. Оберіть місце й пишіть так, як написали б колезі.',
    roles: { rep: 'Продажі', manager: 'Керівник', admin: 'Адміністратор' },
    invitationNeeded: 'Щоб увійти, потрібне посилання-запрошення. Попросіть його в адміністратора Parley.',
    joining: 'Входимо…',
    joinFailed: 'Запрошення не спрацювало. Можливо, ним уже скористалися: попросіть в адміністратора Parley нове.',
    tryAgain: 'Спробувати ще раз',
    account: 'Ваш обліковий запис',
    switchSeat: 'Змінити місце',
    leave: 'Вийти',
    conversation: 'Розмова',
    you: 'Ви',
    typing: 'Parley пише',
    // Without the name, which would have to be declined.
    greeting: () => 'Вітаю!',
    startHere: 'Пишіть так, як написали б колезі. Наприклад:',
    message: 'Повідомлення',
    placeholder: 'Напишіть Parley',
    send: 'Надіслати',
    save: 'Зберегти',
    attach: 'Додати файл',
    dropHere: 'Відпустіть файл тут',
    reply: 'Відповісти',
    edit: 'Редагувати',
    edited: 'змінено',
    corrected: 'Виправлено:',
    replyingTo: 'Відповідь на',
    editing: 'Редагування вашого повідомлення',
    cancel: 'Скасувати',
    remove: 'Прибрати',
    sending: 'Надсилання…',
    waiting: 'Чекає на зв’язок',
    notSent: 'Не надіслано',
    tooBig: (name, megabytes) => `Файл ${name} завеликий: найбільше ${megabytes}.`,
    offline: 'Немає зв’язку. Написане надішлеться, щойно він з’явиться.',
    unreachable: 'Parley зараз недоступний. Пробуємо ще…',
    unread: 'Нове',
    newMessages: counted('uk', {
      one: '# нове повідомлення',
      few: '# нові повідомлення',
      many: '# нових повідомлень',
      other: '# нового повідомлення',
    }),
    toNewest: 'До найновішого повідомлення',
    loadingOlder: 'Завантаження…',
    loadFailed: 'Не вдалося завантажити розмову.',
    quickReplies: 'Швидкі відповіді',
    figures: 'У цифрах',
    table: 'Таблиця',
    allRows: counted('uk', {
      one: 'Показати # рядок',
      few: 'Показати всі # рядки',
      many: 'Показати всі # рядків',
      other: 'Показати всі # рядка',
    }),
    download: 'Завантажити',
    pressed: 'вибрано',
    choose: 'Оберіть',
    image: 'Відкрити зображення',
  },
}

const isOurs = (code: string): code is LanguageCode => Object.hasOwn(tables, code)

/** The texts of the first language of the list (BCP 47) that the page speaks; else English. */
export function textsOf(...languages: readonly string[]): Texts & { readonly code: LanguageCode } {
  const code = languages.map((language) => language.split('-')[0] ?? '').find(isOurs) ?? 'en'
  return { ...tables[code], code }
}
