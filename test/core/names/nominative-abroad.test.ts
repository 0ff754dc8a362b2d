import { describe, expect, it } from 'vitest'
import { languages } from '../../../core/languages/index.ts'
import { nominative } from '../../../core/names/nominative.ts'

describe('what a new contact is called, from the words of adding one', () => {
  it.each([
    ['uk', 'Олену Ткачук', 'Олена Ткачук'],
    ['uk', 'Анну Сергіївну Бойко', 'Анна Сергіївна Бойко'],
    ['uk', 'Любов Ковальську', 'Любов Ковальська'],
    ['uk', 'Льва Толстого', 'Лев Толстий'],
    ['uk', 'Сема Картера', 'Сем Картер'],
    ['ru', 'Петра Сидорова', 'Петр Сидоров'],
    ['ru', 'Любовь Орлову', 'Любовь Орлова'],
    ['ru', 'Екатерину Цой', 'Екатерина Цой'],
    ['ru', 'Анну Сергеевну Белову', 'Анна Сергеевна Белова'],
    ['ru', 'Никиту Зайца', 'Никита Заяц'],
    ['lt', 'Joną Kazlauską', 'Jonas Kazlauskas'],
    ['lt', 'Rasą Kazlauskienę', 'Rasa Kazlauskienė'],
    ['lt', 'Vytautą Norkų', 'Vytautas Norkus'],
    ['lt', 'Jonui Kazlauskui', 'Jonas Kazlauskas'],
    ['hr', 'Anu Kovač', 'Ana Kovač'],
    ['hr', 'Petra Matića', 'Petar Matić'],
    ['hr', 'Tomislava Jakovca', 'Tomislav Jakovac'],
    ['en', 'kate murphy', 'Kate Murphy'],
  ] as const)('%s: %s → %s', (code, said, name) => {
    expect(nominative(said, languages[code].names)).toBe(name)
  })

  it.each([
    ['en', 'Олену Ткачук', 'Олена Ткачук'],
    ['en', 'Joną Kazlauską', 'Jonas Kazlauskas'],
    ['en', 'Anu Kovač', 'Ana Kovač'],
    ['uk', 'Joną Kazlauską', 'Jonas Kazlauskas'],
    ['uk', 'Anu Kovač', 'Ana Kovač'],
    ['uk', 'Илью Крылова', 'Илья Крылов'],
    ['ru', 'Андрія Соловія', 'Андрій Соловій'],
    ['lt', 'Олену Ткачук', 'Олена Ткачук'],
    ['hr', 'Rasą Kazlauskienę', 'Rasa Kazlauskienė'],
  ] as const)('speaker of %s, words of another language: %s → %s', (code, said, name) => {
    expect(nominative(said, languages[code].names)).toBe(name)
  })

  it.each([
    ['en', 'Marka Smith'],
    ['en', 'Dana Scully'],
    ['en', 'Zoë Brontë'],
    ['en', 'Jürgen Müller'],
    ['en', 'Ромашка'],
    ['uk', 'Ivana Horvata'],
    ['uk', 'Dana White'],
    ['ru', 'Jonas Kazlauskas'],
    ['ru', 'Žalias Miškas'],
    ['ru', 'Ромашка'],
    ['ru', 'Чайка'],
    ['ru', 'Иван Бойко'],
    ['uk', 'Копійка'],
    ['lt', 'Ana Kovač'],
    ['hr', 'Олена Коваль'],
  ] as const)('speaker of %s: %s stays', (code, said) => {
    expect(nominative(said, languages[code].names)).toBe(said)
  })
})
