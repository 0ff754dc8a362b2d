import type { Phrases } from '../../phrases.ts'

export const tables: Omit<
  Phrases['tables'],
  'workspace' | 'roles' | 'measures' | 'dimensions' | 'ticketStatuses' | 'overdue'
> = {
  activityKinds: {
    call: [
      'skambutis',
      '(skambutį|skambučio|skambučiai|skambučius|skambučių|pokalbis|pokalbį|pokalbio|pokalbiai|pokalbius|pokalbių|telefoninis pokalbis|telefoninį pokalbį|callas|callą|callai)',
    ],
    meeting: [
      'susitikimas',
      '(susitikimą|susitikimo|susitikimai|susitikimus|susitikimų|demo|vizitas|vizitą|vizitai|vizitus|vizitų|mitingas|mitingą|mytas|mytą|pietūs|pietus)',
    ],
    email: [
      'laiškas',
      '(laišką|laiško|laiškai|laiškus|laiškų|el laiškas|el laišką|mailas|mailą|mailai|mailus|meilas|meilą|emailas|emailą|imeilas|imeilą|elektroninis laiškas|elektroninį laišką|email)',
    ],
    message: [
      'žinutė',
      '(žinutę|žinutės|žinutes|žinučių|sms|susirašinėjimas|susirašinėjimą|pokalbis žinutėmis|čatas|čatą)',
    ],
    note: [
      'pastaba',
      '(pastabą|pastabos|pastabas|pastabų|užrašas|užrašą|užrašai|užrašus|užrašų|komentaras|komentarą|komentarai|komentarus|komentarų)',
    ],
  },
  fields: {
    phone: [
      'telefonas',
      '(zvonilka|zvonilką|moba|mobą|mobas|mobiliakas|mobiliaką|mobiliako|telikas|teliką|telefoną|telefono|telefonai|numeris|numerį|numerio|numeriai|numeriukas|numeriuką|telefono numeris|telefono numerį|tel|tel nr|mob|mobilus|mobilų|mobilusis|mobilųjį|kontaktinis numeris|kontaktinį numerį|nr)',
    ],
    email: [
      'el paštas',
      '(el paštą|el pašto|el pašto adresas|el pašto adresą|elektroninis paštas|elektroninį paštą|paštas|paštą|mailas|mailą|mailo|meilas|meilą|emailas|emailą|imeilas|imeilą|email|e-mail|mail)',
    ],
    birthday: ['gimtadienis', '(gimtadienį|gimtadienio|gimimo diena|gimimo dieną|gimimo data|gimimo datą)'],
    owner: [
      'atsakingas',
      '(atsakingas asmuo|atsakingą asmenį|atsakinga|atsakingą|vadybininkas|vadybininką|vadybininkė)',
    ],
    company: ['įmonė', '(įmonę|įmonės|kompanija|kompaniją|firma|firmą|darbovietė|darbovietę|darbo vieta)'],
    role: ['pareigos', '(pareigas|pareigų|rolė|rolę|pozicija|poziciją)'],
  },
  lifecycles: {
    lead: [
      'leadas',
      '(leadą|leadu|lead|lydas|lydą|lydu|lidas|lidą|lidu|potencialus klientas|potencialų klientą|potencialiu klientu|potenciali klientė|potencialią klientę)',
    ],
    customer: [
      'klientas',
      '(klientą|klientu|klientui|klientus|klientė|klientę|kliente|klientai|užsakovas|užsakovą|užsakovu|pirkėjas|pirkėją|pirkėju)',
    ],
    partner: ['partneris', '(partnerį|partneriu|partnerė|partnerę|partnere|partneriai|partnerius)'],
    supplier: ['tiekėjas', '(tiekėją|tiekėju|tiekėja|tiekėjai|tiekėjus)'],
    former: ['buvęs klientas', '(buvusį klientą|buvusiu klientu|buvusi klientė|buvusią klientę)'],
  },
  statuses: {
    open: ['atviri', '(atvirus|atvirų|atviras|aktyvūs|aktyvius|aktyvių|vykstantys|vykstančius|neuždaryti|neuždarytus)'],
    won: ['laimėti', '(laimėtus|laimėtų|laimėtas|laimėtais|won|wonus)'],
    lost: ['pralaimėti', '(pralaimėtus|pralaimėtų|pralaimėtas|prarasti|prarastus|prarastų|lost|lostus|lostai)'],
  },
  kinds: {
    contact: ['kontaktai', '(kontaktus|kontaktų|klientai|klientus|klientų|žmonės|žmones|žmonių|leadai|leadus|leadų)'],
    company: ['įmonės', '(įmones|įmonių|kompanijos|kompanijas|kompanijų|firmos|firmas|firmų)'],
    deal: ['sandoriai', '(sandorius|sandorių|dealai|dealus|dealų)'],
  },
  nudgeKinds: {
    noNextStep: [
      '(kiti žingsniai|kitus žingsnius|kitų žingsnių|kitą žingsnį|kito žingsnio|sandoriai be kito žingsnio|sandorius be kito žingsnio|sandorių be kito žingsnio|sandorius be žingsnio)',
    ],
    staleDeal: [
      '(užstrigę sandoriai|užstrigusius sandorius|užstrigusių sandorių|įstrigusius sandorius|įstrigę sandoriai|senus sandorius|pakibusius sandorius)',
    ],
    closing: [
      '(uždarymo datos|uždarymo datas|uždarymo datų|uždarymo datą|uždarymus|uždarymai|uždarymų|terminai|terminus|terminų|deadlinai|deadlinus)',
    ],
    quiet: [
      '(tyla|tylą|tylos|tylūs klientai|tylius klientus|tylių klientų|nutilę klientai|nutilusius klientus|nutilusių klientų|neaktyvius klientus|tylinčius klientus|seniai nekalbintus klientus)',
    ],
    birthday: ['(gimtadieniai|gimtadienius|gimtadienių|gimtadienis|gimtadienį|gimtadieniams)'],
    digest: [
      '([rytinė|rytinę|rytines|rytinių|rytinės|ryto|kasdienė|kasdienę|dienos] (suvestinė|suvestinę|suvestinės|suvestines|suvestinių|digestas|digestą|digestus|apžvalga|apžvalgą|apžvalgas|apžvalgų|santraukos|santraukas|santraukų))',
    ],
  },
  languages: {
    en: ['(angliškai|anglų|anglų kalba|anglų kalbą|english)'],
    uk: ['(ukrainietiškai|ukrainiečių|ukrainiečių kalba|ukrainiečių kalbą)'],
    ru: ['(rusiškai|rusų|rusų kalba|rusų kalbą)'],
    lt: ['(lietuviškai|lietuvių|lietuvių kalba|lietuvių kalbą)'],
    hr: ['(kroatiškai|kroatų|kroatų kalba|kroatų kalbą)'],
  },
  settings: {
    language: ['(kalba|kalbą)'],
    timezone: ['laiko (juosta|juostą|zona|zoną)'],
    workingHours: ['(darbo valandos|darbo valandas|darbo diena|darbo dieną|darbo laikas|darbo laiką|grafikas|grafiką)'],
    lunch: ['(pietūs|pietus|pietų pertrauka|pietų pertrauką)'],
    digest: ['[rytinė|rytinę] (suvestinė|suvestinę)'],
    budget: ['užuominų (skaičius|skaičių|riba|ribą)'],
    name: ['(vardas|vardą)'],
  },
  conditions: {
    noAnswer: ['nėra atsakymo'],
    notMoved: ['nejuda'],
    notClosed: ['neuždaryta'],
  },
  columnFields: {
    name: ['vardas', '(vardai|vardas ir pavardė|vardas pavardė|pavardė ir vardas|pilnas vardas|kontaktas|asmuo|vardą)'],
    firstName: ['tik vardas', '(pirmas vardas|tikrinis vardas)'],
    lastName: ['pavardė', '(pavardės|pavardę)'],
    middleName: ['tėvavardis', 'antras vardas'],
    company: ['įmonė', '(įmonės|įmonę|įmonės pavadinimas|kompanija|kompanijos|firma|organizacija|darbovietė)'],
    role: ['pareigos', '(pareigas|rolė|pozicija|profesija)'],
    phone: [
      'telefonas',
      '(telefonai|telefoną|telefono numeris|telefono numeriai|numeris|numeriai|numerį|tel|mobilus|mobilusis|mob)',
    ],
    email: ['el paštas', '(el pašto adresas|elektroninis paštas|paštas|paštą|mailas|emailas|imeilas|email|e-mail)'],
    city: ['miestas', '(miestai|miestą|vietovė|gyvenvietė)'],
    birthday: ['gimtadienis', '(gimtadieniai|gimimo diena|gimimo data|gimimo datos)'],
    tags: ['žyma', '(žymos|žymė|žymės|tagas|tagai|grupė|grupės|kategorija|segmentas)'],
    owner: ['atsakingas', '(atsakingas asmuo|atsakingi|vadybininkas|savininkas)'],
    source: ['šaltinis', '(šaltiniai|kanalas)'],
    need: ['poreikis', '(poreikiai|užklausa|domina)'],
    lifecycle: ['statusas', '(būsena|kontakto tipas|kliento tipas|tipas)'],
    industry: ['sritis', '(šaka|sektorius|veikla|veiklos sritis|industrija)'],
    website: ['svetainė', '(puslapis|tinklalapis|svetainės adresas|interneto svetainė)'],
    note: ['pastaba', '(pastabos|pastabą|pastabas|užrašai|užrašas|komentaras|komentarai|aprašymas)'],
    noteDate: ['pastabos data', '(įvykio data|veiklos data)'],
    noteKind: ['veiklos rūšis', '(veiklos tipas|įvykio tipas)'],
    dealTitle: ['sandoris', '(sandoriai|sandorio pavadinimas|projektas|projektai)'],
    dealAmount: ['suma', '(sumos|sandorio suma|vertė|biudžetas|kaina)'],
    dealCurrency: ['valiuta'],
    dealStage: ['etapas', '(etapai|sandorio etapas|stadija)'],
    dealClosing: ['uždarymo data', '(uždarymas|uždarymo terminas|terminas)'],
    dealReason: ['pralaimėjimo priežastis', '(priežastis|priežastys)'],
    skip: ['nieko', '(nereikalingas|nereikalinga|nereikia|praleisti|nebereikia|nesvarbu)'],
  },
  columns: {
    1: ['(pirmas|pirmą|pirmame|pirmasis|pirma|pirmoje)'],
    2: ['(antras|antrą|antrame|antrasis|antra|antroje)'],
    3: ['(trečias|trečią|trečiame|trečiasis|trečia|trečioje)'],
    4: ['(ketvirtas|ketvirtą|ketvirtame|ketvirtasis|ketvirta|ketvirtoje)'],
    5: ['(penktas|penktą|penktame|penktasis|penkta|penktoje)'],
    6: ['(šeštas|šeštą|šeštame|šeštasis|šešta|šeštoje)'],
    7: ['(septintas|septintą|septintame|septintasis|septinta|septintoje)'],
    8: ['(aštuntas|aštuntą|aštuntame|aštuntasis|aštunta|aštuntoje)'],
    9: ['(devintas|devintą|devintame|devintasis|devinta|devintoje)'],
    10: ['(dešimtas|dešimtą|dešimtame|dešimtasis|dešimta|dešimtoje)'],
  },
  exports: {
    contacts: [
      '(kontaktus|kontaktų|kontaktai|klientus|klientų|klientai|žmones|žmonių|leadus|leadų|klientų bazę|klientų bazės|kontaktų bazę|kontaktų sąrašą|klientų sąrašą|adresų knygą)',
    ],
    companies: [
      '(įmones|įmonių|įmonės|kompanijas|kompanijų|firmas|firmų|įmonių sąrašą|kompanijų sąrašą|firmų sąrašą|įmonių bazę)',
    ],
    deals: ['(sandorius|sandorių|sandoriai|dealus|dealų|pardavimus|pardavimų|piltuvą|sandorių sąrašą)'],
    activities: [
      '(istoriją|istorijos|veiklas|veiklą|veiklų|skambučius|skambučių|pastabas|pastabų|susitikimus|susitikimų|bendravimo istoriją|įrašus)',
    ],
    report: [
      '(šią ataskaitą|tą ataskaitą|ataskaitą|šiuos skaičius|šią lentelę|lentelę|šią diagramą|paskutinę ataskaitą)',
    ],
    all: ['(viską|visko|visus duomenis|duomenis|duomenų|bazę|visą bazę|duomenų bazę|visą crm)'],
  },
  audiences: {
    reps: ['(vadybininkai|pardavimų vadybininkai|pardavėjai)'],
    managers: ['(vadovai|vadovas|vadovybė)'],
    admins: ['(administratoriai|administratorius|adminai)'],
    nobody: ['(niekas|nieko)'],
  },
  platforms: {
    telegram: ['(telegram|telegramas|telegramą|telegramo|telegramui|telegrame|telegramu|tg)'],
    slack: ['(slack|slackas|slacką|slacko|slackui|slacke|slacku|slaką|slako)'],
    teams: ['(teams|teamsas|ms teams|microsoft teams|teamsą|teamso|teamsui|teamse)'],
  },
  formats: {
    csv: ['(csv|excelis|excelį|excel|excelio|ekselį|eksel|lentelę|lentelės|csv failą|csv failas)'],
    vcard: ['(vcard|vcf|vizitines|vizitinės|vizitinių|vizitinę kortelę)'],
  },
}
