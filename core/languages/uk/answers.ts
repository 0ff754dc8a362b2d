import type { Piece } from '../../reply.ts'
import type { Answers, CardField } from '../answers.ts'

// Names and people's own words keep the form they were given in, so the sentences are built not to decline them, and to fit
// whoever is meant, man or woman: "Додано: …" rather than "додав" or "додала".

const b = (bold: string): Piece => ({ bold })
const position = ({ role, company }: { role?: string | undefined; company?: string | undefined }): string =>
  [role, company].filter((part) => part).join(', ')
const after = (p: { role?: string | undefined; company?: string | undefined }): string =>
  position(p) ? ` (${position(p)})` : ''

/** A deal's title. */
const quoted = (title: string): Piece[] => ['«', b(title), '»']

const logged = { call: 'дзвінок', meeting: 'зустріч', email: 'лист', message: 'повідомлення', note: 'нотатку' }

const fields = {
  role: 'Посада',
  company: 'Компанія',
  phone: 'Телефон',
  email: 'Пошта',
  birthday: 'День народження',
  owner: 'Відповідає',
  name: 'Імʼя',
  lifecycle: 'Статус',
  tags: 'Мітки',
  source: 'Джерело',
  need: 'Потреба',
  lastContact: 'Останній контакт',
  nextStep: 'Наступний крок',
  deals: 'Відкриті угоди',
}
/** In the genitive, for what is missing. */
const missing: Partial<Record<CardField, string>> = {
  role: 'посади',
  company: 'компанії',
  phone: 'телефону',
  email: 'пошти',
  birthday: 'дня народження',
  owner: 'відповідальної особи',
}

