import type { Texts } from '../texts.ts'

export const lt: Texts = {
  fileGone: (name) => `Failo ${name} nebėra. Paprašykite jo dar kartą.`,
  fileTooLarge: (name, limit) =>
    `Failas ${name} didesnis nei ${limit} MB, o didesnių „Telegram“ nepriima. Pasiimkite jį atvėrę Parley naršyklėje.`,
  sentTooLarge: (limit) =>
    `Šis failas didesnis nei ${limit} MB, o didesnių „Telegram“ man neduoda. Atsiųskite mažesnį arba atverkite Parley naršyklėje.`,
  notFetched: 'Nepavyko gauti šio failo iš „Telegram“. Atsiųskite jį dar kartą.',
  privately: (bot) => `Tai skirta tik jums. Atverkite ${bot}, paspauskite „Pradėti“ ir paklauskite manęs ten.`,
}
