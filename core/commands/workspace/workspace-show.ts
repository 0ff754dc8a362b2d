import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import { type Block, paragraph } from '../../reply.ts'
import { defaults, hoursSchema, workspaceSettings } from '../../settings.ts'
import { word } from '../../slots/index.ts'
import { type UsageSum, usedSince } from '../../store/model-usage.ts'
import { speech } from '../speech.ts'
import { countryName } from './country.ts'
import { currencyName } from './currency.ts'

const slots = z.object({ part: word(['stages', 'team', 'settings', 'model']).optional() })

/** Shows how the workspace is set up: stages, team, hours, currency and the rest. */
export const workspaceShow = command({
  name: 'workspace.show',
  risk: 'reads',
  takenBack: 'nothing',
  right: { area: 'workspace', act: 'see' },
  slots,
  run: show,
})

async function show({ part }: z.output<typeof slots>, turn: Turn): Promise<Ran> {
  if (part === 'model') return { blocks: [await model(turn)] }
  const blocks = [
    ...(part === undefined || part === 'settings' ? [await settings(turn)] : []),
    ...(part === undefined || part === 'stages' ? [await stages(turn)] : []),
    ...(part === undefined || part === 'team' ? [await team(turn)] : []),
  ]
  return { blocks }
}

async function settings(turn: Turn): Promise<Block> {
  const { tx, me, now, language } = turn
  const { shown } = language.answers.workspace
  const row = await tx.workspace.findUniqueOrThrow({ where: { id: me.workspaceId } })
  const { daysOff = [], staleDays = defaults.staleDays, quietDays = defaults.quietDays } = await workspaceSettings(tx)
  const today = now.toZonedDateTimeISO(row.timezone).toPlainDate().toString()
  const say = speech(turn)
  const coming = daysOff.filter((day) => day >= today).map((day) => say.date(Temporal.PlainDate.from(day)))
  const field = (label: string, value: string) => ({ label, value })
  return {
    kind: 'fields',
    title: [{ bold: row.name }],
    fields: [
      field(shown.hours, shown.hoursValue(hoursSchema.parse(row.hours))),
      field(shown.timezone, row.timezone),
      field(shown.holidays, countryName(row.country, language.code)),
      ...(coming.length > 0 ? [field(shown.daysOff, coming.join(', '))] : []),
      field(shown.currency, currencyName(row.currency, language.code)),
      field(shown.limits, shown.limitsValue({ staleDays, quietDays })),
      field(shown.access, shown.accessValue[row.repsSeeAll ? 'all' : 'own']),
    ],
  }
}

/** What the language model was used for: a matter of admins. */
async function model({ tx, me, now, language }: Turn): Promise<Block> {
  if (me.role !== 'admin') return paragraph(language.conversation.notAllowed)
  const { model: words } = language.answers.workspace.shown
  const today = now.toZonedDateTimeISO(me.zone).toPlainDate()
  const month = await usedSince(tx, me.workspaceId, today.with({ day: 1 }).toString())
  if (month.asked === 0) return paragraph(words.none)
  const used = ({ cost, tokens, ...counts }: UsageSum) =>
    words.used({
      ...counts,
      tokens: Math.round(tokens).toLocaleString(language.code),
      ...(cost > 0
        ? { cost: `$${cost.toLocaleString(language.code, { minimumFractionDigits: 2, maximumFractionDigits: 4 })}` }
        : {}),
    })
  return {
    kind: 'fields',
    title: [{ bold: words.title }],
    fields: [
      { label: words.today, value: used(await usedSince(tx, me.workspaceId, today.toString())) },
      { label: words.month, value: used(month) },
    ],
  }
}

async function stages({ tx, me, language, now }: Turn): Promise<Block> {
  const say = speech({ language, me, now })
  const found = await tx.stage.findMany({
    where: { workspaceId: me.workspaceId, deletedAt: null },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { name: true, kind: true, probability: true },
  })
  const items = found.map(({ name, kind, probability }) =>
    kind === 'open' ? `${say.stage(name)} · ${probability} %` : say.stage(name),
  )
  return { kind: 'list', title: [{ bold: language.answers.workspace.shown.stages }], items, ordered: true }
}

async function team({ tx, me, language }: Turn): Promise<Block> {
  const { workspace, team: words } = language.answers
  const found = await tx.member.findMany({
    where: { workspaceId: me.workspaceId, disabledAt: null },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    select: { name: true, role: true },
  })
  const items = found.map(({ name, role }) => `${name} · ${words.roles[role]}`)
  return { kind: 'list', title: [{ bold: workspace.shown.team }], items }
}
