import { expect, it } from 'vitest'
import { names as english } from '../../../core/languages/en/names.ts'
import { names as croatian } from '../../../core/languages/hr/names.ts'
import { analyse, baseForms, inflect } from '../../../core/names/decline.ts'
import { fold } from '../../../core/names/fold.ts'

const bases = (word: string): readonly string[] => baseForms(fold(word), [croatian, english])

// One line: the base form, then forms that people type, the adjectives made of the name among them.
const forms = `
  Ivan: Ivana Ivanu Ivanom Ivane Ivanov Ivanova Ivanovu Ivanovim
  Ivana: Ivane Ivani Ivanu Ivanom Ivanin Ivanine
  Luka: Luke Luki Luku Lukom Lukin Lukina
  Marko: Marka Marku Markom Markov Markova
  Ana: Ane Ani Anu Anom Anin Anina Anine Aninu Aninoj
  Hrvoje: Hrvoja Hrvoju Hrvojem Hrvojev Hrvojeva
  Petar: Petra Petru Petrom Petre Petrov Petrova
  Pavao: Pavla Pavlu Pavlom Pavlov
  Ivo: Ive Ivi Ivu Ivom Iva Ivin
  Ante: Anti Antu Antom Antin
  Joža: Jože Joži Jožu Jožom
  Maja: Maje Maji Maju Majom Majin
  Mario: Marija Mariju Mariom Marijem
  Toni: Tonija Toniju Tonijem
  Juraj: Jurja Jurju Jurjem
  Aleksandar: Aleksandra Aleksandru Aleksandrom Aleksandrov
  Kovač: Kovača Kovaču Kovačem
  Babić: Babića Babiću Babićem
  Zrinski: Zrinskog Zrinskoga Zrinskom Zrinskim
  Jakovac: Jakovca Jakovcu Jakovcem
  Branka: Branke Branki Branku Brankom Brankin
  Slavica: Slavice Slavici Slavicu Slavicom Slavičin
  Banka: Banke Banci Banku Bankom
  Zagrebačka: Zagrebačke Zagrebačkoj Zagrebačku Zagrebačkom
  Podravka: Podravke Podravci Podravku Podravkom
  Ceste: Cesta Cestama
  Rješenje: Rješenja Rješenju Rješenjem
  Atlantic: Atlantica Atlanticu Atlanticom
  Google: Googlea Googleu Googleom
  John: Johna Johnu Johnom Johnov`
  .trim()
  .split('\n')
  .flatMap((line) => {
    const [base = '', rest = ''] = line.trim().split(': ')
    return rest.split(' ').map((form): [string, string] => [form, base])
  })

it.each(forms)('%s is a form of %s', (form, base) => {
  expect(bases(form)).toContain(fold(base))
})

it('finds the base of every form that the table can make of a first name', () => {
  const given = [...croatian.given.m.trim().split(/\s+/), ...croatian.given.f.trim().split(/\s+/)].map(fold)
  for (const base of given) for (const form of inflect(base, croatian, 'mf')) expect(bases(form)).toContain(base)
})

it('stays within bounds', () => {
  for (const word of ['aleksandrovom', 'horvatovom', 'kovacicu', 'petrinjskoga', 'tvrtkama'])
    expect(analyse(word, croatian).length + bases(word).length).toBeLessThan(40)
})