export const answers: Answers = {
  gone: 'Цього запису вже немає.',
  tooMuch: 'Ця сума завелика, щоб її записати. Нічого не змінено.',
  button: {
    undo: 'Скасувати',
    redo: 'Повернути',
    show: ({ name }) => `Показати: ${name}`,
    addAnyway: 'Усе одно додати',
    remindMe: 'Нагадати…',
    inAnHour: 'За годину',
    tomorrow: 'Завтра',
    done: 'Готово',
    doneWith: ({ about }) => `Готово: ${about}`,
    tomorrowWith: ({ about }) => `Завтра: ${about}`,
    lostAfterAll: 'Змінити на програну',
    wonAfterAll: 'Змінити на виграну',
    reasons: ['Задорого', 'Обрали конкурента', 'Не на часі'],
  },
  activities: { call: 'дзвінок', meeting: 'зустріч', email: 'лист', message: 'повідомлення', note: 'нотатка' },
  lifecycles: {
    lead: 'лід',
    customer: 'клієнт',
    partner: 'партнер',
    supplier: 'постачальник',
    former: 'колишній клієнт',
  },
  fields,
  contact: {
    added: (p) => ['Додано: ', b(p.name), `${[after(p), ...p.details].join(', ')}.`],
    companyMade: ({ company }) => ['Нова компанія, теж додано: ', b(company), '.'],
    known: (p) => {
      const who = [b(p.name), after(p)]
      if (p.by === 'phone') return ['Такий номер уже є: ', ...who, '.']
      if (p.by === 'email') return ['Така пошта вже є: ', ...who, '.']
      return ['Такий контакт уже є: ', ...who, '.']
    },
    changed: ({ name, changes }) => [
      b(name),
      ...changes.flatMap(({ field, to, before }, at) => [
        `${at ? ';' : ' —'} ${fields[field].toLowerCase()}: `,
        b(to),
        before ? ` (раніше ${before})` : '',
      ]),
      '.',
    ],
    unchanged: ({ name, known }) => [
      'Змінювати нічого: ',
      b(name),
      ` — усе вже так і записано${known ? ` (${known})` : ''}.`,
    ],
    noBirthday: ({ date }) => `${date} не може бути днем народження. Нічого не змінено.`,
    kept: ({ values }) => `Попереднє теж лишаю: ${values.join(', ')}.`,
    noField: ({ name, field }) => [b(name), `: ${missing[field] ?? fields[field].toLowerCase()} ще немає.`],
    position,
  },
  activity: {
    logged: (p) => [
      `Записано ${logged[p.kind]}`,
      ...(p.with ? [': ', b(p.with.name), after(p.with)] : []),
      ...(p.deal ? [p.with ? ', угода «' : ': угода «', b(p.deal), '»'] : []),
      ...(p.when ? [`, ${p.when}`] : []),
      p.with || p.deal || p.when ? ` — ${p.summary}` : `: ${p.summary}`,
    ],
    future: ({ when }) => `Записую те, що вже відбулося, а це ще попереду (${when}). Скажіть «нагадай …», і я нагадаю.`,
    noNextStep: 'Наступного кроку ще немає.',
    followUp: ({ name }) => `звʼязатися: ${name}`,
  },
  deal: {
    added: (p) => [
      'Нова угода: ',
      ...quoted(p.title),
      ...(p.with ? [', ', b(p.with.name), after(p.with)] : []),
      p.amount ? `, ${p.amount}` : '',
      `, етап «${p.stage}»`,
      p.closeOn ? `, закриття ${p.closeOn}` : '',
      p.source ? `, джерело: ${p.source}` : '',
      '.',
    ],
    moved: ({ title, from, to }) => [...quoted(title), `: етап ${from} → `, b(to), '.'],
    reopened: ({ title, from, to }) => [...quoted(title), ` — знову в роботі: етап ${from} → `, b(to), '.'],
    there: ({ title, stage }) => [...quoted(title), ` — уже на етапі «${stage}».`],
    won: ({ title, amount, before }) => [
      ...quoted(title),
      ' — виграно',
      amount ? `: ${amount}` : '',
      before ? ` (раніше ${before})` : '',
      '. Вітаю!',
    ],
    alreadyWon: ({ title, amount }) => [...quoted(title), ` — уже виграно${amount ? `: ${amount}` : ''}.`],
    lost: ({ title, reason }) => [...quoted(title), ` — програно${reason ? `: ${reason}` : ''}.`],
    alreadyLost: ({ title, reason }) => [...quoted(title), ` — уже програно${reason ? `: ${reason}` : ''}.`],
    whyLost: 'Чому програли?',
    followUp: ({ title }) => `наступний крок: «${title}»`,
  },
  reminder: {
    created: ({ about, when, who, whom, rule }) => [
      rule ? 'Нагадуватиму' : 'Нагадаю',
      who ? ` колезі (${who}) ` : ' ',
      rule ? `${rule}, уперше ${when}: ` : `${when}: `,
      b(about),
      whom ? ` (${whom}).` : '.',
    ],
    past: ({ when }) => `Цей час уже минув (${when}). Коли нагадати?`,
    done: ({ about, next }) => ['Виконано: ', b(about), '.', next ? ` Наступного разу — ${next}.` : ''],
    alreadyDone: ({ about, when }) => ['Це вже виконано', when ? ` ${when}` : '', ': ', b(about), '.'],
    cancelled: ({ about }) => ['Це нагадування скасовано: ', b(about), '.'],
    snoozed: ({ about, when }) => [`Нагадаю знову ${when}: `, b(about), '.'],
    whichDone: 'Що саме виконано?',
    whichSnoozed: 'Що саме відкласти?',
    noneDue: 'Зараз на вас нічого не чекає.',
    next: ({ about, when }) => ['Далі: ', b(about), ` — ${when}.`],
    gone: 'Цього нагадування вже немає.',
  },
  agenda: {
    overdue: 'Прострочено',
    planned: 'Заплановано',
    closing: 'Угоди, які час закривати',
    nothing: ({ day }) =>
      day
        ? `${day.charAt(0).toUpperCase()}${day.slice(1)}${day.includes(',') ? ',' : ''} нічого не заплановано.`
        : 'На цей час нічого не заплановано.',
    more: ({ count }) => `і ще ${count}`,
    span: ({ from, to }) => `${from} – ${to}`,
  },
  undo: {
    contactAdded: ({ name }) => ['Скасовано: контакт ', b(name), ' не додано.'],
    asBefore: ({ name }) => ['Скасовано: ', b(name), ' — усе як було.'],
    logged: ({ kind, with: whom }) => [
      `Скасовано: ${logged[kind]}`,
      ...(whom ? [' (', b(whom), ')'] : []),
      ' не записано.',
    ],
    dealAdded: ({ title }) => ['Скасовано: угоду ', ...quoted(title), ' не додано.'],
    stage: ({ title, stage }) => ['Скасовано: ', ...quoted(title), ' — знову на етапі «', b(stage), '».'],
    reminderAdded: ({ about }) => ['Скасовано; нагадування не буде: ', b(about), '.'],
    reminderBack: ({ about, when }) => ['Скасовано; нагадування знову чекає: ', b(about), when ? `, ${when}.` : '.'],
    takenBack: 'Скасовано.',
    doneAt: ({ when }) => `Це було зроблено ${when}.`,
    again: ({ what }) => (what ? ['Повернуто: ', b(what), '.'] : 'Повернуто.'),
    changedSince: ({ name, who, what }) => {
      const details = [who, what].filter((part) => part).join(', ')
      return ['Потім ', b(name), ` змінено ще раз${details ? ` (${details})` : ''}, тому лишаю як є.`]
    },
    you: 'ви',
    used: ({ name }) => [b(name), ': відтоді до цього дещо додано, тому лишаю як є.'],
    changedTo: { stage: ({ to }) => `етап: ${to}`, amount: ({ to }) => `сума: ${to}` },
    already: 'Це вже скасовано.',
    nothing: 'Скасовувати нічого.',
    cannot: 'Це вже не можна скасувати.',
  },
  help: {
    intro: 'Пишіть так, як написали б колезі. Наприклад:',
    outro: 'Усе зроблене можна повернути: скажіть «скасуй».',
    topics: {
      people: { label: 'Люди', words: ['люд', 'контакт', 'клієнт', 'компан', 'особ'] },
      deals: { label: 'Угоди', words: ['угод', 'етап', 'продаж', 'воронк', 'грош'] },
      activities: { label: 'Дзвінки й нотатки', words: ['дзвін', 'нотатк', 'зустріч', 'лист', 'істор', 'запис'] },
      reminders: { label: 'Нагадування', words: ['нагад', 'день', 'дня', 'план', 'справ', 'завдан', 'розклад', 'час'] },
      other: { label: 'Інше', words: ['інш', 'скасу', 'допомог', 'помилк'] },
    },
  },
}
