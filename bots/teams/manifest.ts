import type { TeamsManifestLatest } from '@microsoft/app-manifest'
import { entryNames } from './dialogs.ts'
import { commandNames } from './invokes.ts'
import { allTexts, type Texts } from './texts.ts'

/** The newest version of the schema that Microsoft's own package for manifests knows (@microsoft/app-manifest). */
const SCHEMA = '1.30'
/** Of the app as Teams sees it: to be raised with every change of the manifest, or Teams keeps the old one. */
const VERSION = '1.0.0'

const schemaOf = (name: string): string =>
  `https://developer.microsoft.com/json-schemas/teams/v${SCHEMA}/${name}.schema.json`
const fileOf = ({ tag }: Texts): string => `${tag}.json`

type Bot = NonNullable<TeamsManifestLatest['bots']>[number]
type Prompt = NonNullable<Bot['commandLists']>[number]['commands'][number]
type MenuCommand = NonNullable<NonNullable<TeamsManifestLatest['composeExtensions']>[number]['commands']>[number]

/** A file of the app package. */
export interface PackageFile {
  readonly name: string
  readonly content: unknown
}

/**
 * The manifest of the app and its strings in every language, as files. `url`: where Parley is reached, by https. The icons are made elsewhere, under the
 * names `color.png` and `outline.png`.
 */
export function manifestFiles(appId: string, url: URL): PackageFile[] {
  const [first, ...others] = allTexts
  if (first === undefined) return []
  const manifest = {
    $schema: schemaOf('MicrosoftTeams'),
    manifestVersion: SCHEMA,
    version: VERSION,
    id: appId,
    developer: { name: 'Parley', websiteUrl: url.href, privacyUrl: url.href, termsOfUseUrl: url.href },
    name: { short: 'Parley' },
    description: { short: first.app.short, full: first.app.full },
    icons: { color: 'color.png', outline: 'outline.png' },
    accentColor: '#0B5A4A',
    localizationInfo: {
      defaultLanguageTag: first.tag,
      defaultLanguageFile: fileOf(first),
      additionalLanguages: others.map((one) => ({ languageTag: one.tag, file: fileOf(one) })),
    },
    defaultInstallScope: 'personal',
    bots: [
      {
        botId: appId,
        scopes: ['personal', 'team', 'groupChat'],
        supportsFiles: true,
        commandLists: [
          { scopes: ['personal'], commands: promptsOf(first) },
          { scopes: ['team', 'groupChat'], commands: promptsOf(first) },
        ],
      },
    ],
    composeExtensions: [{ botId: appId, commands: menuOf(first) }],
    permissions: ['identity', 'messageTeamMembers'],
    validDomains: [url.host],
  } satisfies TeamsManifestLatest
  return [
    { name: 'manifest.json', content: manifest },
    ...allTexts.map((texts) => ({ name: fileOf(texts), content: stringsOf(texts) })),
  ]
}

const promptsOf = ({ app }: Texts): Prompt[] =>
  app.prompts.map(([title, prompt]) => ({ type: 'prompt', title, description: prompt, prompt }))

/** What stands in the menus of the message box and of messages. */
function menuOf({ app, forms }: Texts): MenuCommand[] {
  return [
    {
      id: commandNames.search,
      type: 'query',
      context: ['compose', 'commandBox'],
      title: app.search,
      description: app.searchAbout,
      initialRun: true,
      parameters: [
        { name: commandNames.searchField, title: app.searchField, description: app.searchAbout, inputType: 'text' },
      ],
    },
    {
      id: commandNames.keep,
      type: 'action',
      context: ['message'],
      title: app.keep,
      description: app.keepAbout,
      fetchTask: true,
    },
    ...entryNames.map(
      (name): MenuCommand => ({
        id: name,
        type: 'action',
        context: ['compose', 'commandBox'],
        title: forms[name].title,
        description: forms[name].about,
        fetchTask: true,
      }),
    ),
  ]
}

/** The strings of a language by the places where they stand in the manifest. */
function stringsOf(texts: Texts) {
  const prompts = [0, 1].flatMap((list) =>
    promptsOf(texts).flatMap(({ title, description, prompt }, at) => {
      const place = `bots[0].commandLists[${list}].commands[${at}]`
      return [
        [`${place}.title`, title],
        [`${place}.description`, description],
        [`${place}.prompt`, prompt],
      ]
    }),
  )
  const menu = menuOf(texts).flatMap(({ title, description }, at) => [
    [`composeExtensions[0].commands[${at}].title`, title],
    [`composeExtensions[0].commands[${at}].description`, description],
  ])
  return {
    $schema: schemaOf('MicrosoftTeams.Localization'),
    'name.short': 'Parley',
    'description.short': texts.app.short,
    'description.full': texts.app.full,
    'composeExtensions[0].commands[0].parameters[0].title': texts.app.searchField,
    'composeExtensions[0].commands[0].parameters[0].description': texts.app.searchAbout,
    ...Object.fromEntries([...prompts, ...menu]),
  }
}
