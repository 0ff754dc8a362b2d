import { z } from 'zod'
import { command, type Ran, type Turn } from '../../command.ts'
import { languages } from '../../languages/index.ts'
import type { Choice } from '../../reply.ts'
import { defaults, type MemberSettings, memberSettings } from '../../settings.ts'
import { mutesNow } from '../nudges/mutes.ts'

/** Shows how Parley deals with the speaker: language, hours, digest, accounts; and what changes it. */
export const settingsShow = command({
  name: 'settings.show',
  risk: 'reads',
  takenBack: 'nothing',
  right: { area: 'own', act: 'change' },
  slots: z.object({}),
  run: (_, turn) => show(turn),
})

async function show(turn: Turn): Promise<Ran> {
  const { me, tx, language, now } = turn
  const { shown } = language.answers.setting
  const { hoursValue } = language.answers.workspace.shown
  const own = await memberSettings(tx, me.id)
  const muted = (await mutesNow(turn)).some(({ kind }) => kind === 'digest')
  const accounts = await accountsOf(turn)
  const clock = now.toZonedDateTimeISO(me.zone).toPlainTime().toString({ smallestUnit: 'minute' })
  const digest = muted ? null : own.digest === undefined ? defaults.digest : own.digest
  const { budget = defaults.budget, lunch } = own
  const field = (label: string, value: string) => ({ label, value })
  return {
    blocks: [
      {
        kind: 'fields',
        title: [{ bold: me.name }],
        fields: [
          field(shown.language, language.name),
          field(shown.timezone, `${me.zone} · ${plain(clock)}`),
          field(shown.hours, hoursValue(me.hours)),
          ...(lunch ? [field(shown.lunch, `${plain(lunch.from)}–${plain(lunch.to)}`)] : []),
          field(shown.digest, digest === null ? shown.off : plain(digest)),
          field(shown.budget, String(budget)),
          ...(accounts.length > 0 ? [field(shown.accounts, accounts.join(', '))] : []),
        ],
      },
      { kind: 'choices', choices: buttons(digest !== null, own, turn) },
    ],
    about: null,
  }
}

const plain = (time: string): string => time.replace(/^0/, '')

/** By which accounts the speaker is known: "Telegram", "Slack (olena)" where there are several of a platform. */
async function accountsOf({ me, tx, language }: Turn): Promise<readonly string[]> {
  const { platforms } = language.answers.account
  const found = await tx.account.findMany({
    where: { workspaceId: me.workspaceId, memberId: me.id, disabledAt: null, installation: { disabledAt: null } },
    select: { displayName: true, installation: { select: { platform: true } } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  })
  const count = Map.groupBy(found, ({ installation }) => installation.platform)
  const said = found.map(({ displayName, installation: { platform } }) => {
    const name = platforms[platform]
    return displayName && (count.get(platform)?.length ?? 0) > 1 ? `${name} (${displayName})` : name
  })
  return [...new Set(said)]
}

/** Another language at one press, since who cannot read this one can read nothing else here; then what is changed most. */
function buttons(digests: boolean, own: MemberSettings, turn: Turn): Choice[] {
  const { button, timezone, hours } = turn.language.answers.setting.shown
  const spoken = Object.values(languages).filter(({ code }) => code !== turn.language.code)
  const asking = (label: string, what: string, text: string) =>
    turn.button(label, { command: 'settings.change', said: { what: { kind: 'word', text, value: what } } })
  const change = (what: string, value: string) => ({ command: 'settings.change', args: { what, value } })
  const at = own.digest ?? defaults.digest
  const [off = ''] = turn.language.phrases.settingWords.off
  return [
    asking(button.hours, 'workingHours', hours),
    asking(button.timezone, 'timezone', timezone),
    digests
      ? turn.button(button.noDigest, change('digest', off))
      : turn.button(button.digest({ at }), change('digest', at)),
    turn.button(`${turn.language.phrases.commands['account.link'].title}…`, { command: 'account.link', args: {} }),
    ...spoken.map(({ code, name }) =>
      turn.button(name, { command: 'settings.change', args: { what: 'language', language: code } }),
    ),
  ]
}
