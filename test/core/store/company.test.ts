import { expect, it } from 'vitest'
import { companyFileSchema } from '../../../core/store/company/file.ts'

it.each([
  [{ timezone: 'Europe/Zagreb' }, 'HR'],
  [{ timezone: 'Europe/Zagreb', country: 'SI' }, 'SI'],
  [{ timezone: 'Europe/Kyiv' }, 'UA'],
])('a company is where it says, else where its clock goes: %j', (file, country) => {
  expect(companyFileSchema.parse(file).country).toBe(country)
})
