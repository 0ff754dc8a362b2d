import { expect, test } from 'vitest'
import { easterSunday } from '../../../core/time/easter.ts'

// As the churches' calendars have it.
test.each([
  [2024, '2024-03-31', '2024-05-05'],
  [2025, '2025-04-20', '2025-04-20'],
  [2026, '2026-04-05', '2026-04-12'],
  [2027, '2027-03-28', '2027-05-02'],
  [2038, '2038-04-25', '2038-04-25'],
  [2100, '2100-03-28', '2100-05-02'],
])('Easter of %d', (year, western, orthodox) => {
  expect(easterSunday(year, 'western').toString()).toBe(western)
  expect(easterSunday(year, 'orthodox').toString()).toBe(orthodox)
})
