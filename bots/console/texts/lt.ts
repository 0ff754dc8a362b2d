import type { Texts } from '../texts.ts'

export const lt: Texts = {
  locale: 'lt',
  welcome: (other) => `Parley – CRM, su kuria kalbatės${other ? ` (prisijungta prie ${other})` : ''}.`,
  begin: (name, seats) =>
    `Jūs – ${name}${seats > 1 ? `, vietų čia ${seats} (:as)` : ''}. Parašykite „pagalba“ arba :help – paties terminalo komandos.`,
  help: [
    'Parašykite sakinį arba mygtuko numerį. Numeriai eina iš eilės per visas žinutes po jūsų paskutinio sakinio.',
    '  :press Atlikta paspausti mygtuką su tokiu užrašu, patį naujausią',
    '  :as           kas čia gali kalbėti; :as Petras – sėsti į Petro vietą',
    '  :lang lt      atsakymų jums kalba; :lang išvardija kalbas',
    '  :file a.csv   įkelti failą į pokalbį; :save 1 b.csv išsaugo pirmą atsiųstą',
    '  :why          kaip perskaitytas paskutinis sakinys',
    '  :tick +3d     tegul praeina trys dienos (demonstracinė įmonė); taip pat +2h, +30min, 1 week',
    '  :help  :quit',
  ],
  taken: (name) => `Jūs – ${name}.`,
  nobody: (who) => `Čia nėra nieko vardu „${who}“.`,
  speaks: (languages) => `Parley kalba šiomis kalbomis: ${languages}.`,
  answers: (name, language) => `Atsakymų kalba (${name}): ${language}.`,
  noButton: (label) => `Mygtuko „${label}“ nėra.`,
  noButtons: 'Žinučių su mygtukais čia nėra.',
  nothingSaid: 'Dar nieko neparašėte.',
  aButton: 'mygtukas',
  underWay: 'dar neapdorota',
  now: (time) => `Dabar ${time}.`,
  files: {
    missing: (path) => `Failo ${path} nėra.`,
    tooLarge: 'Failas didesnis nei 50 MB.',
    none: (number) => `Failo, kurio numeris ${number}, čia nėra.`,
    there: 'Toks failas jau yra; pavadinkite kitaip: :save 1 kitas.csv',
    gone: 'Šio failo jau nebėra.',
    saved: (path) => `Išsaugota: ${path}`,
  },
  which: {
    button: 'Kurį mygtuką? :press Atlikta',
    time: 'Kiek laiko? :tick +3d, :tick 2 hours',
    file: 'Kurį failą? :file kontaktai.csv',
    save: 'Kurį failą? :save 1, :save 1 kontaktai.csv',
  },
  noCommand: (name) => `Komandos :${name} nėra. Pabandykite :help`,
  failed: (why) => `Kažkas nepavyko: ${why}`,
  stopped: 'Parley sustabdytas; paleiskite jį vėl: npm start. Laukiu…',
  away: 'Duomenų bazė nepasiekiama. Laukiu…',
  back: 'Parley vėl čia.',
  unsent: (line) => `Dar neišsiųsta: „${line}“. Išsaugota ir bus išsiųsta, kai Parley grįš.`,
  lost: (line) => `Neišsiųsta: „${line}“.`,
  gone: (attached) =>
    attached
      ? 'Parley negrįžo. Paleiskite jį: npm start, tada vėl npm run console.'
      : 'Duomenų bazė negrįžo. Patikrinkite, ar ji veikia, tada vėl npm run console.',
  bye: 'Iki pasimatymo.',
}
