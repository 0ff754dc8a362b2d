// Makes the app package for Microsoft Teams: what an admin uploads, or one person for a try.
//   npm run teams:package -- https://crm.example.com [parley-teams.zip]
// The app is the bot of TEAMS_APP_ID. docs/teams.md says what to do with the file.
import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { readConfig } from '../bots/config.ts'
import { manifestFiles } from '../bots/teams/manifest.ts'
import { colorIcon, outlineIcon } from './teams/icons.ts'
import { zip } from './teams/zip.ts'

/** The package's bytes. */
export const packageOf = (appId: string, url: URL): Buffer =>
  zip([
    ...manifestFiles(appId, url).map(({ name, content }) => ({
      name,
      bytes: Buffer.from(`${JSON.stringify(content, null, 2)}\n`),
    })),
    { name: 'color.png', bytes: colorIcon() },
    { name: 'outline.png', bytes: outlineIcon() },
  ])

const say = (line: string) => process.stdout.write(`${line}\n`)

async function main([address = '', file = 'parley-teams.zip']: readonly string[]): Promise<number> {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url?.protocol !== 'https:') {
    say('Say where Parley is reached: npm run teams:package -- https://crm.example.com')
    return 1
  }
  const configured = readConfig()
  if (!configured.ok) {
    for (const problem of configured.problems) say(problem)
    return 1
  }
  const [bot] = configured.config.teams.bots
  if (bot === undefined) {
    say(
      'Set TEAMS_APP_ID, TEAMS_APP_PASSWORD and TEAMS_TENANT_ID first: the package names the bot by its id. docs/teams.md says where they are.',
    )
    return 1
  }
  await writeFile(file, packageOf(bot.appId, url))
  say(`${resolve(file)} is the app package. Upload it in Teams: Apps → Manage your apps → Upload an app.`)
  return 0
}

if (import.meta.main) process.exit(await main(process.argv.slice(2)))
