// What the page and the server say to each other: JSON both ways, the types of each. The page is served from the same origin and is
// known by a session cookie; every POST carries `Origin`. Errors are { error: code, message: words for the person }.
//
// GET /, GET /join and GET /r/KIND/ID (the link to a record): page/index.html. GET /page/NAME: a file of page/ — .ts with its types stripped as text/javascript, .css, .svg,
// .webmanifest; GET /charts/NAME: a file of bots/charts likewise. The policy that the page lives with: default-src 'none'; script-src, style-src, connect-src, manifest-src 'self';
// img-src 'self' https: data:; form-action, base-uri, frame-ancestors 'none'.
import type { Reply } from '../../core/index.ts'

/** Who one may be: seats of the demo company, on the loopback address only. */
export interface Seat {
  readonly id: string
  readonly name: string
  readonly role: 'rep' | 'manager' | 'admin'
  readonly language: string
}

/** GET /api/me: who is signed in; `me` null: nobody, and `seats` are those that may be taken. POST /api/seat { id } takes one. */
export interface Hello {
  readonly me: {
    readonly id: string
    readonly name: string
    /** `customer`: in the widget alone. */
    readonly role: 'rep' | 'manager' | 'admin' | 'customer'
    /** In which Parley answers them, and the page speaks. */
    readonly language: string
    readonly zone: string
  } | null
  readonly seats: readonly Seat[]
  /** The business clock, an ISO instant: what "today" is to the page. */
  readonly now: string
  readonly company: string | null
  /** What can be said, for an empty chat: sentences in the person's language. */
  readonly examples: readonly string[]
}

/** A message of the chat, as the history and the stream give it; in the order of `at`, then `id`. */
export interface Item {
  readonly id: string
  /** Where it stands among the others: opaque, sortable as a string; `before` and `after` take it. */
  readonly cursor: string
  readonly from: 'me' | 'parley'
  /** ISO instant. */
  readonly at: string
  /** What the person wrote, or the label of what they pressed, or the name of the file. Null for Parley's. */
  readonly text: string | null
  readonly kind: 'text' | 'press' | 'edit' | 'file' | 'reply'
  /** The key under which the page sent it, so that the page finds its own message again. */
  readonly key: string | null
  /**
   * Parley's: the `id` of the person's message (text, press, edit or file) that it answers. An edit: of the message that it corrects.
   * A text of the person's: of Parley's message that it replies to, if any.
   */
  readonly of: string | null
  readonly reply: Reply | null
  /** In the widget: the file that was sent and taken; `text` ends in its name. */
  readonly file?: { readonly id: string; readonly mime: string; readonly size: number }
  /** The tokens among the reply's buttons that were used or whose time is over. */
  readonly spent: readonly string[]
}

/** GET /api/history?before=cursor&limit=n: the newest `limit` (30, at most 100) before the cursor, oldest first. */
export interface History {
  readonly items: readonly Item[]
  readonly more: boolean
}

/**
 * GET /api/stream?after=cursor, server-sent events: `item` with an Item for each new message of the chat from anywhere (another tab,
 * a nudge), `spent` with { tokens } when buttons are used up, `hello` with a Hello when something about the person has changed
 * (their language). The event's id is the cursor, so that a browser that comes back goes on where it was.
 */
export type StreamEvent = 'item' | 'spent' | 'hello'

/** POST /api/say. What the page sends is answered with 202 when it is safe in the inbox. `key`: the page's own, so that sending twice is once. */
export interface Say {
  readonly key: string
  readonly text: string
  /** The `id` of Parley's message that this one replies to. */
  readonly replyTo?: string
}
/** POST /api/press */
export interface Press {
  readonly key: string
  readonly token: string
  readonly values?: Readonly<Record<string, string>>
}
/** POST /api/edit: the message `of` (the `id` of one's own Item) now reads so. */
export interface Edit {
  readonly key: string
  readonly of: string
  readonly text: string
}
/** POST /api/open: a link to a record was followed; the answer in the chat is its card, for those who may see it. */
export interface Open {
  readonly key: string
  readonly of: 'contact' | 'company' | 'deal'
  readonly id: string
}
// POST /api/files?key=…&name=…: the file itself as the body, its type in Content-Type; at most 50 MB, streamed into the store.
// The widget's POST /widget/api/files?key=…&name=…&caption=…&replyTo=… likewise: at most 20 MB; one that is not taken is declined in the chat.
// GET /api/files/ID: a file of the store, as a download, for its person and for those who see the message that it came with.
// POST /api/join { secret }: uses an invitation (the page reads it from the fragment of /join#secret). POST /api/leave ends the session.
