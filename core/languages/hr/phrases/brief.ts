import type { NounPhrases } from '../../phrases.ts'

export const brief = {
  rules: {},
  commands: {
    'brief.show': {
      say: [
        '(pripremi|pripremi mi|daj|daj mi|napravi|napravi mi|pokaži|treba mi|trebam|složi|složi mi|može) [kratki|kratak|kratku|brzi|jedan|mali] (pregled|brief|brif|sažetak|presjek|rezime|briefing|brifing|uvid|info) (o|za|oko|prije|od|vezano za|u vezi) [sastanka|sastanak|poziva|poziv] [s|sa|kod|u] [posla|poslu|posao|tvrtke|tvrtki|tvrtku|firme|firmi|firmu] {subject}',
        '[kratki|kratak|brzi] (pregled|brief|brif|sažetak|presjek|rezime|briefing|brifing) (o|za|oko|prije) [sastanka|sastanak|poziva|poziv] [s|sa|kod|u] [posla|poslu|posao|tvrtki|tvrtku|firmi|firmu] {subject}',
        '(pripremi|spremi|pripremite|pripremiti) (me|nas) za [moj|naš|sutrašnji|današnji] (sastanak|poziv|razgovor|posjet|posjetu|kavu|ručak|demo|call|kol) (s|sa|kod|u|za) {subject}',
        '(pripremi|spremi) (me|nas) za {subject}',
        '(ispričaj|reci|pokaži|daj|podsjeti me) [mi] [sve|što je bitno|ukratko|što znamo] (o|oko|za) {subject} (prije|za) [mog|moj|našeg|naš|sutrašnjeg|današnjeg] (sastanka|sastanak|poziva|poziv|razgovora|razgovor|posjeta|posjete)',
        '(uputi me|uvedi me|ubaci me|daj mi ukratko|reci mi ukratko|ukratko|sažmi|rezimiraj|sumiraj) [u priču|ukratko|u tijek] [oko|o|za|s|sa|vezano za] {subject}',
        '(što|sta|kaj) [mi] (trebam|trebamo|moram|moramo|bih trebao|bih trebala|bi trebao|treba|valja|je bitno) (znati|znat|pitati) (o|oko|prije|za) [sastanka|sastanak|poziva|poziv|razgovora] [s|sa|kod|u] {subject}',
        '[ja|mi|sad|sada|sutra|danas] (idem|idemo|vozim|zovem|zovemo|nalazim se|nalazimo se|putujem) [sad|sada|sutra|danas] [u|kod|na sastanak s|na sastanak sa|na sastanak u|na kavu s|s|sa|do] {subject} [sad|sada|sutra|danas] , (što trebam znati|sta trebam znati|šta trebam znati|što moram znati|što je bitno|daj brief|daj pregled|pripremi me|ukratko)',
        '(kakva je situacija|kakvo je stanje|koja je situacija|gdje smo stali|gdje smo stali zadnji put|na čemu smo stali|što je otvoreno|sta je otvoreno|što imamo otvoreno|što je bilo zadnje) (s|sa|kod|u|oko) [poslom|tvrtkom|firmom] {subject}',
        '(što|sta|kaj) <am> [mi] (obećao|obećala|obećali|dužan|dužna|dužni) {subject}',
        '(što|sta|kaj) (pitati|da pitam|pitat|trebam pitati) {subject}',
        '(brief|brif|pregled|sažetak) {subject}',
        '[sutra|danas|sad|uskoro|za sat vremena] [imam|imamo|je|mi je|slijedi] [sutra|danas|sad|uskoro|za sat vremena] (sastanak|poziv|call|kol|demo|ručak|razgovor|posjet) (s|sa|kod|u) {subject} [sutra|danas|sad|uskoro|za sat vremena] , (pripremi me|pripremi|brief|daj brief|daj mi brief|daj pregled|daj mi pregled|što trebam znati|sta trebam znati|što moram znati|molim pregled|ukratko)',
        '(brief|daj brief|daj mi brief|brif|daj pregled|daj mi pregled|sažetak|pripremi me)',
      ],
      title: 'Pregled prije sastanka',
      example: 'daj mi pregled za Acme',
      ask: { subject: 'O kome?' },
    },
  },
} satisfies NounPhrases
