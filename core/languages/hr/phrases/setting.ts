import type { NounPhrases } from '../../phrases.ts'

export const setting = {
  rules: {
    notHere:
      '(nema me|me nema|neće me biti|nece me biti|me neće biti|odsutan|odsutna|na godišnjem|na godisnjem|na godišnjem odmoru|na odmoru|na bolovanju|na službenom putu|na putu|na dopustu|na porodiljnom|na moru|izvan ureda|van ureda|ne radim|bolestan|bolesna|nedostupan|nedostupna|slobodan|slobodna|idem na godišnji|idem na godisnji|idem na odmor|idem na bolovanje|idem na more|odlazim na godišnji|uzimam godišnji|uzimam slobodno|uzeo sam slobodno|uzela sam slobodno|imam godišnji|imam slobodno)',
    iAm: '[ja] [sam|ću biti|cu biti|bit ću|bit cu]',
    standsIn:
      '((mijenja|mjenja|zamjenjuje|mijenjat će|zamijenit će|zamjenit će|umjesto mene|uskače|uskače mi|pokriva|pokriva me) [me] [je|radi|će biti|tu je] {standIn}|{standIn} [me] [će] [me] (mijenja|mjenja|mijenjati|zamjenjuje|zamijeniti|zamjenjivati|uskače|pokriva|radi umjesto mene|je umjesto mene|umjesto mene) [me]|(zamjena|zamjenik|zamjenica) [mi] [je|će biti|,] {standIn})',
    day: '(radni dan|radno vrijeme|radni sati|radno vreme|radne sate|smjena|raspored rada)',
  },
  commands: {
    'settings.change': {
      say: [
        '{what=language} (pričaj|govori|piši|odgovaraj|odgovori|komuniciraj|razgovaraj|pričajmo|govorimo|prebaci se|prebacimo se|prijeđi|prijeđimo|predji|pređi) [sa mnom|mi] [na] {language} [sa mnom|mi] [jezik|jeziku] [ubuduće|od sada|samo]',
        '{what=language} (prebaci|promijeni|promjeni|postavi|stavi) [moj|mi] jezik [na|u|,] {language} [jezik]',
        '{what=language} [moj] jezik [je|,|neka bude] {language}',
        '{what=language} (može|mozemo|možemo) [li] [pričati|na] [na] {language} [molim]',
        '{what=language} {language} molim',
        '{what=timezone} [moja] (vremenska zona|vremenska zona mi je|timezone) [je|,|na] {value}',
        '{what=timezone} <change> [moju|mi] (vremensku zonu|zonu|timezone) [na|u] {value}',
        '{what=timezone} (živim|radim) (po vremenu|u vremenskoj zoni|u zoni) {value}',
        '{what=workingHours} [moj|moje|moji|meni] <day> [mi] [je|su|,|mi je|traje|počinje] {times}',
        '{what=workingHours} [moj|moje|moji] <day> [mi] [je|su|,|mi je] {value}',
        '{what=workingHours} <change> [moj|moje|mi] <day> [na|,] ({times}|{value})',
        '{what=workingHours} [ja] radim {times}',
        '{what=workingHours} moj dan [je|traje|počinje|,] {times}',
        '{what=lunch} [moj|moja|meni] (ručak|rucak|pauza za ručak|pauza|marenda|gablec) [mi] [je|traje|,|u] {times}',
        '{what=lunch} (imam|idem na) (ručak|rucak|pauzu|marendu|gablec) {times}',
        '{what=lunch} <change> [moj|mi] (ručak|pauzu|pauzu za ručak|marendu) [na|,] {times}',
        '{what=lunch} {value<} bez {value>} (ručka|pauze za ručak|pauze|rucka)',
        '{what=digest} [šalji|salji|pošalji|daj|pokaži|želim|hoću|saljite] [mi] [jutarnji|dnevni] (pregled|sažetak|izvještaj|digest) [dana] [mi] [šalji|salji] (u|oko|,) {value}',
        '{what=digest} <change> [mi|moj] [jutarnji|dnevni] (pregled|sažetak|izvještaj|digest) [na|u|za] {value}',
        '{what=budget} (najviše|maksimalno|max|ne više od|do) {value~} (obavijesti|obavijest|savjeta|savjet|podsjetnika|poruka|poruke|napomena|napomene|notifikacija) (na dan|dnevno|po danu|u danu)',
        '{what=name} (obraćaj mi se|oslovljavaj me) [s|sa|kao|,] {value~}',
        '{what=name} <change> moje ime (u|na) {value~}',
        '<change> [moj|moju|moje] {what}',
      ],
      maybe: ['{what=name} zovi me {value~}', '{what=name} (zovem se|ime mi je|moje ime je) {value~}'],
      title: 'Vaše postavke',
      example: 'moj dan je od 8 do 16',
      ask: { value: 'Na što promijeniti?', what: 'Što želite promijeniti?' },
    },
    'settings.show': {
      say: ['<shows> [mi] [sve] (moje|svoje) [osobne] postavke', '(moje|osobne) postavke', 'postavke'],
      title: 'Moje postavke',
      example: 'moje postavke',
    },
    'absence.set': {
      say: [
        '<iAm> <notHere> [sam] [u|na|tijekom] {period} [[,|i|a] <standsIn>]',
        '{period} <iAm> <notHere> [[,|i|a] <standsIn>]',
        '{period} sam <notHere> [[,|i|a] <standsIn>]',
        '(godišnji|godisnji|godišnji odmor|odmor|bolovanje|dopust|slobodan dan|slobodni dani|odsutnost|službeni put) [mi je|mi|imam|,] [u|na|za] {period} [[,|i|a] <standsIn>]',
        '[imam|uzimam|idem na] (godišnji|godisnji|slobodno|slobodan dan) [u] {period} [[,|i|a] <standsIn>]',
        '<iAm> <notHere> [sam] [,] <standsIn>',
        '{over=over} [ja] [sam] [se] (vratio|vratila) [sam] [se] [s godišnjeg|s bolovanja|s odmora|s puta|na posao]',
        '{over=over} [ja] [sam] (natrag|nazad|opet tu|ponovno tu|opet na poslu|ponovno na poslu|opet radim) [sam] [na poslu]',
        '{over=over} (otkaži|otkazi|makni|završi|prekini|poništi) [moj|moju|moje] (godišnji|godisnji|odsutnost|odmor|bolovanje|dopust)',
      ],
      maybe: [
        '<iAm> (na godišnjem|na godisnjem|na bolovanju|odsutan|odsutna|na odmoru)',
        '(nema me|neće me biti|nece me biti)',
      ],
      title: 'Odsutnost',
      example: 'nema me do petog, mijenja me Petro',
      ask: { period: 'Do kojeg dana?' },
    },
  },
} satisfies NounPhrases
