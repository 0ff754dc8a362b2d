import type { Texts } from '../texts.ts'

export const hr: Texts = {
  fileGone: (name) => `Datoteke ${name} više nema. Zatražite je ponovno.`,
  fileTooLarge: (name, limit) =>
    `Datoteka ${name} veća je od ${limit} MB, a veće Telegram ne prima. Preuzmite je u Parleyju u pregledniku.`,
  sentTooLarge: (limit) =>
    `Ta je datoteka veća od ${limit} MB, a veće mi Telegram ne daje. Pošaljite manju ili otvorite Parley u pregledniku.`,
  notFetched: 'Nisam uspio preuzeti tu datoteku s Telegrama. Pošaljite je ponovno.',
  privately: (bot) => `To je samo za vas. Otvorite ${bot}, pritisnite „Pokreni” i pitajte me tamo.`,
}
