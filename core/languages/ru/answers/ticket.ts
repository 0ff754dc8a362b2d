import { plural } from '../../../plural.ts'
import type { Answers } from '../../answers.ts'
import { b } from './pieces.ts'

export const ticket: Answers['ticket'] = {
  statuses: { open: 'ждёт', taken: 'в работе', solved: 'решено' },
  categories: { question: 'вопрос', problem: 'проблема', warranty: 'гарантия', return: 'возврат', other: 'другое' },
  heading: {
    opened: ({ number, customer }) => [`Новое обращение №${number}, `, b(customer), ':'],
    human: ({ number, customer }) => [b(customer), ` просит человека, №${number}:`],
    reopened: ({ number, customer }) => [b(customer), ` снова пишет о №${number}:`],
    given: ({ number, customer, who }) => [`Вам передано обращение №${number} (передаёт ${who}), `, b(customer), ':'],
    shown: ({ number, customer }) => [`№${number} · `, b(customer)],
  },
  due: ({ by, ideal }) => (ideal ? `Ответить ${ideal}, самое позднее ${by}` : `Ответить самое позднее ${by}`),
  overdue: ({ since }) => `❗ Ответ был обещан ${since}`,
  answered: 'ответ дан',
  nobodys: 'пока ничьё',
  stops: ({ since }) => `«стоп» ${since}`,
  before: 'Что было раньше',
  note: 'заметка',
  us: 'мы',
  replyHere: 'Ответьте на это сообщение — и ваши слова получит клиент.',
  said: ({ number, customer, texts }) => [b(customer), ` (№${number}): ${texts.join('\n')}`],
  nowReads: ({ text }) => `(исправлено) ${text}`,
  sent: ({ customer }) => ['Отправлено: ', b(customer), '.'],
  answeredBy: ({ number, customer, who, text }) => [b(customer), ` (№${number}), отвечает ${who}: ${text}`],
  waits: ({ customer }) => [
    'Клиент остановил бота: ',
    b(customer),
    '. Ваши слова уйдут, как только оттуда напишут снова.',
  ],
  taken: ({ number, customer }) => [`Обращение №${number} теперь ваше: `, b(customer), '.'],
  takenAlready: ({ number, customer, who }) =>
    who
      ? [`Обращение №${number} (`, b(customer), `) уже в работе: ${who}.`]
      : [`Обращение №${number} (`, b(customer), ') уже ваше.'],
  assigned: ({ number, customer, who }) => [`Обращение №${number} (`, b(customer), `) теперь ведёт ${who}.`],
  noted: ({ number, customer }) => [`Записано к №${number} (`, b(customer), '). Клиент этого не видит.'],
  closed: ({ number, customer }) => [
    `Обращение №${number} (`,
    b(customer),
    ') решено. Клиента поблагодарили и спросили, как всё прошло.',
  ],
  closedAlready: ({ number, customer }) => [`Обращение №${number} (`, b(customer), ') уже решено.'],
  none: 'Никто из клиентов не ждёт.',
  noneSuch: 'Таких обращений нет.',
  noneOpen: 'Открытых обращений нет.',
  which: 'Какое обращение?',
  gone: 'Такого обращения я не нахожу.',
  unknownNumber: ({ number }) => `Обращения №${number} нет.`,
  count: ({ count }) => `${count} ${plural('ru', count, { one: 'обращение', few: 'обращения', many: 'обращений' })}`,
  late: 'просрочено',
  row: ({ number, customer, text, owner, due }) => `№${number} ${customer}: ${text} · ${owner} · ${due}`,
  nudge: {
    soon: ({ number, customer, by }) => ['⏳ ', b(customer), ` (№${number}) ждёт: ответ обещан ${by}.`],
    late: ({ number, customer, since }) => [
      '❗ ',
      b(customer),
      ` (№${number}) до сих пор без ответа; обещан был ${since}.`,
    ],
    whose: ({ who }) => `Ведёт: ${who}.`,
  },
  settled: { taken: ({ who }) => `✓ ведёт ${who}`, solved: ({ who }) => `✓ решено (${who})` },
  message: {
    what: ({ customer, text }) => `Отправить (${customer}): «${text}»`,
    stopped: ({ customer, since }) => [b(customer), `: «стоп» ${since}, поэтому я туда ничего не пишу.`],
    noChat: ({ customer }) => [b(customer), ': чата с нами нет, поэтому написать я не могу.'],
    insteadPhone: ({ phone }) => ['Можно позвонить: ', { link: phone, url: `tel:${phone}` }, '.'],
    insteadMail: ({ email }) => ['Можно написать на почту: ', { link: email, url: `mailto:${email}` }, '.'],
    none: 'Нет ни телефона, ни почты.',
    self: 'Ответ придёт вам сюда.',
  },
  place: {
    here: 'Теперь обращения клиентов приходят сюда. Каждый здесь может взять обращение или ответить на него.',
    hereAlready: 'Обращения клиентов уже приходят сюда.',
    direct: 'Скажите это в том чате команды, куда им приходить.',
  },
  button: {
    take: 'Беру',
    answer: 'Ответить…',
    close: 'Решено',
    show: ({ number, customer }) => `№${number} ${customer}`,
    send: 'Отправить',
    customer: 'О клиенте',
  },
  to: {
    thanks: ({ name, number, about }) => [
      `Спасибо, ${name}! Ваше обращение принято под номером ${number}: «${about}».`,
    ],
    within: ({ by }) => `Вам ответят здесь самое позднее ${by}, а скорее всего — раньше.`,
    outOfHours: ({ from, by }) => `Мы снова на работе ${from} и ответим вам здесь самое позднее ${by}.`,
    passedOn: ({ name }) => [
      `Спасибо, ${name}! Передаю разговор коллегам; всё, что вы теперь напишете, они прочитают.`,
    ],
    taken: ({ who }) => ['Вашим обращением занимается ', b(who), ' и напишет вам сюда.'],
    said: ({ who, text }) => [b(who), `: ${text}`],
    waiting: ({ by }) =>
      `До вашего обращения пока не дошли руки. Я напомнил коллегам; ответ будет самое позднее ${by}.`,
    waitingLonger: 'Простите, что вы всё ещё ждёте. Руководство об этом знает.',
    solved: ({ name, number, about }) => [`Спасибо, ${name}! Обращение ${number} («${about}») решено.`],
    howWasIt: 'Как вам всё это, от 0 до 10?',
    reopened: ({ number }) => [`Обращение ${number} снова открыто; вам здесь ответят.`],
    notSolved: 'Не решено',
  },
}
