import type { Answers } from '../../answers.ts'

export const glance: Answers['glance'] = {
  today: 'Danas',
  pipeline: 'Moja prodaja',
  teamPipeline: 'Prodaja tima',
  noDeals: 'Nema otvorenih poslova.',
  deals: 'Poslovi',
  sum: 'Iznos',
  thisMonth: 'Zatvaranje ovaj mjesec',
  stuck: 'Zastali',
  all: 'Svi poslovi',
}
