import type { NounPhrases } from '../../phrases.ts'

/** Where the speaker is known: accounts on platforms. */
export const account = {
  rules: {
    join: '(poveži|povežite|povezati|povezi|spoji|spojite|spojiti|priključi|priključite|priključiti)',
    part: '(odspoji|odspojite|odspojiti|isključi|isključite|odveži|odvežite|prekini vezu s|makni vezu s)',
    myAccount: '(moj račun|račun|računa|računom|moj profil|profil|chat|bot|bota)',
    known: '(povezani|povezane|spojene|povezan|povezano|povezana|spojeni|spojen|spojeno|priključeni|priključen)',
  },
  commands: {
    'account.link': {
      say: [
        '<join> [me|mi|nas|se|parley] [s|sa|na|u] [moj|mojim|mog|naš] [<myAccount>] [na|u|s|sa] {platform} [<myAccount>] [s parleyjem|s tobom|s parley]',
        '<join> (još jedan račun|drugi račun|novi račun|moj račun|račun|još jednu platformu)',
        '(postavi|uključi|aktiviraj) {platform}',
        '(kako|kako mogu|mogu li|može li se) (povezati|spojiti|pisati ti (na|u|preko|iz)|razgovarati s tobom (na|u|preko)|koristiti te (na|u|preko)|povezati se (s|sa|na)) {platform}',
        '[daj|pošalji|treba mi|trebam|napravi] [mi] [novi|još jedan] (kod|kôd) za {platform}',
        '(daj|pošalji|treba mi|trebam) [mi] [novi] (kod|kôd) (za povezivanje|za spajanje|povezivanja)',
      ],
      maybe: [
        '(dodaj|koristi) [moj] {platform}',
        '[ja] (sam|radim|pišem) [sada|također] (na|u|iz) {platform}',
        '(mogu li|može li se|smijem li) ti (pisati|pisat|javljati se) (na|u|preko|iz) {platform}',
      ],
      title: 'Povezati račun',
      example: 'poveži Telegram',
    },
    'account.list': {
      say: [
        '[pokaži|koji su|koji su mi|koje su mi] [moji|moje|svi|sve] <known> (računi|račune|platforme|profili)',
        '(koji|što|sta) [su|su mi|mi je|je] [moji] (računi|platforme|profili) <known>',
        '(koji|koje) (računi|platforme) (su|su mi) <known>',
        '(što|sta|gdje|s čime) (mi je|sam|je sve) <known>',
        'gdje [me] [još] (poznaješ|znaš) [me]',
        '(je li|jel|da li je) [mi|moj] {platform} <known>',
      ],
      title: 'Moji povezani računi',
      example: 'koji su računi povezani?',
    },
    'account.unlink': {
      say: [
        '<part> [me|parley] [s|sa|od|iz] [moj|mog] [<myAccount>] [na|u] {platform} [<myAccount>]',
        '<part> (račun|moj račun|ovaj račun|jedan račun|platformu)',
        '(obriši|makni|ukloni|zaboravi) moj {platform} [račun|profil]',
        '(odjavi me|odjavi|odjavite me) (s|sa|iz|na) {platform}',
      ],
      maybe: ['(izgubio sam|izgubila sam|ukrali su mi) [pristup] {platform}'],
      title: 'Odspojiti račun',
      example: 'odspoji Telegram',
    },
  },
} satisfies NounPhrases
