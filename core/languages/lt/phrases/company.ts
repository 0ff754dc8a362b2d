import type { NounPhrases } from '../../phrases.ts'

export const company = {
  rules: {
    firm: '(įmonė|įmonę|įmonės|įmonei|kompanija|kompaniją|kompanijos|firma|firmą|firmos|bendrovė|bendrovę|bendrovės|organizacija|organizaciją|organizacijos|uab)',
    site: '(svetainė|svetainę|puslapis|puslapį|tinklalapis|tinklalapį|internetinis puslapis|saitas|saitą|web)',
    located: '(iš|iš miesto|miestas|mieste)',
    companyDetails:
      '([[,] <located> {city?}|[,] {city!}]; [[,] (sritis|šaka|veikla|sektorius|užsiima|veiklos sritis) {industry?}|, {industry!}]; [[,] [<site>] {website}])',
    seeCompany:
      '(parodyk|parodykit|parodykite|parodyti|rodyk|atidaryk|atidaryti|rask|surask|rasti|duok|pažiūrėk|paieškok|mesk|pachekink|patikrink) [man]',
  },
  commands: {
    'company.add': {
      say: [
        '<add> [man|dar|dar vieną] [naują|nauja] <firm> [pavadinimu|,] {name} <companyDetails>',
        '(nauja|naują|dar viena|dar vieną) <firm> [pavadinimu|,] {name} <companyDetails>',
        '<add> {name} (kaip|prie|į) [naują|mūsų|mano] (įmonę|įmonių|įmones|kompaniją|kompanijas|kompanijų|firmą|firmas|firmų) <companyDetails>',
        '<add> {name} [,] [<site>] {website} [[,] <located> {city?}]',
        '<add> [naują|nauja] <firm>',
        '(nauja įmonė|nauja kompanija|nauja firma|nauja bendrovė)',
        '(įdėk|uzvesk|užvesk|įrašyk|pridėk|pridėti|įvesk|sukurk) <firm> {name} <companyDetails>',
        '(turim|turime|yra|dar) [naują|nauja|viena] <firm> [,] {name} [,] [jie] <companyDetails>',
        '(naujas|naują) accountas [,] {name} <companyDetails>',
        '(pridėk|pridėti|įdėk) {name} <firm> [,] <companyDetails>',
      ],
      maybe: [
        '<firm> {name} <companyDetails>',
        '<add> {name} <located> {city}',
        '(naujas|nauja) <firm> [,] {name} <companyDetails>',
        '(nauja|naują) <firm> {name} , {city?}',
      ],
      title: 'Nauja įmonė',
      example: 'pridėk įmonę Globex iš Vilniaus',
      ask: { name: 'Kaip vadinasi įmonė?' },
    },
    'company.show': {
      say: [
        '<seeCompany> [<firm>] {company} [<firm>]',
        '<seeCompany> [<firm>] {company} (kortelę|profilį|duomenis|info|informaciją)',
        '<seeCompany> (kortelę|profilį|duomenis|info|informaciją|viską|detales) [apie] [<firm>] {company}',
        'ką [mes|tu|jūs] [apie] (žinom|žinome|žinai|žinot|žinote|turim|turime|turi|yra) (apie|dėl) [<firm>] {company}',
        '(parodyk|duok|išvesk) [man] (viską|visą info|visą informaciją|viską ką turim|viską ką turime) (apie|iš|dėl) [<firm>] {company}',
        '(papasakok|papasakokite|info|informacija|detalės|duomenys) [man] [viską|ką nors] apie [<firm>] {company}',
        '(kas per|kas tai per|kas čia per|kas ta|kokia čia) <firm> {company}',
        '[kokia|koks|duok|parodyk] [<firm>] {company} <site>',
        '(kur [yra|randasi|įsikūrusi]|iš kur yra|iš kurio miesto [yra]|kokiame mieste [yra]) [<firm>] {company}',
        '(kas atsakingas už|kas atsakinga už|kas prižiūri|kas veda|kas kuruoja|kas rūpinasi|kieno klientas) [<firm>] {company}',
        '[<firm>] {company} (kortelė|kortelę|profilis|duomenys|info)',
        '(kortelė|profilis|duomenys|info) [<firm>] {company}',
        '<firm> {company}',
        '{company} <firm>',
        '{company}',
        '<firm> {company} , (parodyk|rodyk)',
        '(norėčiau pamatyti|pateikti|parodykite) <firm> {company} (informaciją|kortelę|duomenis)',
        '(iš|is) kokio miesto [tas|ta|yra] {company}',
        '(kuo užsiima|kuo uzsiima|ką veikia) {company}',
        '[o] kas [ta|tas] {company} per <firm>',
        '(kas|ką) [mums|jau] (žinoma|žinom|žinome) apie {company}',
      ],
      maybe: ['{company=company} kas [čia|yra|už juos] (atsakingas|atsakinga|vadybininkas|kuruoja|veda|prižiūri)'],
      title: 'Įmonės kortelė',
      example: 'parodyk Globex',
      ask: { company: 'Kurią įmonę parodyti?' },
    },
  },
} satisfies NounPhrases
