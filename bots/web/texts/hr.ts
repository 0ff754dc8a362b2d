import type { Texts } from '../texts.ts'

export const hr: Texts = {
  host: 'Na ovoj adresi Parley ne odgovara. Otvorite http://localhost ili u PUBLIC_URL upišite adresu kojom se služite.',
  origin: 'Ovaj zahtjev nije stigao sa stranice Parleyja. Otvorite Parley u zasebnoj kartici.',
  out: 'Niste prijavljeni. Otvorite svoju pozivnicu ili zatražite novu od administratora.',
  seat: 'Pokazna tvrtka dostupna je samo na računalu na kojem Parley radi ili preko poveznice koju ispiše pri pokretanju.',
  invitation: 'Ova je poveznica već iskorištena ili je prestara. Zatražite novu od administratora.',
  tries: 'Previše pokušaja. Pričekajte nekoliko minuta pa pokušajte ponovno.',
  streams: 'Parley je otvoren u previše kartica. Zatvorite neke od njih.',
  invalid: 'Parley nije mogao pročitati ovaj zahtjev. Osvježite stranicu pa pokušajte ponovno.',
  type: 'Ovdje Parley čita JSON.',
  file: (limit) => `Datoteka je veća od ${limit} MB. Podijelite je ili pošaljite manju.`,
  tooLarge: 'Poruka je preduga. Pošaljite je u dijelovima ili kao datoteku.',
  gone: 'Ovdje nema ničega, ili nije vaše, ili je isteklo.',
  away: 'Parley trenutačno ne može do baze podataka. Pokušajte za nekoliko sekundi.',
  broken: 'Nešto je pošlo po zlu. Pokušajte ponovno; ako ne pomogne, javite administratoru.',
}
