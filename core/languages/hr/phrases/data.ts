import type { NounPhrases } from '../../phrases.ts'

export const data = {
  rules: {
    import:
      '(uvezi|uvezite|uvesti|uvest|uvezem|uvozi|importaj|importajte|importati|importat|importam|import|učitaj|učitajte|učitati|učitat|učitam|ubaci|ubacite|ubaciti|ubacit|ubacim|povuci|povući|prebaci|prebaciti|prebacit|prebacim|uploadaj|uploadati|uploadat)',
    file: '[ovu|ovaj|moju|moj|našu|naš|iz|jednu|neku] (datoteku|datoteke|datoteka|fajl|fajla|file|tablicu|tablice|tablica|csv|vcard|excel|excela|excelu|excelicu|csv datoteku|csv fajl|csv datoteke|popis|listu|google tablicu|google tablice)',
    people:
      '[moje|naše|svoje|sve|sve moje|sve naše|nove|stare|moju|našu|moj|naš|svih|svojih|mojih|naših] (kontakte|kontakti|kontakata|klijente|klijenti|klijenata|kupce|kupci|bazu|baza|bazu klijenata|bazu kontakata|leadove|podatke|ljude|adresar|imenik|popis klijenata|listu klijenata)',
    export:
      '(izvezi|izvezite|izvesti|izvest|izvezem|izvoz|exportaj|exportajte|exportati|exportat|exportam|export|eksportaj|eksport|skini|skinite|skinuti|skinut|skinem|preuzmi|preuzeti|preuzet|preuzmem|spremi|spremiti|izvuci|izvući|izvućem|izvučem|ispiši|backup|backupiraj)',
    outOf:
      '(iz|s|sa|preko) (<file>|excela|googlea|mobitela|telefona|drugog crm|drugog crma|starog crma|starog crm|outlooka|gmaila)',
  },
  commands: {
    'data.import': {
      say: [
        '[kako [mogu|da|se|ću]] <import> (<people>|<file>) [<outOf>]',
        '[ja] (želim|hoću|hocu|htio bih|htjela bih|trebam|treba|moram|mogu li|može li se|da li mogu) <import> (<people>|<file>) [<outOf>]',
        '<import> <people> <outOf>',
        '(import|uvoz|import (kontakata|klijenata|podataka|baze|datoteke|csv)|uvoz (kontakata|klijenata|podataka|baze|datoteke|csv)|pokreni (uvoz|import)|započni (uvoz|import)|počni (uvoz|import)|pokaži (uvoz|import)|nastavi (uvoz|import|s uvozom)|uvezi|uvezi (to|ovo|sve|ih)|importaj|importaj (to|ovo|sve|ih))',
        '[u] (stupac|stupcu|kolona|koloni|polje|polju) {column} [,] [je|su|sadrži|jest|treba biti|ima|to je|znači] {as}',
        '[u] {nth} (stupac|stupcu|kolona|koloni|polje|polju) [,] [je|su|sadrži|treba biti|ima|to je|znači] {as}',
        '(stupac|kolona|polje) {header~} [,] (je|su|sadrži|treba biti|to je|znači) {as}',
        '(stavi|postavi|uzmi|koristi|tretiraj) (stupac|kolonu|polje) {column} [kao|za] {as}',
        '(stavi|postavi|uzmi|koristi|tretiraj) {nth} (stupac|kolonu|polje) [kao|za] {as}',
        '(preskoči|preskočiti|ignoriraj|ignorirati|izostavi|makni|zanemari) (stupac|kolonu|polje) {column} {as=skip}',
        '(preskoči|preskočiti|ignoriraj|ignorirati|izostavi|makni|zanemari) {nth} (stupac|kolonu|polje) {as=skip}',
        '(preskoči|ignoriraj|izostavi|zanemari) (stupac|kolonu|polje) {header~} {as=skip}',
        'imam (tablicu|popis|listu|excel|csv) (s|sa|od) (klijentima|kontaktima|kupcima|leadovima|kupaca|klijenata) [,] [kako da ti je dam]',
        '[molim] uvoz (popisa|baze|liste) (kupaca|klijenata|kontakata) [iz] [csv] [datoteke]',
        '(šaljem|saljem|evo) (vcf|csv|excel|tablicu) [iz (mobitela|telefona|excela)] [,] [uvezi]',
        '{header~} (ti je|ti su|znači|znaci) {as}',
        'stupac {header~} je {as}',
      ],
      title: 'Uvezi kontakte iz datoteke',
      example: 'uvezi kontakte',
    },
    'export.make': {
      say: [
        '<export> [mi] [sve|svu|cijelu|svih|sav|cijeli] [moje|naše|moju|našu|moj|naš|mojih|naših] {what} [(u|kao|u formatu|u obliku) [datoteku|fajl] {format} [datoteku|datoteka|fajl|formatu|formata]]',
        '<export> [mi] [sve|svu|cijelu|svih] [moje|naše|moju|našu|moj|naš|mojih|naših] {what} (u|kao) (datoteku|fajl|file|tablicu|excel|excelu)',
        '[kako] [mi] (želim|hoću|hocu|htio bih|htjela bih|trebam|treba|mogu|mogu li|može li se|da) <export> [sve|svu|cijelu] [moje|naše|moju|našu|moj|naš] {what} [(u|kao) {format}]',
        'kako <export> [sve|svu|cijelu] [moje|naše|moju|našu] {what}',
        '(daj|dajte|pošalji|pošaljite|trebam|treba mi|napravi) [mi] [sve|svu|cijelu|listu|popis] [moje|naše|moju|našu] {what} (u (excelu|tablici|datoteci|fajlu)|kao (datoteku|fajl|tablicu)|u csv {format=csv}|u csvu {format=csv}|kao csv {format=csv}|kao excel {format=csv})',
        '(daj|dajte|pošalji|pošaljite|trebam|treba mi) [mi] [sve|svu|cijelu] [moje|naše|moju|našu] {what} (u|kao|u formatu) {format}',
        '(trebam|treba mi|daj|daj mi|napravi|napravi mi) (export|izvoz|eksport|backup|csv {format=csv}|vcard {format=vcard}) (od|za|s|svih|sa) [svih|svim|sve] [mojih|naših|mojim] {what}',
        '<export>',
        '(daj|pošalji|povuci|spakiraj|hoću|hocu|trebam|treba mi|izvuci) [mi] [sve|svu] {what} [van] [u|kao] (excel tablici {format=csv}|tablicu {format=csv}|tablici {format=csv}|datoteku|datoteci|file|van)',
        '(trebam|treba mi|napravi|daj) backup [svega|svih podataka] {what=all}',
        '{what} (kao|u) ({format}|datoteku|datoteci)',
        '[ljubazno] [molim] (datoteku|popis|izvoz|export) (sa|s|svih) [svim|svih] {what}',
        '[treba mi|trebam] popis {what} kao (datoteka|datoteku|{format})',
        'hoću sve podatke van {what=all}',
      ],
      title: 'Izvezi podatke u datoteku',
      example: 'izvezi moje kontakte',
      ask: { what: 'Što izvesti: kontakte, tvrtke, poslove, aktivnosti ili sve?' },
    },
  },
} satisfies NounPhrases
