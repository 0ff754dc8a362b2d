import type { Texts } from '../texts.ts'

export const ru: Texts = {
  locale: 'ru',
  welcome: (other) => `Parley — CRM, с которой разговаривают${other ? ` (подключено к ${other})` : ''}.`,
  begin: (name, seats) =>
    `Вы — ${name}${seats > 1 ? `, мест здесь ${seats} (:as)` : ''}. Скажите «помощь», или :help — команды самого терминала.`,
  help: [
    'Напишите предложение или номер кнопки. Номера идут подряд через сообщения после вашего последнего предложения.',
    '  :press Готово нажать кнопку по надписи, последнюю с такой надписью',
    '  :as           кто может здесь говорить; :as Petro — сесть на место Petro',
    '  :lang en      язык ответов вам; :lang перечислит языки',
    '  :file a.csv   положить файл в разговор; :save 1 b.csv — сохранить первый из присланных',
    '  :why          как прочитано последнее предложение',
    '  :tick +3d     пусть пройдёт три дня (демонстрационная компания); также +2h, +30min, 1 week',
    '  :help  :quit',
  ],
  taken: (name) => `Вы — ${name}.`,
  nobody: (who) => `Здесь нет никого по имени «${who}».`,
  speaks: (languages) => `Parley говорит на таких языках: ${languages}.`,
  answers: (name, language) => `Язык ответов (${name}): ${language}.`,
  noButton: (label) => `Кнопки «${label}» нет.`,
  noButtons: 'Здесь нет сообщений с кнопками.',
  nothingSaid: 'Вы ещё ничего не сказали.',
  aButton: 'кнопка',
  underWay: 'ещё не обработано',
  now: (time) => `Сейчас ${time}.`,
  files: {
    missing: (path) => `Файла ${path} нет.`,
    tooLarge: 'Файл больше 50 МБ.',
    none: (number) => `Здесь нет файла с номером ${number}.`,
    there: 'Такой файл уже есть; назовите другой: :save 1 drugoi.csv',
    gone: 'Этого файла уже нет.',
    saved: (path) => `Сохранено: ${path}`,
  },
  which: {
    button: 'Какую кнопку? :press Готово',
    time: 'Сколько? :tick +3d, :tick 2 hours',
    file: 'Какой файл? :file kontakty.csv',
    save: 'Какой файл? :save 1, :save 1 kontakty.csv',
  },
  noCommand: (name) => `Команды :${name} нет. Попробуйте :help`,
  failed: (why) => `Что-то пошло не так: ${why}`,
  stopped: 'Parley остановлен; запустите его снова: npm start. Жду…',
  away: 'База данных недоступна. Жду…',
  back: 'Parley снова здесь.',
  unsent: (line) => `Ещё не отправлено: «${line}». Сохранено, уйдёт, как только Parley вернётся.`,
  lost: (line) => `Не отправлено: «${line}».`,
  gone: (attached) =>
    attached
      ? 'Parley не вернулся. Запустите его: npm start, а потом снова npm run console.'
      : 'База данных не вернулась. Проверьте, работает ли она, а потом снова npm run console.',
  bye: 'До встречи.',
}
