import type { Texts } from '../texts.ts'

export const uk: Texts = {
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
