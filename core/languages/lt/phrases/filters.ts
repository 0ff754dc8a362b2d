/**
 * What records have in common, written once: for finding („klientai Vilniuje“) and, with "where." before the arguments, for
 * sets („visi mano Vilniaus klientai“). `…Before` stands before the noun, `…After` behind it; each may be repeated: `<contactBefore>*`.
 */
export const filters = {
  myOwn: '(mano|savo|manieji|maniškiai|mano paties|mano pačios) {owner=me}',
  whichAre: '(kurie|kurios|kuriuos|kurias|kurių|kuriems|kurioms|kuriais|kuriomis|kas|kuris|kuri)',
  ofWhom:
    '([<whichAre>] (priklauso|priklausantys|priklausančios|priklausančius|priskirti|priskirtos|priskirtus|priskirtas|priskirtų) {owner}|už (kuriuos|kurias) [yra] (atsakingas|atsakinga) {owner}|(kuriuos|kurias) (veda|prižiūri|kuruoja) {owner}|(atsakingas|atsakinga|vadybininkas|vadybininkė|savininkas|savininkė) [,] {owner}|(kuriuos|kurias) (vedu|prižiūriu|kuruoju) {owner=me}|už (kuriuos|kurias) (esu atsakingas|esu atsakinga|atsakau) {owner=me})',
  inPlace:
    '([,] [<whichAre>] [yra|gyvena|dirba|esantys|esančios|esančius|įsikūrę|įsikūrusios|įsikūrusius] (iš|netoli|prie|aplink|apie) [miesto] {city?}|[,] [<whichAre>] [yra|gyvena|dirba|esantys|esančios|esančius|gyvenantys|gyvenančius|įsikūrę|įsikūrusios|įsikūrusius] [mieste|miesto] {city})',
  inTrade:
    '([<whichAre>] [dirba|dirbantys|dirbančius|dirbančios|dirbančias|veikia] [iš|srityje|sektoriuje|rinkoje|šakoje] {industry} [srityje|srities|sektoriuje|sektoriaus|sektorius|šakos|rinkoje|rinkos|industrijoje|industrijos]|(sritis|šaka|sektorius) [,] {industry})',
  withTag:
    '([<whichAre>] [turi|turintys|turinčius|turinčios|turinčias] (su|pagal) (žyma|žymą|žymomis|žyme|žymę|tagu|tagą|tegu|grotažyme|etikete) {tag}|[<whichAre>] (su|pagal) {tag} (žyma|žymą|žyme|žymę|tagu|tagą|etikete)|[<whichAre>] [turi|turintys] {tag} (žymą|tagą)|[<whichAre>] (turi|turintys|turinčius|turinčios|turinčias|žyma|tagas) [žymą|žymę|tagą] {tag}|[<whichAre>] (pažymėti|pažymėtus|pažymėtos|pažymėtas|pažymėtų|sužymėti|užtaguoti|užtaguotus) [kaip|žyma|žyme|tagu] {tag})',
  atCompany:
    '([<whichAre>] [dirba|dirbantys|dirbančius] (iš|įmonėje|įmonės|kompanijos|kompanijoje|firmos|firmoje|iš įmonės|iš kompanijos) {company}|[<whichAre>] (dirba|dirbantys|dirbančius) [pas] {company})',
  outOfWords:
    '(nekalbėjau|nekalbėjom|nekalbėjome|nekalbėjausi|nekalbėjomės|nekalbėta|nebekalbėjau|nešnekėjau|nešnekėjom|nebendravau|nebendravom|nebendravome|nebendrauta|neskambinau|neskambinom|neskambinome|neskambinta|nepaskambinau|nepaskambinom|nerašiau|nerašėm|nerašėme|neparašiau|nesusitikau|nesusitikom|nesusitikome|nemačiau|nematėm|nesimačiau|nesisiekiau|nesusisiekiau|nesusisiekėm|nesusisiekėme|nekontaktavau|nekontaktavom|nesusirašiau|nelankiau|netrukdžiau|negirdėjau|negirdėjom)',
  silent:
    '(tyli|tylintys|tylinčius|tylinčios|tylinčias|neatsako|neatsakė|neatsiliepia|neatsiliepė|neatsiliepiantys|neatsakantys|neatsakančius|nerašo|nerašė|neskambino|neaktyvūs|neaktyvius|nutilo|nutilę|nutilusius|dingo|dingę|dingusius)',
  forHowLong:
    '([jau] [ilgiau nei|ilgiau kaip|ilgiau negu|ilgiau|daugiau nei|daugiau kaip|daugiau negu|virš|apie|bent|per|nuo|per paskutinį|per paskutines|per pastarąjį|per pastarąsias|paskutinį|paskutines|pastarąjį|pastarąsias] {quietSince?} [jau])',
  outOfTouch:
    '([,] [su|iš] <whichAre> [aš|mes] (<forHowLong> <outOfWords>|<outOfWords> <forHowLong>)|[,] [<whichAre>] (<forHowLong> <silent>|<silent> <forHowLong>)|be (kontakto|kontaktų|ryšio|skambučių|veiklos|bendravimo|atsakymo|žinių) <forHowLong>)',
  contactNoun:
    '(kontaktai|kontaktus|kontaktų|kontaktams|kontaktais|klientai|klientus|klientų|klientams|klientais|klientės|klientes|klienčių|žmonės|žmones|žmonių|žmonėms|pirkėjai|pirkėjus|pirkėjų|užsakovai|užsakovus|užsakovų|(leadai|leadus|leadų|leadams|lydai|lydus|lydų|lidai|lidus|lidų|lidams|potencialūs klientai|potencialius klientus|potencialių klientų|potencialiems klientams) {lifecycle=lead}|(partneriai|partnerius|partnerių|partneriams) {lifecycle=partner}|(tiekėjai|tiekėjus|tiekėjų|tiekėjams) {lifecycle=supplier}|(buvę klientai|buvusius klientus|buvusių klientų|buvusieji klientai|buvusiems klientams) {lifecycle=former})',
  contactOne:
    '(kontaktas|kontaktą|kontakto|kontaktui|klientas|klientą|kliento|klientui|klientė|klientę|žmogų|(leadas|leadą|leadui|lidas|lidą|lidui|lydas|lydą|lydui) {lifecycle=lead}|(partneris|partnerį|partneriui) {lifecycle=partner}|(tiekėjas|tiekėją|tiekėjui) {lifecycle=supplier})',
  companyNoun:
    '(įmonės|įmones|įmonių|įmonėms|įmonėmis|kompanijos|kompanijas|kompanijų|kompanijoms|firmos|firmas|firmų|firmoms|bendrovės|bendroves|bendrovių|organizacijos|organizacijas|organizacijų)',
  companyOne: '(įmonė|įmonę|įmonei|kompanija|kompaniją|kompanijai|firma|firmą|firmai|bendrovė|bendrovę)',
  dealNoun:
    '(sandoriai|sandorius|sandorių|sandoriams|sandoriais|dealai|dealus|dealų|dealams|dealais|dylai|dylus|dylų|pardavimai|pardavimus|pardavimų)',
  dealOne: '(sandoris|sandorį|sandorio|sandoriui|dealas|dealą)',

  contactBefore:
    '(<myOwn>|{owner}|{city}|{industry} [srities|sektoriaus]|{tag}|{company}|įmonės {company}|(nauji|naujus|naujų) {lifecycle=lead}|(tylūs|tylius|tylių|pamiršti|pamirštus|pamirštų|apleisti|apleistus) {quietSince=limit})',
  contactAfter: '([,|ir] (<ofWhom>|<inPlace>|<inTrade>|<withTag>|<outOfTouch>|<atCompany>))',
  companyBefore:
    '(<myOwn>|{owner}|{city}|{industry} [srities|sektoriaus]|{tag}|(tylios|tylias|tylių|pamirštos|pamirštas|pamirštų|apleistas) {quietSince=limit})',
  companyAfter: '([,|ir] (<ofWhom>|<inPlace>|<inTrade>|<withTag>|<outOfTouch>))',

  overSum:
    '[<whichAre>] [vertė|vertės|suma|sumos|kurių suma|kurių vertė|kaina] (virš|nuo|daugiau nei|daugiau kaip|daugiau negu|didesni nei|didesni kaip|didesni už|didesnius nei|didesnius už|didesnė nei|ne mažiau kaip|ne mažiau nei|ne mažesni nei|brangesni nei|brangesni už|brangesnius nei|bent) {minAmount}',
  underSum:
    '[<whichAre>] [vertė|vertės|suma|sumos|kurių suma|kurių vertė|kaina] (iki|mažiau nei|mažiau kaip|mažiau negu|mažesni nei|mažesni kaip|mažesni už|mažesnius nei|mažesnius už|mažesnė nei|žemiau|ne daugiau kaip|ne daugiau nei|pigesni nei|pigesni už|pigesnius nei) {maxAmount}',
  sumBetween: '[vertė|suma] (nuo|tarp) {minAmount} (iki|ir) {maxAmount}',
  forDays:
    '([jau] [ilgiau nei|ilgiau kaip|ilgiau negu|ilgiau|daugiau nei|daugiau kaip|virš|apie|per|bent|ne mažiau kaip|ne mažiau nei|paskutines|pastarąsias] {staleDays} [jau|iš eilės|ir daugiau|ar daugiau|ir ilgiau])',
  moreDays:
    '(ilgiau nei|ilgiau kaip|ilgiau negu|daugiau nei|daugiau kaip|virš|senesni nei|senesni kaip|senesni už|senesnius nei|senesnius už|ne mažiau kaip|ne mažiau nei|bent) {staleDays}',
  atStandstill:
    '[,] [<whichAre>] (užstrigo|užstrigę|užstrigusius|užstrigusių|užstrigusios|įstrigo|įstrigę|įstrigusius|stovi|stovintys|stovinčius|kabo|kabantys|kabančius|stringa|stringantys|stringančius|nejuda|nejudantys|nejudančius|pakibo|pakibę|pakibusius|guli|gulintys|be judėjimo|be pokyčių|be progreso|sustojo|sustoję|sustojusius)',
  withoutMove:
    '[,] [<whichAre>] (nejudėjo|nejudinti|nejudintus|nepajudėjo|nepajudėję|nepajudėjusius|nekeitė etapo|nekeisti|be judėjimo|be pokyčių|be progreso|be veiklos)',
  inStage:
    '[<whichAre>] [dabar|šiuo metu|yra|esantys|esančius|stovi] ({stage} [etape|stadijoje]|(etape|stadijoje|iš|iš etapo) {stage}|iš {stage} etapo)',
  isStatus: '[<whichAre>] [dar|jau] {status}',

  dealBefore:
    '(<myOwn>|{owner}|{status}|{city}|{industry} [srities|sektoriaus]|{tag}|{company}|{stage} [etapo|stadijos]|(užstrigę|užstrigusius|užstrigusių|įstrigę|įstrigusius|pakibę|pakibusius|stringantys|stringančius|probleminiai|probleminius) {staleDays=limit})',
  dealAfter:
    '([,|ir] (<ofWhom>|[su|iš] [įmone|įmonės|kompanija] {company}|<inPlace>|<inTrade>|<withTag>|<overSum>|<underSum>|<sumBetween>|<atStandstill> [<inStage>] (<forDays>|<moreDays>)|<atStandstill> (<forDays>|<moreDays>) <inStage>|<inStage> [,] <atStandstill> (<forDays>|<moreDays>)|<atStandstill> {staleDays=limit} [<inStage>]|<withoutMove> (<forDays>|<moreDays>)|<moreDays>|<inStage> (<forDays>|<moreDays>)|<inStage>|<isStatus>))',

  every:
    '(visi|visus|visų|visiems|visos|visas|visoms|visais|visomis|kiekvieną|kiekvienas|kiekviena|kiekvienam|absoliučiai visus|bet kokius|visą)',

  contactSet:
    '{where.of=contact} ((<every>|<contactBefore where.>) [mūsų|šiuos|tuos] <contactBefore where.>* <contactNoun where.>|(kiekvieną|kiekvienas|kiekvienam) <contactBefore where.>* <contactOne where.>|(<contactNoun where.>|<every>) <contactAfter where.>) <contactAfter where.>*',
  companySet:
    '{where.of=company} ((<every>|<companyBefore where.>) [mūsų|šias|tas] <companyBefore where.>* <companyNoun>|(kiekvieną|kiekviena|kiekvienai) <companyBefore where.>* <companyOne>|<companyNoun> <companyAfter where.>) <companyAfter where.>*',
  dealSet:
    '{where.of=deal} ((<every>|<dealBefore where.>) [mūsų|šiuos|tuos] <dealBefore where.>* <dealNoun>|(kiekvieną|kiekvienas|kiekvienam) <dealBefore where.>* <dealOne>|(<dealNoun>|viską|visus|visi) <dealAfter where.>) <dealAfter where.>*',
} satisfies Readonly<Record<string, string>>
