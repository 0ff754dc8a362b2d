/**
 * What records have in common, written once: for finding («klijenti u Zagrebu») and, with "where." before the arguments, for
 * sets («svi moji zagrebački klijenti»). `…Before` stands before the noun, `…After` behind it; each may be repeated: `<contactBefore>*`.
 */
export const filters = {
  myOwn: '(moj|moja|moje|moji|moju|mojih|mojim|mojima|moga|mog|svoje|svoji|svojih|svoja) {owner=me}',
  whichAre: '(koji|koje|koja|kojih|kojima|što|sta|tko|kojim|s kojima|sa kojima)',
  ofWhom:
    '([<whichAre>] (vodi|vode|pripadaju|pripada|drži|ima|za koje je zadužen|za koje je zadužena|od|kod|na ime) {owner}|(zadužen|zadužena|odgovoran|odgovorna|vlasnik|menadžer) [je|,] {owner}|<whichAre> [ja] vodim {owner=me})',
  inPlace: '[<whichAre>] [su|žive|rade|imamo|sjede|se nalaze] (u|iz|kod|oko|blizu) [gradu|grada|grad|mjestu] {city?}',
  inTrade:
    '(([<whichAre>] [su|rade] (u|iz|od) [djelatnosti|industriji|industrije|grani|grane|sektoru|sektora|branši|branše] {industry})|(djelatnost|industrija|sektor|branša|djelatnosti) {industry})',
  withTag:
    '([<whichAre>] [su|imaju] (s|sa|pod|imaju) (oznakom|oznaku|tagom|tag|etiketom|etiketu|labelom|tagovima|oznakama) {tag}|[<whichAre>] [su] (označeni|označene|označenih|tagirani|tagirane|označena) [kao|s|sa|oznakom|tagom|s oznakom] {tag}|(oznaka|tag) {tag})',
  atCompany: '[<whichAre>] [su|rade] (iz|u|kod|od) [tvrtke|tvrtki|firme|firmi] {company}',
  wasInTouch:
    '(čuo|čula|čuli|razgovarao|razgovarala|razgovarali|pričao|pričala|pričali|zvao|zvala|zvali|nazvao|nazvala|nazvali|kontaktirao|kontaktirala|kontaktirali|javio|javila|javili|pisao|pisala|pisali|vidio|vidjela|vidjeli|našao|našla|našli|sastao|sastala|posjetio|posjetila|posjetili|bio u kontaktu|bila u kontaktu|bili u kontaktu)',
  notBeen: '(nisam|nismo)',
  forHowLong:
    '([već|evo] [više od|preko|duže od|dulje od|oko|zadnji|zadnja|zadnjih|zadnje|posljednjih|bar|barem|najmanje|od|u zadnjih|u zadnja|u] {quietSince?} [već|dana])',
  outOfTouch:
    '([,] (koje|koji|kojima|kojih|s kojima|sa kojima|koju|kojem|s kojim) [se] [ja|mi] [se] (<forHowLong> <notBeen> [se] <wasInTouch>|<notBeen> [se] (<forHowLong> <wasInTouch>|<wasInTouch> [s njima] <forHowLong>))|[,] <whichAre> [se] (<forHowLong> (šute|šuti|ne odgovaraju|ne odgovara|se ne javljaju|se nisu javili|nisu odgovorili|nisu se javili)|(šute|šuti|ne odgovaraju|ne odgovara|ne javljaju se|se ne javljaju|ne javljaju|nisu se javili|se nisu javili|nisu javili|nisu odgovorili) <forHowLong>)|bez (kontakta|poziva|aktivnosti|komunikacije|odgovora|javljanja|glasa) <forHowLong>|(tihi|neaktivni|zaboravljeni|šute) <forHowLong>|<notBeen> [se] <wasInTouch> <forHowLong>)',
  contactNoun:
    '(kontakti|kontakte|kontakata|kontaktima|klijenti|klijente|klijenata|klijentima|ljudi|ljude|ljudima|kupci|kupce|kupaca|kupcima|mušterije|mušterija|korisnici|korisnike|korisnika|osobe|(leadovi|leadove|leadova|leadovima|lidovi|lidove|lidova|potencijalni klijenti|potencijalne klijente|potencijalnih klijenata|potencijalni kupci|potencijalne kupce|potencijalnih kupaca) {lifecycle=lead}|(partneri|partnere|partnera|partnerima) {lifecycle=partner}|(dobavljači|dobavljače|dobavljača|dobavljačima) {lifecycle=supplier}|(bivši klijenti|bivše klijente|bivših klijenata|bivšim klijentima|bivši kupci|bivše kupce) {lifecycle=former})',
  contactOne:
    '(kontakt|kontakta|klijent|klijenta|klijentu|klijenticu|kupca|kupac|osobu|osoba|(lead|leada|lid|lida) {lifecycle=lead}|(partnera|partner) {lifecycle=partner}|(dobavljač|dobavljača) {lifecycle=supplier})',
  companyNoun:
    '(tvrtke|tvrtki|tvrtkama|tvrtka|firme|firmi|firmama|poduzeća|poduzećima|kompanije|kompanija|kompanijama|organizacije|organizacija|obrti|obrte|obrta)',
  companyOne: '(tvrtku|tvrtka|tvrtki|firmu|firma|firmi|poduzeće|kompaniju)',
  dealNoun:
    '(poslovi|poslove|poslova|poslovima|dealovi|dealove|dealova|dealovima|dilovi|dilove|dilova|dilovima|prilike|prilika|prilikama|dogovori|dogovore|dogovora|dogovorima|prodaje|pipeline)',
  dealOne: '(posao|posla|deal|deala|dil|priliku|prilika|dogovor)',

  contactBefore:
    '(<myOwn>|{owner}|{city}|{industry}|{tag}|(novi|nove|novih) {lifecycle=lead}|(tihi|tihe|tihih|zaboravljeni|zaboravljene|zaboravljenih|zanemareni|zanemarene) {quietSince=limit})',
  contactAfter:
    '([,|i|te] (<ofWhom>|{owner}|{city}|[tvrtke|firme] {company}|<inPlace>|<inTrade>|<withTag>|<outOfTouch>|<atCompany>))',
  companyBefore:
    '(<myOwn>|{owner}|{city}|{industry}|{tag}|(tihe|tihih|zaboravljene|zaboravljenih|zanemarene) {quietSince=limit})',
  companyAfter: '([,|i|te] (<ofWhom>|{owner}|{city}|<inPlace>|<inTrade>|<withTag>|<outOfTouch>))',

  overSum:
    '[<whichAre>] [su|vrijede|vrijedni|vrijedne|vrijednosti|iznosa|u iznosu|s iznosom] (preko|iznad|više od|veće od|veći od|većih od|od|najmanje|barem|bar|minimalno|od najmanje|vrijedni više od|vrijedne više od|skuplje od) {minAmount}',
  underSum:
    '[<whichAre>] [su|vrijede|vrijedni|vrijedne|vrijednosti|iznosa|u iznosu|s iznosom] (do|ispod|manje od|manji od|manjih od|najviše|maksimalno|jeftinije od|jeftiniji od) {maxAmount}',
  sumBetween: '[iznosa|vrijednosti|u iznosu|vrijedni|vrijedne] (od|između|izmedju) {minAmount} (do|i) {maxAmount}',
  forDays:
    '([već|evo] [više od|preko|duže od|dulje od|oko|zadnjih|posljednjih|bar|barem|najmanje|minimalno|od] {staleDays} [već|i više|ili više|zaredom])',
  moreDays:
    '(više od|preko|duže od|dulje od|stariji od|starije od|starijih od|starija od|bar|barem|najmanje) {staleDays}',
  atStandstill:
    '[,] (<whichAre> [nam|mi|se] [već] vise|[<whichAre>] [su|je|nam|mi|se] [već] (zapeli|zapele|zapelo|zapao|zapela|zaglavili|zaglavljeni|zaglavljene|zaglavile|zaglavilo|stoje|stoji|visi|miruju|miruje|čuče|leže|leži|sjede|zastali|zastale|stali|stale|bez pomaka|bez promjene|ne miču se|se ne miču|ne miču|ne mrdaju))',
  withoutMove:
    '[,] [<whichAre>] (se nisu pomaknuli|se nisu pomaknule|nisu se pomaknuli|nisu se pomaknule|nisu pomaknuti|se ne miču|ne miču se|nisu mrdnuli|nisu mijenjali fazu|nisu promijenili fazu|bez pomaka|bez promjene|bez napretka|bez aktivnosti)',
  inStage:
    '[<whichAre>] [su|je|nam su|stoje] [sad|sada|trenutno] (u|na|iz|s|sa) [fazi|fazom|faze|statusu|statusom|koraku|stupcu|etapi|faza] {stage} [fazi]',
  isStatus: '[<whichAre>] [su] [još|već] {status}',

  dealBefore:
    '(<myOwn>|{owner}|{status}|{city}|{industry}|{tag}|(zapeli|zapele|zapelih|zaglavljeni|zaglavljene|zaglavljenih|ustajali|ustajale|ustajalih|stari|stare|starih|zastali|zastale|zastalih|mrtvi|mrtve|mrtvih) {staleDays=limit}|veliki|velike|velikih|mali|male|malih|novi|nove|novih|trenutni|trenutne)',
  dealAfter:
    '([,|i|te] (<ofWhom>|{owner}|(s|sa|za|kod|od|iz) [tvrtkom|firmom|tvrtke|firme] {company}|{company}|<inPlace>|<inTrade>|<withTag>|<overSum>|<underSum>|<sumBetween>|<atStandstill> [<inStage>] (<forDays>|<moreDays>)|<atStandstill> (<forDays>|<moreDays>) <inStage>|<atStandstill> {staleDays=limit} [<inStage>]|<withoutMove> (<forDays>|<moreDays>)|<moreDays>|<inStage> (<forDays>|<moreDays>)|<atStandstill> <inStage> (<forDays>|<moreDays>)|<inStage>|<isStatus>))',

  every:
    '(svi|sve|svih|svima|svim|sva|svaki|svakog|svaku|svakome|baš sve|baš svi|apsolutno sve|cijeli|cijelu|sav|svu|bilo koji|bilo koje)',

  contactSet:
    '{where.of=contact} ((<every>|<contactBefore where.>) [naše|naših|naši|našima|ove|ovi|ovih] <contactBefore where.>* <contactNoun where.>|(svaki|svakog|svaku|svakome) <contactBefore where.>* <contactOne where.>|(<contactNoun where.>|<every> [koji|koje]) <contactAfter where.>) <contactAfter where.>*',
  companySet:
    '{where.of=company} ((<every>|<companyBefore where.>) [naše|naših|ove|ovih] <companyBefore where.>* <companyNoun>|(svaku|svaka|svakoj) <companyBefore where.>* <companyOne>|<companyNoun> <companyAfter where.>) <companyAfter where.>*',
  dealSet:
    '{where.of=deal} ((<every>|<dealBefore where.>) [naše|naših|naši|ove|ovi|ovih] <dealBefore where.>* (<dealNoun>|<dealOne>)|(<dealNoun>|sve|svi|svih|baš sve) <dealAfter where.>) <dealAfter where.>*',
} satisfies Readonly<Record<string, string>>
