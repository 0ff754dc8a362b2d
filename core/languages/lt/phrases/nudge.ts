import type { NounPhrases } from '../../phrases.ts'

export const nudge = {
  rules: {
    nudgeTell:
      '(primink|priminkit|priminkite|priminti|primint|priminėk|priminėti|rašyk|rašykite|rašyti|sakyk|sakyti|trukdyk|trukdyti|siųsk|siųskite|siųsti|rodyk|rodyti|pranešk|pranešti|pranešinėk|įspėk|zyzk|zyzti|kalbėk|kalbėti)',
    nudgeNotTell:
      '(neprimink|nepriminkit|nepriminkite|nebeprimink|nebepriminkite|nebepriminti|nepriminėk|nerašyk|nerašykite|neberašyk|neberašykite|nesakyk|netrukdyk|netrukdykite|nebetrukdyk|nesiųsk|nesiųskite|nebesiųsk|nebesiųskite|nerodyk|neberodyk|nepranešk|nebepranešk|nepranešinėk|nebepranešinėk|nebekalbėk|nezyzk|nebezyzk)',
    nudgeNo:
      '([daugiau] (nereikia|nebereikia|nereik|nebereik) [daugiau] [man] [<nudgeTell>]|[daugiau] [man] <nudgeNotTell> [man] [daugiau]|(gana|užtenka|pakaks|nustok|liaukis|baik) [jau|man] [<nudgeTell>] [man])',
    nudgeOff:
      '(išjunk|išjunkit|išjunkite|išjungti|nutildyk|nutildyti|užtildyk|be|daugiau be|jokių|daugiau jokių|pašalink)',
    nudgeThing: '(priminimų|priminimus|priminimai|pranešimų|pranešimus|užuominų|užuominas|perspėjimų|perspėjimus)',
    untilNudge: '(iki|per) {until?}',
  },
  commands: {
    'nudge.mute': {
      say: [
        '(be|jokio|jokių|išjunk|išjunkite|nesiųsk|nesiųskite) {kind} [per|iki] {until}',
        '{kind} (išjunk|nesiųsk|nereikia) [per|iki] {until}',
        '<nudgeNo> [apie|dėl] [visus|visas|šiuos|šias] {kind} [daugiau] [<untilNudge>]',
        '<nudgeOff> [<nudgeThing>] [apie|dėl] [visus|visas|šiuos] {kind} [<untilNudge>]',
        '[daugiau] [man] <nudgeNotTell> [man|manęs|mane] [daugiau] [<nudgeThing>] (apie|dėl) {subject} [daugiau] [<untilNudge>]',
        '[daugiau] (nereikia|nebereikia|nereik|nebereik) [daugiau] [man] <nudgeTell> [man|mane] [daugiau] (apie|dėl) {subject} [<untilNudge>]',
        '(gana|užtenka|nustok|liaukis|baik) [jau] [man] <nudgeTell> [man] (apie|dėl) {subject} [<untilNudge>]',
        '(išjunk|išjungti|nutildyk|be|daugiau be) <nudgeThing> (apie|dėl) {subject} [<untilNudge>]',
        '<nudgeNo> (apie|dėl) {kind} (dėl|apie|su|iš) {subject} [<untilNudge>]',
        '(nustok|liaukis|baik|gana|užtenka) [jau] [man|mane|manęs] (trukdyti|įkyrėti|zysti|priminėti|trukdyt|knisti) [manęs|mane|man] [<untilNudge>]',
        '[daugiau] [manęs] (netrukdyk|nebetrukdyk|netrukdykite|neįkyrėk|nezyzk) [manęs|man] [<untilNudge>]',
        '(išjunk|išjungti|išjunkite) [visas|visus] (užuominas|pranešimus|perspėjimus) [<untilNudge>]',
        '(atstok|duok ramybę|duok ramybe|palik ramybėje|nustok|gana|užteks|uzteks) (su|dėl|del|apie) {subject} [<untilNudge>|{until?}]',
        '(nebezyzk|nezyzk|nebepypsėk|nebekalbėk|nebesiųsk) [man] (apie|dėl) {subject} [<untilNudge>]',
        'apie {subject} daugiau nieko (nesiųsk|nesiusk|nerašyk|nebesakyk)',
        '(nebenoriu|užteks|užteks tų|nustok priekaištauti dėl|nustok priekaištaut dėl|neberodyk man|nebesiųsti) {kind} [<nudgeThing>|žinučių|priminimų] [<untilNudge>]',
        '(nutildyk|užtildyk) {subject} [<untilNudge>|{until?}]',
        '{kind} nudges off [{until?}]',
        '(neliesk|nekamuok|nezyzk|netrukdyk|netampyk) (manęs|mane|man) (su|dėl|apie) {subject} [<untilNudge>]',
        '{kind} [man] (nereikalingas|nereikalinga|nereikia|nebereikia|nereikalingi|nebereikalingas) [,] (išjunk|išjungti)',
        '(prašau|prašyčiau) (nebesiųsti|nesiųsti) [man] [<nudgeThing>|priminimų|pranešimų] (apie|dėl) {kind} [<untilNudge>]',
        '<untilNudge> [man|manęs] (netrukdyk|nebetrukdyk|nebeprimink|neprimink|nezyzk|tylėk|nieko nerodyk) (dėl|apie|su) {subject}',
        '<untilNudge> [man|manęs] (netrukdyk|nebetrukdyk|nebeprimink|neprimink|nerodyk|neberodyk|nesiųsk) [apie|dėl] {kind}',
        '{until?} [man] [visai] nieko [man] (neprimink|nerašyk|nesiųsk|nepranešk|nerodyk)',
        '(iki|per) {until?} [man] nieko [man] (neprimink|nerašyk|nesiųsk|nepranešk|nerodyk)',
        '[visą] {until?} [manęs|man] (netrukdyk|nebetrukdyk|nezyzk)',
      ],
      maybe: [
        '(palik mane ramybėje|tyliai|patylėk|per daug (priminimų|pranešimų|užuominų)) [<untilNudge>]',
        '(gana|užtenka) (apie|dėl) {subject}',
      ],
      title: 'Išjungti užuominas',
      example: 'nebeprimink apie gimtadienius',
      ask: { until: 'Iki kada?' },
    },
    'nudge.unmute': {
      say: [
        '(vėl|toliau|iš naujo) <nudgeTell> [man] [apie|dėl] {kind}',
        '<nudgeTell> [man] (vėl|iš naujo) [apie|dėl] {kind}',
        '<nudgeTell> [man] [apie|dėl] {kind} (vėl|iš naujo)',
        '(įjunk|įjungti|įjunkite|grąžink|grąžinti|atnaujink|sugrąžink) [vėl] [<nudgeThing>] [apie|dėl] {kind} [vėl]',
        '{kind} (vėl|iš naujo)',
        '(vėl|iš naujo) <nudgeTell> [man] (apie|dėl) {subject}',
        '<nudgeTell> [man] (vėl|iš naujo) (apie|dėl) {subject}',
        '(įjunk|grąžink|atnaujink|sugrąžink) <nudgeThing> (apie|dėl) {subject}',
        '(vėl|iš naujo) <nudgeTell> [man] [apie viską|viską]',
        '(įjunk|grąžink|atnaujink|sugrąžink|įjungti) [visas|visus] (užuominas|pranešimus|perspėjimus) [vėl]',
        '(įjunk|ijunk|grąžink|grazink) [atgal] [perspėjimus dėl|pranešimus apie|priminimus apie] {kind} [atgal]',
        'gali vėl man (priminti|priminėti|pirmininėti|pranešti) (apie|dėl) ({kind}|{subject})',
        'tegul vėl (pypsi|primena|praneša) (dėl|apie) ({kind}|{subject})',
        '(atmutink|atitildyk|įjunk) {subject}',
        '{kind} reikalingas visgi [,] įjunk',
        '[norėčiau] vėl gauti pranešimus apie {kind}',
        'vėl (rodyk|rodykite|siųsk|primink|pranešk) [man] [apie|dėl] {kind}',
      ],
      title: 'Vėl rodyti užuominas',
      example: 'vėl primink apie gimtadienius',
    },
  },
} satisfies NounPhrases
