import type { Texts } from '../texts.ts'

export const hr: Texts = {
  locale: 'hr',
  welcome: (other) => `Parley, CRM s kojim se razgovara${other ? ` (spojen na ${other})` : ''}.`,
  begin: (name, seats) =>
    `Vi ste ${name}${seats > 1 ? `, mjesta je ovdje ${seats} (:as)` : ''}. Recite „pomoć”, a :help daje naredbe samog terminala.`,
  help: [
    'Upišite rečenicu ili broj gumba. Brojevi teku kroz poruke nakon vaše zadnje rečenice.',
    '  :press Gotovo pritisnuti gumb po natpisu, zadnji s tim natpisom',
    '  :as           tko ovdje može govoriti; :as Petro sjeda na njegovo mjesto',
    '  :lang en      jezik odgovora; :lang ih nabraja',
    '  :file a.csv   ubaciti datoteku u razgovor; :save 1 b.csv sprema prvu poslanu',
    '  :why          kako je pročitana zadnja rečenica',
    '  :tick +3d     neka prođu tri dana (pokazna tvrtka); može i +2h, +30min, 1 week',
    '  :help  :quit',
  ],
  taken: (name) => `Vi ste ${name}.`,
  nobody: (who) => `Nitko se ovdje ne zove „${who}”.`,
  speaks: (languages) => `Parley govori ove jezike: ${languages}.`,
  answers: (name, language) => `Jezik odgovora (${name}): ${language}.`,
  noButton: (label) => `Nema gumba „${label}”.`,
  noButtons: 'Ovdje nema poruka s gumbima.',
  nothingSaid: 'Još ništa niste rekli.',
  aButton: 'gumb',
  underWay: 'još nije obrađeno',
  now: (time) => `Sada je ${time}.`,
  files: {
    missing: (path) => `Nema datoteke ${path}.`,
    tooLarge: 'Datoteka je veća od 50 MB.',
    none: (number) => `Ovdje nema datoteke s brojem ${number}.`,
    there: 'Takva datoteka već postoji; navedite drugu: :save 1 druga.csv',
    gone: 'Te datoteke više nema.',
    saved: (path) => `Spremljeno: ${path}`,
  },
  which: {
    button: 'Koji gumb? :press Gotovo',
    time: 'Koliko? :tick +3d, :tick 2 hours',
    file: 'Koja datoteka? :file kontakti.csv',
    save: 'Koja datoteka? :save 1, :save 1 kontakti.csv',
  },
  noCommand: (name) => `Nema naredbe :${name}. Pokušajte :help`,
  failed: (why) => `Nešto je pošlo po zlu: ${why}`,
  stopped: 'Parley je zaustavljen; pokrenite ga ponovno: npm start. Čekam…',
  away: 'Baza podataka nije dostupna. Čekam…',
  back: 'Parley je opet tu.',
  unsent: (line) => `Još nije poslano: „${line}”. Sačuvano je i ide čim se Parley vrati.`,
  lost: (line) => `Nije poslano: „${line}”.`,
  gone: (attached) =>
    attached
      ? 'Parley se nije vratio. Pokrenite ga: npm start, a zatim opet npm run console.'
      : 'Baza podataka se nije vratila. Provjerite radi li, a zatim opet npm run console.',
  bye: 'Doviđenja.',
}
