import fc from 'fast-check'
import { expect, it } from 'vitest'
import { names as english } from '../../../core/languages/en/names.ts'
import { names as russian } from '../../../core/languages/ru/names.ts'
import { names as ukrainian } from '../../../core/languages/uk/names.ts'
import { analyse, baseForms, inflect } from '../../../core/names/decline.ts'
import { fold } from '../../../core/names/fold.ts'

const bases = (word: string): readonly string[] => baseForms(fold(word), [ukrainian, english])

// One line: the base form, then forms that people type.
const forms = `
  Іван: Івана Івану Іванові Іваном Івані Іване
  Петро: Петра Петру Петрові Петром Петре
  Павло: Павла Павлу Павлові Павлом Павле
  Дмитро: Дмитра Дмитру Дмитром
  Михайло: Михайла Михайлу Михайлом Михайле
  Андрій: Андрія Андрію Андрієві Андрієм
  Сергій: Сергія Сергію Сергієм Сергії
  Василь: Василя Василю Василеві Василем
  Ігор: Ігоря Ігорю Ігореві Ігорем
  Олег: Олега Олегові Олегом Олеже
  Яків: Якова Якову Яковом
  Федір: Федора Федору Федором
  Антін: Антона Антону Антоном
  Лев: Лева Льва Львом
  Микола: Миколи Миколі Миколу Миколою Миколо
  Ілля: Іллі Іллю Іллею
  Ольга: Ольги Ользі Ольгу Ольгою Ольго
  Олена: Олени Олені Олену Оленою Олено
  Наталка: Наталки Наталці Наталку Наталкою
  Солоха: Солосі Солоху
  Юля: Юлі Юлю Юлею
  Юлія: Юлії Юлію Юлією
  Марія: Марії Марію Марією Маріє
  Дар'я: Дар'ї Дар'ю Дар'єю
  Любов: Любові Любов'ю
  Нінель: Нінелі Нінеллю
  Шевченко: Шевченка Шевченку Шевченкові Шевченком
  Ковальчук: Ковальчука Ковальчуку Ковальчуком
  Коваль: Коваля Ковалю Ковалем Ковалеві
  Ткач: Ткача Ткачу Ткачеві Ткачем
  Кравець: Кравця Кравцю Кравцем Кравцеві
  Заєць: Зайця Зайцю Зайцем
  Соловей: Солов'я Солов'ю Солов'єм
  Лебідь: Лебедя Лебедю Лебедем
  Мельник: Мельника Мельнику Мельником Мельниче
  Чубок: Чубка Чубку Чубком
  Іванов: Іванова Іванову Івановим
  Задорожний: Задорожного Задорожному Задорожним
  Зеленський: Зеленського Зеленському Зеленським
  Ковальська: Ковальської Ковальській Ковальську Ковальською
  Скиба: Скиби Скибі Скибу Скибою
  Петрівна: Петрівни Петрівні Петрівну Петрівною
  Глобекс: Глобексу Глобексом Глобекса
  Рошен: Рошену Рошеном Рошені
  Нафтогаз: Нафтогазу Нафтогазом
  Пошта: Пошти Пошті Пошту Поштою
  Поле: Поля Полю Полем
  Рішення: Рішенню Рішенням
  Аптеки: Аптек Аптекам Аптеками
  Ліцензія: Ліцензії Ліцензій Ліцензію Ліцензіями`
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [base = '', rest = ''] = line.trim().split(': ')
    return rest.split(' ').map((form): [string, string] => [form, base])
  })

it('has a list worth checking', () => {
  expect(forms.length).toBeGreaterThan(150)
})

it.each(forms)('%s is a form of %s', (form, base) => {
  expect(bases(form)).toContain(fold(base))
})

const russianForms = `
  Иван: Ивана Ивану Иваном Иване
  Пётр: Петра Петру Петром
  Павел: Павла Павлу Павлом
  Лев: Льва Львом
  Андрей: Андрея Андрею Андреем
  Дмитрий: Дмитрия Дмитрию Дмитрием Дмитрии
  Игорь: Игоря Игорю Игорем
  Илья: Ильи Илье Илью Ильёй
  Никита: Никиты Никите Никиту Никитой
  Лёша: Лёши Лёше Лёшу Лёшей
  Катя: Кати Кате Катю Катей Кать
  Ольга: Ольги Ольге Ольгу Ольгой
  Мария: Марии Марию Марией
  Дарья: Дарьи Дарье Дарью Дарьей
  Любовь: Любови Любовью
  Шевчук: Шевчука Шевчуку Шевчуком
  Ткач: Ткача Ткачу Ткачом
  Кравец: Кравца Кравцу Кравцом
  Заяц: Зайца Зайцу Зайцем
  Соловей: Соловья Соловью Соловьём
  Гончар: Гончара Гончару Гончаром
  Иванов: Иванова Иванову Ивановым
  Пушкин: Пушкина Пушкину Пушкиным
  Карапетян: Карапетяна Карапетяну Карапетяном
  Зеленский: Зеленского Зеленскому Зеленским
  Белый: Белого Белому Белым
  Иванова: Ивановой Иванову
  Ковальская: Ковальской Ковальскую
  Петровна: Петровны Петровне Петровну Петровной
  Глобекс: Глобекса Глобексу Глобексом
  Почта: Почты Почте Почту Почтой
  Решение: Решения Решению Решением
  Технологии: Технологий Технологиям
  Лицензия: Лицензии Лицензий Лицензию Лицензиями`
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [base = '', rest = ''] = line.trim().split(': ')
    return rest.split(' ').map((form): [string, string] => [form, base])
  })

it.each(russianForms)('«%s» — форма имени %s', (form, base) => {
  expect(baseForms(fold(form), [russian, english])).toContain(fold(base))
})

it('finds the base of every form that the Russian table can make of a first name', () => {
  const all = [...russian.given.m.trim().split(/\s+/), ...russian.given.f.trim().split(/\s+/)].map(fold)
  for (const base of all)
    for (const form of inflect(base, russian, 'mf')) expect(baseForms(form, [russian])).toContain(base)
})

it('takes the possessive off English names, and endings off foreign ones', () => {
  expect(bases("Ivan's")).toContain('ivan')
  expect(bases('Acmeом')).toContain('acme')
})

it('leaves alone what is not declined', () => {
  expect(bases('Acme')).toEqual(['acme'])
  expect(bases('')).toEqual([''])
})

const given = [...ukrainian.given.m.trim().split(/\s+/), ...ukrainian.given.f.trim().split(/\s+/)].map(fold)

it('finds the base of every form that the table can make of a first name', () => {
  for (const base of given) for (const form of inflect(base, ukrainian, 'mf')) expect(bases(form)).toContain(base)
})

it('finds the base of every form that the table can make of made-up surnames', () => {
  const stem = fc.string({ unit: fc.constantFrom(...'бвгдзклмнпрстуаио'), minLength: 3, maxLength: 8 })
  const ending = fc.constantFrom('енко', 'ук', 'ець', 'ський', 'ська', 'ко', 'ич', 'ан', 'аль', 'а', 'ій', 'ар')
  fc.assert(
    fc.property(stem, ending, (start, end) => {
      const base = start + end
      return inflect(base, ukrainian, 'mf').every((form) => baseForms(form, [ukrainian]).includes(base))
    }),
  )
})

it('never throws, and stays within bounds', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      const word = fold(text)
      return analyse(word, ukrainian).length < 40 && baseForms(word, [english, ukrainian, russian]).length < 40
    }),
  )
})
