/** What the server says itself, when it cannot do what the page asks. */
export interface Texts {
  readonly host: string
  readonly origin: string
  readonly out: string
  readonly seat: string
  readonly invitation: string
  readonly tries: string
  readonly streams: string
  readonly invalid: string
  readonly type: string
  /** `limit`: in megabytes. */
  file(limit: number): string
  readonly tooLarge: string
  readonly gone: string
  readonly away: string
  readonly broken: string
}

const english: Texts = {
  host: 'Parley does not answer to this address. Open it as http://localhost, or set PUBLIC_URL to the address that you use.',
  origin: 'This request does not come from Parley’s own page. Open Parley in a tab of its own.',
  out: 'You are not signed in. Open your invitation link, or ask your admin for a new one.',
  seat: 'The demo company can be entered only on the machine that Parley runs on, or by the link that it prints at its start.',
  invitation: 'This link has been used or is too old. Ask your admin for a new one.',
  tries: 'Too many tries. Wait a few minutes, then try again.',
  streams: 'Parley is open in too many tabs. Close some of them.',
  invalid: 'Parley could not read this request. Reload the page and try again.',
  type: 'Parley reads JSON here.',
  file: (limit) => `The file is larger than ${limit} MB. Split it, or send a smaller one.`,
  tooLarge: 'That is too long. Send it in parts, or as a file.',
  gone: 'There is nothing here, or it is not yours, or its time is over.',
  away: 'Parley cannot reach its database at the moment. Try again in a few seconds.',
  broken: 'Something went wrong. Try again; if it stays so, tell your admin.',
}

const ukrainian: Texts = {
  host: 'За цією адресою Parley не відповідає. Відкрийте http://localhost або вкажіть у PUBLIC_URL адресу, якою користуєтеся.',
  origin: 'Цей запит надійшов не зі сторінки Parley. Відкрийте Parley в окремій вкладці.',
  out: 'Ви не ввійшли. Відкрийте своє посилання-запрошення або попросіть в адміністратора нове.',
  seat: 'Демонстраційна компанія доступна лише на комп’ютері, де працює Parley, або за посиланням, яке він показує під час запуску.',
  invitation: 'Це посилання вже використано або воно застаріло. Попросіть в адміністратора нове.',
  tries: 'Забагато спроб. Зачекайте кілька хвилин і спробуйте ще раз.',
  streams: 'Parley відкрито в надто багатьох вкладках. Закрийте кілька з них.',
  invalid: 'Parley не зміг прочитати цей запит. Оновіть сторінку і спробуйте ще раз.',
  type: 'Тут Parley читає JSON.',
  file: (limit) => `Файл більший за ${limit} МБ. Поділіть його або надішліть менший.`,
  tooLarge: 'Це задовге повідомлення. Надішліть його частинами або файлом.',
  gone: 'Тут нічого немає, або це не ваше, або термін уже минув.',
  away: 'Parley зараз не має зв’язку з базою даних. Спробуйте за кілька секунд.',
  broken: 'Щось пішло не так. Спробуйте ще раз; якщо не допоможе — скажіть адміністраторові.',
}

const tables = new Map([
  ['en', english],
  ['uk', ukrainian],
])

/** The server's words in the first language of the browser (`Accept-Language`) that it speaks; English where there is none. */
export function textsFor(accepted: string | undefined): Texts {
  const wanted = (accepted ?? '').split(',').map((part) => part.trim().slice(0, 2).toLowerCase())
  return tables.get(wanted.find((code) => tables.has(code)) ?? 'en') ?? english
}
