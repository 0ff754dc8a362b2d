/** People and companies of five languages, as many as are wanted: the common names are common, most surnames are rare. Always the same ones. */

interface Country {
  readonly first: readonly string[]
  /** Surnames that very many have. */
  readonly last: readonly string[]
  /** Beginnings and ends of all the others. */
  readonly roots: readonly string[]
  readonly ends: readonly string[]
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

const onsets = {
  cyrillic: words(
    'ба бе бо бу ва ве во га го гу да де до ду жа жо за зи ка ко ку ла ле ли ло ма ми мо му на не но па пе по ра ри ро са се си со та ти то ту ха хо ца че ша ще',
  ),
  latin: words(
    'ba be bo bra bu ca co da de do dra fa fe ga go gra ha he ho ja ka ke ko kra la le lo ma me mi mo na ne no pa pe po pra ra re ro sa se si so sta ta te to tra va vi vo za',
  ),
}

const countries: readonly Country[] = [
  {
    first: words(
      'Олександр Іван Андрій Сергій Олена Наталія Ірина Марія Дмитро Тетяна Микола Володимир Юлія Оксана Петро Василь Ганна Катерина Тарас Богдан Світлана Людмила Михайло Вікторія Роман Ольга Максим Остап Надія Ярослав',
    ),
    last: words(
      'Мельник Шевченко Бондаренко Коваленко Бойко Ткаченко Кравченко Ковальчук Коваль Олійник Шевчук Поліщук Іваненко Ткачук Савченко Марченко Руденко Петренко Лисенко Клименко Мороз Павленко Левченко Гаврилюк Харченко Пономаренко Мартинюк Романюк Гончаренко Кушнір',
    ),
    roots: onsets.cyrillic,
    ends: words('енко чук ський ик ець юк ко ак'),
  },
  {
    first: words(
      'James John Robert Michael William David Mary Patricia Jennifer Linda Elizabeth Susan Thomas Daniel Matthew Anna Emily Laura Peter George Alice Henry Charlotte Edward Grace Oliver Lucy Simon Helen Mark',
    ),
    last: words(
      'Smith Johnson Williams Brown Jones Davies Miller Wilson Moore Taylor Anderson White Harris Martin Thompson Robinson Clark Lewis Walker Hall Young King Wright Green Baker Adams Nelson Carter Mitchell Turner',
    ),
    roots: onsets.latin,
    ends: words('ton ford ley man field worth son well'),
  },
  {
    first: words(
      'Алексей Ирина Дмитрий Елена Сергей Анастасия Павел Екатерина Николай Светлана Артём Юлия Кирилл Татьяна Игорь Мария Виктор Галина Константин Евгения Антон Людмила Глеб Вера Борис',
    ),
    last: words(
      'Иванов Смирнов Кузнецов Попов Васильев Петров Соколов Михайлов Новиков Фёдоров Морозов Волков Алексеев Лебедев Семёнов Егоров Павлов Козлов Степанов Николаев Орлов Андреев Макаров Никитин Захаров',
    ),
    roots: onsets.cyrillic,
    ends: words('ов ев ин кин ский ников шин лев'),
  },
  {
    first: words(
      'Jonas Petras Antanas Tomas Mindaugas Darius Rasa Ieva Aušra Eglė Vytautas Giedrius Rūta Ona Daiva Saulius Lina Živilė Kęstutis Dalia Andrius Jurgita Paulius Monika Linas',
    ),
    last: words(
      'Kazlauskas Petrauskas Jankauskas Stankevičius Vasiliauskas Žukauskas Butkus Paulauskas Urbonas Kavaliauskas Navickas Ramanauskas Baranauskas Žilinskas Rimkus Šimkus Balčiūnas Mažeika Pocius Adomaitis',
    ),
    roots: onsets.latin,
    ends: words('auskas aitis ūnas ėnas evičius inskas utis onis'),
  },
  {
    first: words(
      'Ivan Marko Josip Luka Ana Marija Ivana Petra Tomislav Stjepan Katarina Mateja Hrvoje Željko Dario Vesna Snježana Zoran Nikola Martina Goran Sanja Filip Lucija Ante',
    ),
    last: words(
      'Horvat Kovačević Babić Marić Jurić Novak Kovačić Knežević Vuković Marković Petrović Matić Tomić Pavlović Kovač Božić Blažević Grgić Pavić Radić Perić Filipović Šarić Lovrić Vidović',
    ),
    roots: onsets.latin,
    ends: words('ić ović ac ek an čić ak inić'),
  },
]

const trades = words(
  'Трейд Systems Логістика Group Агро Logistika Сервіс Trade Буд Tech Фарм Foods Енерго Partners Метал Energija Текс Gradnja Медіа Labs',
)

/** Numbers from 0 up to 1, always the same ones for a seed (mulberry32). */
export function numbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** One of them; the first are had far more often than the last, as names are (Zipf). */
function common(of: readonly string[], number: number): string {
  return of[Math.min(of.length - 1, Math.floor(of.length ** number - 1))] ?? ''
}

const any = (of: readonly string[], number: number): string => of[Math.floor(of.length * number)] ?? ''

function surname({ last, roots, ends }: Country, number: () => number): string {
  if (number() < 0.4) return common(last, number())
  const word =
    any(roots, number()) + any(roots, number()) + (number() < 0.1 ? any(roots, number()) : '') + any(ends, number())
  return word.charAt(0).toUpperCase() + word.slice(1)
}

/** Somebody's first name and surname: four of ten are Ukrainian, the others come from the other languages alike. */
export function person(number: () => number): string {
  const country = countries[number() < 0.4 ? 0 : 1 + Math.floor(number() * 4)] ?? countries[0]
  return country ? `${common(country.first, number())} ${surname(country, number)}` : ''
}

/** A company called after somebody and what it does. */
export function firm(number: () => number): string {
  const country = countries[Math.floor(number() * countries.length)] ?? countries[0]
  return country ? `${surname(country, number)} ${any(trades, number())}` : ''
}
