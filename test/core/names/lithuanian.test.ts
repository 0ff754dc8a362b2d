import { expect, it } from 'vitest'
import { tokenize } from '../../../core/grammar/tokenize.ts'
import { names as english } from '../../../core/languages/en/names.ts'
import { names as lithuanian } from '../../../core/languages/lt/names.ts'
import { names as ukrainian } from '../../../core/languages/uk/names.ts'
import { analyse, baseForms, inflect } from '../../../core/names/decline.ts'
import { fold } from '../../../core/names/fold.ts'
import { askedWords } from '../../../core/names/forms.ts'
import { nameKeys } from '../../../core/names/keys.ts'
import { nominative } from '../../../core/names/nominative.ts'
import { otherNames } from '../../../core/names/vocabulary.ts'

const bases = (word: string): readonly string[] => baseForms(fold(word), [lithuanian, english, ukrainian])

// One line: the base form, then forms that people type.
const forms = `
  Tomas: Tomo Tomui Tomą Tomu Tome Tomai Tomui
  Jonas: Jono Jonui Joną Jonu Jonai
  Petras: Petro Petrui Petrą Petru Petrai
  Kęstutis: Kęstučio Kęstučiui Kęstutį Kęstučiu Kęstuti
  Rytis: Ryčio Ryčiui Rytį Ryčiu
  Karolis: Karolio Karoliui Karolį Karoliu Karoli
  Saulius: Sauliaus Sauliui Saulių Sauliumi Sauliau
  Andrius: Andriaus Andriui Andrių Andriumi Andriau
  Virginijus: Virginijaus Virginijui Virginijų Virginijumi Virginijau
  Andrėjas: Andrėjo Andrėjui Andrėją
  Rasa: Rasos Rasai Rasą
  Viktorija: Viktorijos Viktorijai Viktoriją
  Eglė: Eglės Eglei Eglę Egle
  Kazlauskas: Kazlausko Kazlauskui Kazlauską Kazlausku Kazlauskai Kazlauske
  Stankevičius: Stankevičiaus Stankevičiui Stankevičių Stankevičiumi
  Petkus: Petkaus Petkui Petkų Petkumi Petkau
  Gaidys: Gaidžio Gaidžiui Gaidį Gaidžiu
  Vėlys: Vėlio Vėliui Vėlį
  Paulauskis: Paulauskio Paulauskiui Paulauskį
  Kazlauskienė: Kazlauskienės Kazlauskienei Kazlauskienę Kazlauskiene
  Kazlauskaitė: Kazlauskaitės Kazlauskaitei Kazlauskaitę
  Balčiūtė: Balčiūtės Balčiūtei
  Smetona: Smetonos Smetonai Smetoną
  Ivan: Ivanas Ivano Ivanui Ivaną Ivanu
  Fisher: Fisherio Fisheriui Fisherį Fisheriu
  Smith: Smitho Smithui Smithą Smithu
  Globex: Globexo Globexui Globexą
  Licencijos: Licencijų Licencijoms Licencijas
  Maxima: Maximos Maximai Maximą`
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [base = '', rest = ''] = line.trim().split(': ')
    return rest.split(' ').map((form): [string, string] => [form, base])
  })

it.each(forms)('%s yra %s linksnis', (form, base) => {
  expect(bases(form)).toContain(fold(base))
  expect(bases(fold(form))).toContain(fold(base))
})

const given = [...lithuanian.given.m.trim().split(/\s+/), ...lithuanian.given.f.trim().split(/\s+/)].map(fold)

it('finds the base of every form that the table can make of a first name', () => {
  for (const base of given) for (const form of inflect(base, lithuanian, 'mf')) expect(bases(form)).toContain(base)
})

it('stays within bounds', () => {
  for (const base of given)
    for (const form of inflect(base, lithuanian, 'mf')) expect(analyse(form, lithuanian).length).toBeLessThan(40)
})

it('takes an ending off that hangs by an apostrophe', () => {
  for (const said of ["Acme'ui", 'Acme’o', "Acme'ą"]) {
    const [asked] = askedWords(tokenize(said))
    expect([...(asked?.forms ?? [])]).toContain('acme')
  }
})

it('keys a company without its legal form', () => {
  const keys = (name: string) => nameKeys(name, 'company').map(({ key }) => key)
  for (const name of ['UAB „Acme“', 'Acme, UAB', 'AB Acme', 'MB Acme', 'VšĮ „Acme“', 'IĮ Acme'])
    expect(keys(name)).toEqual(keys('Acme'))
})

it.each([
  ['kestas', 'kestutis'],
  ['domas', 'dominikas'],
  ['edis', 'edvardas'],
  ['vika', 'viktoria'],
])('%s is a name that %s goes by', (short, full) => {
  expect(otherNames.get(short)).toContain(full)
})

it.each([
  ['Tomą Petrauską', 'Tomas Petrauskas'],
  ['tomą petrauską', 'Tomas Petrauskas'],
  ['Tomui Petrauskui', 'Tomas Petrauskas'],
  ['Tomo Petrausko', 'Tomas Petrauskas'],
  ['Rasą Kazlauskienę', 'Rasa Kazlauskienė'],
  ['Rasai Kazlauskienei', 'Rasa Kazlauskienė'],
  ['Rasos Kazlauskaitės', 'Rasa Kazlauskaitė'],
  ['Eglę Balčiūtę', 'Eglė Balčiūtė'],
  ['Eglei', 'Eglė'],
  ['Rasą', 'Rasa'],
  ['Jonui Stankevičiui', 'Jonas Stankevičius'],
  ['Kęstučiui Gaidžiui', 'Kęstutis Gaidys'],
  ['Kęstutį Kazlauską', 'Kęstutis Kazlauskas'],
  ['Sauliaus Jankausko', 'Saulius Jankauskas'],
  ['Audriumi Butkevičiumi', 'Audrius Butkevičius'],
  ['Johnui Smithui', 'John Smith'],
  ['Ivanui Petrenkai', 'Ivanas Petrenka'],
  ['Oną Mariją Petraitytę', 'Ona Marija Petraitytė'],
  ['Radvilą Jankauskienę', 'Radvila Jankauskienė'],
])('proposes for „%s“ the name „%s“', (said, name) => {
  expect(nominative(said, lithuanian)).toBe(name)
})

it.each([
  'Tomas Petrauskas',
  'Petrauskas Tomas',
  'Rasa Kazlauskienė',
  'Eglė',
  'Toma Petrauskaitė',
  'Liucina Kazlauskaitė',
  'Radas Petrauskas',
  'John Smith',
  'Ivan Petrenko',
  'Acme',
  'Maxima',
  'Saulė Butkutė',
])('leaves „%s“ as it is', (name) => {
  expect(nominative(name, lithuanian)).toBe(name)
})
