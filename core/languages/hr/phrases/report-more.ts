import type { Words } from '../../phrases.ts'

/** Riječi kasnijih mjera i podjela, odvojeno, da se svaki popis može čitati. */
export const moreMeasures: Words = {
  forecast: [
    'prognoza',
    'prognozu',
    'prognozi',
    'prognoza prodaje',
    'prognozu prodaje',
    'prognozi prodaje',
    'forecast',
    'forecastu',
    'procjena prodaje',
    'procjenu prodaje',
    'očekivani prihod',
    'očekivana prodaja',
  ],
  firstResponse: [
    'vrijeme prvog odgovora',
    'vremenu prvog odgovora',
    'prvi odgovor',
    'prvom odgovoru',
    'vrijeme odgovora',
    'vremenu odgovora',
    'brzina odgovora',
    'brzinu odgovora',
    'brzini odgovora',
    'vrijeme reakcije',
    'vremenu reakcije',
  ],
  satisfaction: [
    'zadovoljstvo',
    'zadovoljstvu',
    'zadovoljstvo kupaca',
    'zadovoljstvu kupaca',
    'zadovoljstvo klijenata',
    'zadovoljstvu klijenata',
    'prosječna ocjena',
    'prosječnu ocjenu',
    'prosječnoj ocjeni',
    'ocjene kupaca',
    'ocjenama kupaca',
    'csat',
  ],
  nps: ['nps', 'indeks preporuke', 'indeksu preporuke', 'indeks lojalnosti'],
  lifetimeValue: [
    'vrijednost kupca',
    'vrijednosti kupca',
    'vrijednost klijenta',
    'vrijednosti klijenta',
    'životna vrijednost kupca',
    'životnu vrijednost kupca',
    'ltv',
    'ltvu',
    'clv',
  ],
}

export const moreDimensions: Words = {
  industry: [
    'djelatnostima',
    'djelatnosti',
    'djelatnost',
    'industrijama',
    'industriji',
    'industrija',
    'industrije',
    'granama',
    'grani',
    'sektorima',
    'sektoru',
    'sektori',
    'branšama',
    'branši',
  ],
  tag: ['oznakama', 'oznaci', 'oznaka', 'oznake', 'tagovima', 'tagu', 'tagovi', 'labelama', 'etiketama'],
  product: [
    'proizvodima',
    'proizvodu',
    'proizvodi',
    'proizvoda',
    'proizvod',
    'artiklima',
    'artiklu',
    'artikli',
    'artikala',
    'robi',
  ],
}

