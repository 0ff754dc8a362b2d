import type { NounPhrases } from '../../phrases.ts'

export const nudge = {
  rules: {
    nudgeTell:
      '(podsjećaj|podsjećajte|podsjećati|podsjecaj|podsjećat|šalji|šaljite|slati|slat|javljaj|javljajte|javljati|piši|pisati|gnjavi|gnjaviti|gnjavit|gnjavite|davi|daviti|davit|pili|piliti|zamaraj|zamarati|smaraj|smarati|obavještavaj|obavještavati|upozoravaj|pokazuj|pokazivati|govori|govoriti|dosađuj|dosađivati|dosadjuj)',
    nudgeNo:
      '([molim te] [više] [me|mi] nemoj [više] [me|mi] [više] <nudgeTell> [više] [me|mi]|[više] [me|mi] ne <nudgeTell> [me|mi] [više]|[više] (ne treba|ne trebaju|ne trebam|ne trebaš|ne želim|neću|necu|neću više) [mi|me] [više] [<nudgeTell>]|(prestani|prestanite|dosta|dosta je|dosta je bilo|dosta više|dosta mi je|prestani više|pusti me s|pusti me sa) [me|mi] [s|sa] [<nudgeTell>] [me|mi])',
    nudgeOff:
      '(isključi|isključite|iskljuci|isključiti|ugasi|ugasite|ugasiti|makni|maknite|utišaj|utišati|stišaj|bez|više bez|nema više|nikakvih|nikakve|ukini|odjavi me s|odjavi me sa)',
    nudgeThing:
      '(podsjetnike|podsjetnika|podsjećanja|poruke|poruka|obavijesti|obavijest|upozorenja|notifikacije|notifikacija|savjete|savjeti|poticaje|poticaja|napomene)',
    untilNudge: '((do|sve do|na|tijekom|za) {until?}|dok ne (prođe|dođe|završi) {until})',
  },
  commands: {
    'nudge.mute': {
      say: [
        '<nudgeNo> [o|na|za|s|sa|oko|vezano za] [<nudgeThing>] [o|na|za] [ove|sve|te] {kind} [više] [<untilNudge>]',
        '<nudgeOff> [<nudgeThing>] [o|za|na] [ove|sve|te] {kind} [<untilNudge>]',
        '[više] [me|mi] (ne|nemoj) [me|mi] [više] <nudgeTell> [me|mi] [više] [<nudgeThing>] (o|za|oko|na|zbog|s|sa) {subject} [više] [<untilNudge>]',
        '[više] (ne treba|ne želim|neću|ne trebaš) [me|mi] [više] <nudgeTell> [me|mi] (o|za|oko|na|zbog|s|sa) {subject} [<untilNudge>]',
        '(prestani|prestanite|dosta) [me|mi] <nudgeTell> [me|mi] (o|za|oko|na|zbog|s|sa) {subject} [<untilNudge>]',
        '(isključi|ugasi|utišaj|makni|bez|više bez) <nudgeThing> (o|za|oko|od) {subject} [<untilNudge>]',
        '(utišaj|stišaj|mutaj) {subject!} [<untilNudge>]',
        '<nudgeNo> (o|na|za|oko|s|sa) {kind} (o|za|kod|s|sa|od|u) {subject} [<untilNudge>]',
        '(prestani|prestanite|dosta) [me|mi] (gnjaviti|gnjavit|daviti|davit|piliti|zamarati|smarati|gnjavljenja|pilanja|dosađivati) [me|mi] [<untilNudge>]',
        '[više] [me] (ne|nemoj) [me] [više] (gnjavi|gnjaviti|gnjavit|davi|daviti|davit|pili|piliti|zamaraj|zamarati|smaraj|smarati) [me] [više] [<untilNudge>]',
        '(isključi|ugasi|utišaj) [sve] (obavijesti|savjete|notifikacije|poticaje|upozorenja) [<untilNudge>]',
        '{subject} (pusti|ostavi) na miru [<untilNudge>]',
        '(pusti|ostavi) {subject} na miru [<untilNudge>]',
        '(muč|muc|tiho|šuti|muk|mir|tišina|ni riječi) [mi] (o|oko|za|s|sa) {subject} [<untilNudge>]',
        '(o|za|oko) {subject} [mi] [više|vise] (ne|nemoj) [mi] [više|vise] [ništa] (piši|pisati|pisi|javljati|javljaj|slati|govoriti) [ništa|nista] [više] [<untilNudge>]',
        '(ugasi|isključi|utišaj|makni|bez|molim ne slati|ne trebaju mi|ne treba mi|dosta) [mi] [više] <nudgeThing> [o|da|za|na] {kind} [<untilNudge>]',
        '(ugasi|isključi|utišaj|makni|stišaj) [mi] {kind} [<untilNudge>]',
        '(ne trebaju mi|ne treba mi|ne želim) (dojave|upozorenja|poruke|obavijesti) o {kind} [<untilNudge>]',
        '{kind} (preskoči|ugasi|isključi|ne trebam|off|stop)',
        '(stišaj|utišaj|ugasi|mutiraj|stummschalten) {subject} [<untilNudge>]',
        '{subject} (stišaj|utišaj|ugasi|mutiraj) [<untilNudge>]',
        '(nemoj|ne) [me|mi] (gnjaviti|gnjavit|gnjavi|cimati|cimat|daviti|pisati|pisat) [mi] (za|oko|o|s|sa|zbog) {subject} [<untilNudge>]',
        '{subject} ne (gnjavi|cimaj|javljaj) [<untilNudge>]',
        'bez (podsjetnika|upozorenja|poruka) (o|za|oko|da) {subject} [stoji] [<untilNudge>]',
      ],
      maybe: [
        '(pusti me na miru|ostavi me na miru|tiho|budi tiho|šuti|previše (podsjetnika|poruka|obavijesti|notifikacija)) [<untilNudge>]',
        'dosta (o|s|sa) {subject}',
      ],
      title: 'Isključi obavijesti',
      example: 'ne podsjećaj me više na rođendane',
      ask: { until: 'Do kada?' },
    },
    'nudge.unmute': {
      say: [
        '(opet|ponovno|ponovo|dalje|i dalje) [me|mi] <nudgeTell> [me|mi] [o|na|za] {kind}',
        '<nudgeTell> [me|mi] (opet|ponovno|ponovo) [o|na|za] {kind}',
        '<nudgeTell> [me|mi] [o|na|za] {kind} (opet|ponovno|ponovo)',
        '(uključi|uključite|ukljuci|upali|vrati|vratite|aktiviraj|pokreni) [opet|ponovno|ponovo|mi] [<nudgeThing>] [o|za|na] {kind} [opet|ponovno|ponovo]',
        '{kind} (opet|ponovno|ponovo)',
        '(opet|ponovno|ponovo) [me|mi] <nudgeTell> [me|mi] (o|za|oko|na|zbog|s|sa) {subject}',
        '<nudgeTell> [me|mi] (opet|ponovno|ponovo) (o|za|oko|na|zbog|s|sa) {subject}',
        '(uključi|ukljuci|upali|vrati|aktiviraj) <nudgeThing> (o|za|oko|od) {subject}',
        '(opet|ponovno|ponovo) [me|mi] <nudgeTell> [me|mi] [o svemu|na sve]',
        '(uključi|ukljuci|upali|vrati|aktiviraj) [sve] (obavijesti|savjete|notifikacije|poticaje|upozorenja) [opet|ponovno|ponovo]',
        '(možeš|mozes|smiješ|smijes) [mi] (opet|ponovno|ponovo) [mi] (javljati|javljat|gnjaviti|gnjavit|slati|pisati|piati|podsjećati) [o|za|i za|na] ({kind}|{subject})',
        '(za|o|oko) {subject} (opet|ponovno|ponovo) (smiješ|možeš|mozes) [me] (gnjaviti|gnjavit|pisati|javljati|podsjećati)',
        '(za|o|oko) {subject} (opet|ponovno|ponovo) (javljaj|piši|šalji|podsjećaj)',
        '(uključi|ukljuci|vrati|upali) [mi] (jutarnji|dojave o|upozorenja o|obavijesti o) {kind}',
        '{kind} mi [ipak|opet|ponovno] (javljaj|šalji|vrati|uključi)',
        '[molim] ponovno slanje (upozorenja|obavijesti) [o] {kind}',
        '(odmutaj|odmutiraj|pojačaj) {subject}',
        '{subject} (odmutaj|odmutiraj)',
        '(hoću|hocu|želim) opet (znati|znat|dobivati) [kad|o] {kind}',
        '(fale mi|nedostaju mi) [podsjetnici za|obavijesti o] {kind} [,] [upali|vrati|uključi]',
      ],
      title: 'Opet šalji obavijesti',
      example: 'opet me podsjećaj na rođendane',
    },
  },
} satisfies NounPhrases
