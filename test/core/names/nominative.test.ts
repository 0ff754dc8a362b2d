import fc from 'fast-check'
import { expect, it } from 'vitest'
import { names as english } from '../../../core/languages/en/names.ts'
import { names as croatian } from '../../../core/languages/hr/names.ts'
import { names as russian } from '../../../core/languages/ru/names.ts'
import { names as ukrainian } from '../../../core/languages/uk/names.ts'
import { nominative } from '../../../core/names/nominative.ts'

it.each([
  ['Івана Петренка', 'Іван Петренко'],
  ['Олену Коваль', 'Олена Коваль'],
  ['олену коваль', 'Олена Коваль'],
  ['Івану', 'Іван'],
  ['Ользі', 'Ольга'],
  ['Юлію Тимчук', 'Юлія Тимчук'],
  ['Тараса Шевчука', 'Тарас Шевчук'],
  ['Петра Бойка', 'Петро Бойко'],
  ['Ігоря Мельника', 'Ігор Мельник'],
  ['Федора Кобзаря', 'Федір Кобзар'],
  ['Якова Гончара', 'Яків Гончар'],
  ['Андрія Ткача', 'Андрій Ткач'],
  ['Андрієм Ткачем', 'Андрій Ткач'],
  ['Микиту Кравця', 'Микита Кравець'],
  ['Володимира Зеленського', 'Володимир Зеленський'],
  ['Валерія Задорожного', 'Валерій Задорожний'],
  ['Марію Ковальську', 'Марія Ковальська'],
  ['Марії Шевченко', 'Марія Шевченко'],
  ['Сергієм Івановим', 'Сергій Іванов'],
  ['Івана Скибу', 'Іван Скиба'],
  ['Павла Тичину', 'Павло Тичина'],
  ["Дем'яна Лук'яненка", "Дем'ян Лук'яненко"],
  ["Мар'яну Лук'яненко", "Мар'яна Лук'яненко"],
  ["Павла Солов'я", 'Павло Соловей'],
  ['Степана Петровича Бойка', 'Степан Петрович Бойко'],
  ['Надії Петрівни Шевчук', 'Надія Петрівна Шевчук'],
  ['Анну-Марію Коваль', 'Анна-Марія Коваль'],
  ['Івана Нечуй-Левицького', 'Іван Нечуй-Левицький'],
  ['Джона Сміта', 'Джон Сміт'],
  ['ІВАНА ПЕТРЕНКА', 'ІВАН ПЕТРЕНКО'],
  ['Дмитра П.', 'Дмитро П.'],
  // A first name that nobody knows, beside a surname whose ending is known; a surname alone.
  ['Радислава Петренка', 'Радислав Петренко'],
  ['Шевченка', 'Шевченко'],
  ['Ковальську', 'Ковальська'],
  ['Ковальчука', 'Ковальчук'],
  // One first name's genitive is another's nominative: the surname decides.
  ['Олександра Петренка', 'Олександр Петренко'],
  ['Олександра Коваль', 'Олександра Коваль'],
  ['Олександра Ковальська', 'Олександра Ковальська'],
  ['Віталія Бойка', 'Віталій Бойко'],
  ['Віталія Бойко', 'Віталія Бойко'],
  ['Сашу Петренка', 'Саша Петренко'],
  ['Сашу Петренко', 'Саша Петренко'],
])('proposes for "%s" the name "%s"', (said, name) => {
  expect(nominative(said, ukrainian)).toBe(name)
})

it.each([
  ['Ивана Иванова', 'Иван Иванов'],
  ['Ивана Петренко', 'Иван Петренко'],
  ['елену иванову', 'Елена Иванова'],
  ['Сергея Шевчука', 'Сергей Шевчук'],
  ['Петра Бойко', 'Петр Бойко'],
  ['Игоря Мельника', 'Игорь Мельник'],
  ['Павла Гончара', 'Павел Гончар'],
  ['Никиту Кравца', 'Никита Кравец'],
  ['Дмитрия Зеленского', 'Дмитрий Зеленский'],
  ['Марию Ковальскую', 'Мария Ковальская'],
  ['Марии Шевченко', 'Мария Шевченко'],
  ['Надежды Петровны Шевчук', 'Надежда Петровна Шевчук'],
  ['Арсена Саркисяна', 'Арсен Саркисян'],
  ['Фёдора Черных', 'Фёдор Черных'],
  ['Соколовой Анне', 'Соколова Анна'],
  ['Лёшу Карапетяна', 'Лёша Карапетян'],
  ['Сашу Иванова', 'Саша Иванов'],
  ['Сашу Иванову', 'Саша Иванова'],
  ['Александра Иванова', 'Александра Иванова'],
  ['Новая почта', 'Новая почта'],
])('предлагает для «%s» имя «%s»', (said, name) => {
  expect(nominative(said, russian)).toBe(name)
})

it.each([
  'Іван Петренко',
  'Петренко Іван',
  'Олександра',
  'Любов Коваль',
  'Acme',
  'Ivan Petrenko',
  'Глобексу',
  'Нова пошта',
])('leaves "%s" as it is', (name) => {
  expect(nominative(name, ukrainian)).toBe(name)
})

it.each([
  ['ivan petrenko', 'Ivan Petrenko'],
  ["mary o'neil-smith", "Mary O'Neil-Smith"],
  ['Ivan Petrenko,', 'Ivan Petrenko'],
  ['"Acme".', 'Acme'],
  ['John Smith Jr.', 'John Smith Jr.'],
  ['Ivan P.', 'Ivan P.'],
  ['  Ivan   Petrenko ', 'Ivan Petrenko'],
  ['macOS', 'macOS'],
])('writes "%s" as "%s"', (said, name) => {
  expect(nominative(said, english)).toBe(name)
})

it('never throws and never loses a name altogether', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(english, ukrainian), (words, table) => {
      const name = nominative(words, table)
      return words.trim() === '' || name !== ''
    }),
  )
})

it.each([
  ['Ivana Horvata', 'Ivan Horvat'],
  ['Ivanu Horvat', 'Ivana Horvat'],
  ['Anu Marić', 'Ana Marić'],
  ['anu maric', 'Ana Maric'],
  ['Marka Kovačića', 'Marko Kovačić'],
  ['Luku Modrića', 'Luka Modrić'],
  ['Petra Babića', 'Petar Babić'],
  ['Petru Babić', 'Petra Babić'],
  ['Hrvoja Jurića', 'Hrvoje Jurić'],
  ['Antu Perića', 'Ante Perić'],
  ['Pavla Novaka', 'Pavao Novak'],
  ['Aleksandra Vukovića', 'Aleksandar Vuković'],
  ['Darija Šimića', 'Dario Šimić'],
  ['Tonija Kukoča', 'Toni Kukoč'],
  ['Nikolu Zrinskog', 'Nikola Zrinski'],
  ['Đuru Đakovića', 'Đuro Đaković'],
  ['Lukom', 'Luka'],
])('proposes in Croatian for "%s" the name "%s"', (said, name) => {
  expect(nominative(said, croatian)).toBe(name)
})

it.each(['Ivana Horvat', 'Petra Babić', 'Ivan Horvat', 'Marija Knežević', 'Podravka', 'Adriatica', 'Kvarner d.o.o.'])(
  'leaves "%s" as it is in Croatian',
  (name) => expect(nominative(name, croatian)).toBe(name),
)
