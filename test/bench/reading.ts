import { newId } from '../../core/id.ts'
import { viewerOf } from '../../core/identify.ts'
import { languages } from '../../core/languages/index.ts'
import type { Me } from '../../core/me.ts'
import { openSession } from '../../core/session.ts'
import { understand } from '../../core/understand.ts'
import { type Bench, quantile, round } from './ground.ts'
import type { Result } from './result.ts'

const sentences = [
  'remind me to call Ivan Petrenko on Friday at 9',
  'нагадай подзвонити Івану Петренку в пʼятницю о 9',
  'Acme to negotiation',
  'Акме на переговори',
  'new deal with Acme, 12k, closing end of March',
  'запиши дзвінок з Іваном Петренком: хоче знижку 10 %',
  'who is Ivan Petrenok?',
  'what is the weather like in Kyiv tomorrow',
  'що в мене сьогодні',
  'Ivan Petrenko new number is +380 67 123 45 67',
]

/** Reading a sentence in a CRM of 10,000 contacts: names looked up and all, without carrying it out. Milliseconds at p99. */
export async function reading({ store, ports, company }: Bench): Promise<readonly Result[]> {
  const { workspaceId, id } = await company(10_000)
  const me: Me = {
    kind: 'member',
    workspaceId,
    id: id('m1'),
    name: 'Olena Kovalenko',
    role: 'manager',
    language: 'en',
    zone: 'Europe/Kyiv',
    currency: 'EUR',
    country: 'UA',
    hours: { days: [1, 2, 3, 4, 5], from: '09:00', to: '18:00' },
    repsSeeAll: true,
    chat: { id: newId(), direct: true, audience: null },
  }
  const samples: number[] = []
  for (let n = 0; n < 1_200; n++) {
    const text = sentences[n % sentences.length] ?? ''
    await store.for(viewerOf(me)).read(async (tx) => {
      const session = openSession({
        me,
        now: ports.clock.now(),
        language: languages.en,
        tx,
        about: null,
        pending: null,
        said: text,
      })
      const before = performance.now()
      await understand(text, session)
      if (n >= 200) samples.push(performance.now() - before)
    })
  }
  const detail = { p50: round(quantile(samples, 0.5)), p95: round(quantile(samples, 0.95)) }
  return [
    { name: 'reading/10k-contacts/p99', ratio: round(quantile(samples, 0.99)), unit: 'ms', n: samples.length, detail },
  ]
}
