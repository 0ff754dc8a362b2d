import type { Answers } from '../../answers.ts'
import { b, logged, quoted } from './pieces.ts'

export const undo: Answers['undo'] = {
  contactAdded: ({ name }) => ['Скасовано: контакт ', b(name), ' не додано.'],
  manyAsBefore: ({ what }) => ['Скасовано, усе як раніше: ', b(what), '.'],
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
}

export const help: Answers['help'] = {
  intro: 'Пишіть так, як написали б колезі. Наприклад:',
  outro: 'Усе зроблене можна повернути: скажіть «скасуй».',
  topics: {
    people: { label: 'Люди', words: ['люд', 'контакт', 'клієнт', 'компан', 'особ'] },
    deals: { label: 'Угоди', words: ['угод', 'етап', 'продаж', 'воронк', 'грош'] },
    activities: { label: 'Дзвінки й нотатки', words: ['дзвін', 'нотатк', 'зустріч', 'лист', 'істор', 'запис'] },
    reminders: { label: 'Нагадування', words: ['нагад', 'день', 'дня', 'план', 'справ', 'завдан', 'розклад', 'час'] },
    other: { label: 'Інше', words: ['інш', 'скасу', 'допомог', 'помилк'] },
  },
}