export const moreRules = {
  laterFigure:
    '([naša|našu|moja {filters.owner=me}] (prognoza|prognozu|prognoze|procjena|procjenu) [prodaje|prihoda|prometa|poslova|zatvaranja] {metric=forecast}|[naš] [sales|prodajni] (forecast|forecasta) [prodaje|prihoda] {metric=forecast}|(očekivani|predviđeni|prognozirani) (prihod|promet|prihodi) {metric=forecast}|(očekivana|očekivanu|predviđena|predviđenu|prognozirana) (prodaja|prodaju) {metric=forecast}|[naše|prosječno|medijalno|tipično] vrijeme [našeg|do] [prvog|prvoga] (odgovora|reakcije|odgovaranja) [kupcima|klijentima|na upite] {metric=firstResponse}|[naša|našu|prosječna|prosječnu] brzina [našeg|naših|prvog] (odgovora|odgovaranja|reakcije) [kupcima|klijentima|na upite] {metric=firstResponse}|[naša|našu|prosječnu] brzinu [prvog] (odgovora|odgovaranja|reakcije) {metric=firstResponse}|[naš] prvi odgovor [kupcima|klijentima] {metric=firstResponse}|[naše|prosječno|ukupno] zadovoljstvo [naših] [kupaca|klijenata|korisnika|kupca|uslugom] {metric=satisfaction}|(prosječna|prosječnu|ukupna) ocjena [naših] [kupaca|klijenata|korisnika|usluge|podrške|zadovoljstva] {metric=satisfaction}|prosječnu ocjenu [naših] [kupaca|klijenata|korisnika|usluge|podrške] {metric=satisfaction}|(ocjena|ocjenu|ocjene) [naših] (kupaca|klijenata|korisnika|usluge|podrške) {metric=satisfaction}|[prosječni] csat {metric=satisfaction}|[naš|prosječni|prosječan|trenutni|trenutačni] nps [indeks|rezultat|score] {metric=nps}|[naš] indeks (preporuke|lojalnosti) [kupaca|klijenata] {metric=nps}|[naš|prosječni|prosječan] (ltv|clv) [kupca|kupaca|klijenta|klijenata] {metric=lifetimeValue}|[naša|prosječna|prosječnu] [životna|životnu|doživotna] (vrijednost) [jednog|našeg|prosječnog] (kupca|kupaca|klijenta|klijenata) [kroz vrijeme] {metric=lifetimeValue}|[prosječni|prosječan] prihod (po|od) [jednom|jednog] (kupcu|kupca|klijentu|klijenta) {metric=lifetimeValue})',
  laterAsked:
    '((koliko|kolko|za koliko) [poslova|prilika|novca|para|love|ukupno] (ćemo|cemo) [mi|vjerojatno|otprilike|realno|još] [poslova|prilika|novca|para] (dobiti|zatvoriti|prodati|zaraditi|ostvariti|uprihoditi) [poslova|prilika|novca] {metric=forecast}|(koliko|kolko|za koliko) [poslova|prilika|novca|ukupno] (ću|cu) [ja|vjerojatno] (dobiti|zatvoriti|prodati|zaraditi) {metric=forecast} {filters.owner=me}|(koliko|kolko|za koliko) [poslova|prilika|novca|ukupno] će {filters.owner} [vjerojatno] (dobiti|zatvoriti|prodati|zaraditi) {metric=forecast}|(prognoziraj|procijeni|predvidi) [mi|nam] (koliko ćemo|koliko cemo) (dobiti|zatvoriti|prodati|zaraditi) {metric=forecast}|(koliko|kakvu|kakav|koju|koji) [novca|prodaje|prihoda|prodaju|prihod] [mi] (očekujemo|planiramo|predviđamo|se očekuje|možemo očekivati) [novca|prodaje|prihoda|dobiti|zatvoriti|prodati|zaraditi] {metric=forecast}|(koliko|kako|kolko) (brzo|dugo|promptno|sporo) [mi|tim|podrška|prodaja|{filters.owner}] (odgovaramo|odgovara|odgovaraju|reagiramo|reagira|reagiraju|smo odgovarali|smo odgovorili|je odgovarao|je odgovarala) [{filters.owner}] [kupcima|klijentima|kupcu|klijentu|ljudima|na (upite|zahtjeve|poruke|mailove|pitanja)] {metric=firstResponse}|(koliko|kolko) [dugo|vremena] [u prosjeku|prosječno] (kupci|klijenti|ljudi|kupac|klijent) [u prosjeku|prosječno] (čekaju|cekaju|čeka|su čekali) [na] [naš|prvi] [odgovor|reakciju] {metric=firstResponse}|(koliko|kolko) (čekaju|cekaju) [kupci|klijenti|ljudi] [na] [naš|prvi] odgovor {metric=firstResponse}|(koliko|kolko) [nam] [vremena] (treba|prođe|prode|traje) [nam] [u prosjeku] [do|za|da] [našeg|naš] [prvog|prvi] (odgovora|odgovor|odgovorimo|odgovoriti) [kupcu|kupcima|klijentu|klijentima] {metric=firstResponse}|za koliko [vremena|minuta|sati] [mi|{filters.owner}] (odgovaramo|odgovara|odgovaraju|odgovorimo|reagiramo) [kupcima|klijentima|na (upite|zahtjeve)] {metric=firstResponse}|(koliko|kolko|kako) su [nam|nama|naši] (zadovoljni|nezadovoljni|sretni) [nama|naši] (kupci|klijenti|korisnici) [nama|uslugom|našim radom|podrškom] {metric=satisfaction}|(koliko|kolko) su [naši] (kupci|klijenti|korisnici) [nama] (zadovoljni|nezadovoljni|sretni) [nama|uslugom|našim radom|podrškom] {metric=satisfaction}|kako nas [naši] [kupci|klijenti|korisnici] (ocjenjuju|su ocijenili|ocjenjivali) [kupci|klijenti] {metric=satisfaction}|(kakve|koje|koju|kakvu) (ocjene|ocjenu) [nam] (daju|dali|su dali|ostavljaju) [su] [nam] [naši] (kupci|klijenti|korisnici) {metric=satisfaction}|(kakve|koje|koju|kakvu) nam (ocjene|ocjenu) (daju|su dali|ostavljaju) [naši] (kupci|klijenti|korisnici) {metric=satisfaction}|jesu li [nam|naši] (kupci|klijenti) [nama] zadovoljni [nama|uslugom] {metric=satisfaction}|(preporučuju li nas|bi li nas preporučili|koliko nas preporučuju) [naši] (kupci|klijenti) {metric=nps}|(koliko|kolko) (nam|vrijedi|donosi|donese|je) [u prosjeku|prosječno] [donosi|donese|vrijedi|vrijedan|donio] [jedan|prosječan|prosječni|svaki] (kupac|klijent) [u prosjeku|prosječno] {metric=lifetimeValue}|(koliko|kolko) [u prosjeku|prosječno] (zarađujemo|zaradimo|smo zaradili) [u prosjeku] (po|na|od) [jednom|jednog|svakom] (kupcu|kupca|klijentu|klijenta) {metric=lifetimeValue})',
  laterRecords:
    '((koji|koje) [su] [to|točno|su to|konkretno] (upiti|zahtjevi|ocjene|osvrti)|(pokaži|pokažite|prikaži|daj) [mi] (te|ove|same|sve) (upite|zahtjeve|ocjene))',
  laterManyOf:
    '((tko|koji prodavač|koji kolega) [od (nas|ekipe|kolega|prodavača)|iz tima] (najbrže|najsporije|najdulje) (odgovara|reagira|je odgovarao|je odgovorio) [kupcima|klijentima|na upite] {metric=firstResponse} {by=owner}|tko (odgovara|reagira) [kupcima|klijentima] (najbrže|najsporije|najdulje) {metric=firstResponse} {by=owner}|tko ima (najbolji|najviši|najveći|najgori|najniži) nps {metric=nps} {by=owner}|tko ima (najbolje|najviše|najveće|najgore|najniže) (zadovoljstvo [kupaca|klijenata]|ocjene [kupaca|klijenata]) {metric=satisfaction} {by=owner}|tko ima (najbolju|najvišu|najgoru|najnižu) [prosječnu] ocjenu [kupaca|klijenata] {metric=satisfaction} {by=owner}|(čiji|tko ima) [su] [kupci|klijenti] (najzadovoljniji|najzadovoljnije|najmanje zadovoljni) [kupci|klijenti|kupce|klijente] {metric=satisfaction} {by=owner}|[koji|tko|pokaži] [su] [nam|nas|naši] (najvredniji|najvrjedniji|najisplativiji|najprofitabilniji) (kupci|klijenti|tvrtke) {metric=lifetimeValue} {by=company}|koji [su] [nam] (kupci|klijenti) [su] [nam] (najvredniji|najvrjedniji|najisplativiji) {metric=lifetimeValue} {by=company}|(koji|koja|koje) {by} [se] [nam] [se] (najbolje|najviše|najgore|najslabije|najmanje) (prodaje|prodaju|prodavao|prodavali|kupuje|kupuju|ide|idu) {metric=won}|(koji|koja|koje) [se] {by} [se] (najbolje|najviše|najgore|najslabije) (prodaje|prodaju|prodavao|prodavali|kupuje|kupuju) {metric=won})',
}
