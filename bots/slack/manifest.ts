/**
 * The app's manifest (docs.slack.dev/reference/app-manifest): all that has to be set up in Slack, made by one paste. `manifest.json` beside this
 * file is what it gives for the address below.
 */

/** Stands for the address at which Slack reaches Parley. */
export const PLACEHOLDER = 'https://PUBLIC_URL'

/** What the bot may do, each with what for. */
export const SCOPES = {
  'app_mentions:read': 'hear who names it in a channel',
  'assistant:write': 'suggest what to begin with, and show that it is working',
  'channels:history': 'read the first message of a thread in which it is asked to log that',
  'channels:read': 'know who reads along in a channel',
  'chat:write': 'write',
  commands: '/parley and the shortcuts',
  'files:read': 'read the files that it is sent',
  'files:write': 'send exports',
  'groups:history': 'as in channels, in private ones',
  'groups:read': 'as in channels, in private ones',
  'im:history': 'hear what is said to it directly, and find a message whose arrival was left in doubt',
  'im:read': 'know its direct conversations',
  'im:write': 'open a direct conversation',
  'links:read': "see links to Parley's records",
  'links:write': 'show what they lead to',
  'mpim:history': 'as in channels, in group messages',
  'mpim:read': 'as in channels, in group messages',
  'users:read': 'know names, languages, and who is a bot or gone',
} as const

const EVENTS = [
  'app_home_opened',
  'app_mention',
  'app_uninstalled',
  'link_shared',
  'member_joined_channel',
  'member_left_channel',
  'message.im',
  'tokens_revoked',
] as const

const PURPOSE = 'Ask Parley about your contacts, deals and reminders, or tell it what to note.'

interface Wish {
  /** Where Parley is reached, without a slash at its end; null: nowhere, so that links are not shown. */
  readonly url: string | null
  /** Whether Slack is reached from here, rather than Parley from there. */
  readonly socket: boolean
  /** An agent with suggestions on top of its conversation, or with the older pane beside the others, which goes out of use; null: neither. */
  readonly agent: 'agent' | 'assistant' | null
}

/** The manifest as an object. With Socket Mode there are no addresses in it but that of links. */
export function manifestOf({ url, socket, agent }: Wish) {
  const requests: { readonly request_url?: string } =
    socket || url === null ? {} : { request_url: `${url}/slack/events` }
  const host = url === null ? null : url.replace(/^https?:\/\//, '').replace(/[:/].*$/, '')
  return {
    _metadata: { major_version: 2, minor_version: 1 },
    display_information: {
      name: 'Parley',
      description: 'The CRM that you talk to',
      long_description:
        'Parley keeps your contacts, deals and reminders. Write to it as you would to a colleague, in English, Ukrainian, Russian, Lithuanian or Croatian: "remind me to call Ivan on Friday", "Acme signed, 15,000 €", "who haven’t I talked to for a month?". It comes back by itself when something is due. It is a bot.',
      background_color: '#1f3a5f',
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: 'parley', always_online: true },
      ...(agent === 'agent' ? { agent_view: { agent_description: PURPOSE } } : {}),
      ...(agent === 'assistant' ? { assistant_view: { assistant_description: PURPOSE } } : {}),
      shortcuts: [
        {
          name: 'New in Parley',
          type: 'global',
          callback_id: 'create_in_parley',
          description: 'Make a contact, a deal, a reminder or a note',
        },
        {
          name: 'Save to Parley',
          type: 'message',
          callback_id: 'save_to_parley',
          description: 'Keep this message with a contact or a deal',
        },
      ],
      slash_commands: [
        {
          command: '/parley',
          ...(requests.request_url === undefined ? {} : { url: requests.request_url }),
          description: 'Say something to Parley; only you see the answer',
          usage_hint: 'remind me to call Ivan on Friday',
          should_escape: false,
        },
      ],
      ...(host === null ? {} : { unfurl_domains: [host] }),
    },
    oauth_config: { scopes: { bot: Object.keys(SCOPES) } },
    settings: {
      event_subscriptions: {
        ...requests,
        bot_events: [...EVENTS, ...(agent === 'assistant' ? ['assistant_thread_started'] : [])],
      },
      interactivity: { is_enabled: true, ...requests },
      org_deploy_enabled: false,
      socket_mode_enabled: socket,
      token_rotation_enabled: false,
    },
  }
}
