import type { Conversation } from '../conversation.ts'

const unknown = {
  contact: 'Не знаю контакту',
  company: 'Не знаю компанії',
  deal: 'Не знаю угоди',
  product: 'Не знаю товару',
  member: 'Не знаю колеги',
  stage: 'Немає етапу',
  reminder: 'Немає нагадування',
}
const which = {
  contact: 'Кого саме',
  company: 'Яку компанію',
  deal: 'Яку угоду',
  product: 'Який товар',
  member: 'Кого з колег',
  stage: 'Який етап',
  reminder: 'Яке нагадування',
}
const readers = {
  exact: 'знаю цю фразу',
  nearest: 'схоже на фрази, які я знаю',
  model: 'за читанням мовної моделі',
  button: 'ви натиснули кнопку',
  pending: 'це відповідь на моє питання',
}

export const conversation: Conversation = {
  stranger: 'Вітаю! Я Parley, бот CRM. Тут я вас ще не знаю: попросіть запрошення в адміністратора вашого Parley.',
  customer: 'Вітаю! Я бот. З цим я тут поки що не допоможу; вам відповість колега.',
  unclear: ({ examples }) => [
    'Не вдалося зрозуміти, тому нічого не змінено. Спробуйте: ',
    ...examples.flatMap((example, at) => [...(at ? [' · '] : []), { code: example }]),
    ' або «допомога».',
  ],
  empty: 'У цьому повідомленні немає тексту.',
  tooLong: ({ limit }) => `Задовго, щоб прочитати як прохання (понад ${limit} знаків). Нічого не змінено.`,
  offer: 'Здається, це не зовсім зрозуміло. Ви мали на увазі це?',
  which: ({ words, kind }) => `${which[kind]} маєте на увазі — «${words}»?`,
  unknown: ({ words, kind }) => `${unknown[kind]} «${words}».`,
  noSubject: ({ words }) => `Не розумію, про що тут «${words}». Назвіть, будь ласка.`,
  missing: 'Що саме вказати?',
  again: 'Відповідь не вдалося зрозуміти.',
  forgotten: 'Гаразд, забули.',
  confirm: ({ what, owner }) => (owner ? [`${what}? `, { bold: `Відповідає ${owner}.` }] : `${what}?`),
  ownerTold: ({ who, what, record }) => [`${who}: зміни у вашому записі `, { bold: record }, ` — ${what}.`],
  remembered: ({ words, name }) => [`«${words}» — це `, { bold: name }, ', як минулого разу.'],
  notAllowed: 'На це у вас немає прав. Роль може змінити адміністратор.',
  privately: 'Ще не визначено, що можна показувати в цій групі. Напишіть мені особисто, і я відповім там.',
  button: {
    yes: 'Так',
    no: 'Ні',
    another: 'Хтось інший',
    add: ({ name }) => `Додати: ${name}`,
    done: 'Готово',
    snoozeHour: 'За годину',
    snoozeTomorrow: 'Завтра',
    open: 'Відкрити',
    agenda: 'Мій день',
    expired: 'Ця кнопка застаріла. Скажіть, будь ласка, ще раз, що зробити.',
    used: 'На це вже є відповідь.',
    notYours: 'Ця кнопка не для вас.',
  },
  failed: ({ code }) =>
    `У мене щось зламалося, і нічого не змінено. Спробуйте ще раз; якщо повториться, передайте адміністратору код ${code}.`,
  reminder: {
    due: ({ about, from }) => ['⏰ ', { bold: about }, ...(from ? [` (від: ${from})`] : [])],
    late: ({ when }) => `Термін був ${when}.`,
    repeats: ({ rule }) => `Повторюється ${rule}.`,
    many: ({ count }) => `Нагадування (${count}):`,
  },
  why: ({ what, by }) => `${what} (${readers[by]}).`,
}
