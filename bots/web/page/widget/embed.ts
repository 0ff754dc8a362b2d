// The one script of a site that has Parley's widget: <script src="https://PARLEY/widget.js" async></script>
// It makes a button and, once that is pressed, a frame with the chat, below a shadow root, so that neither the site's styles nor its names
// are touched. It reads nothing of the page, keeps nothing there, and asks no other server than the one it comes from.
;(() => {
  const script = document.currentScript
  if (!(script instanceof HTMLScriptElement)) return
  const home = new URL(script.src).origin
  // A site that has the tag twice has one button.
  if (document.querySelector('parley-widget')) return

  const words = {
    en: { open: 'Chat with us', close: 'Close the chat', chat: 'Chat' },
    uk: { open: 'Написати нам', close: 'Закрити чат', chat: 'Чат' },
    ru: { open: 'Написать нам', close: 'Закрыть чат', chat: 'Чат' },
    lt: { open: 'Parašyti mums', close: 'Uždaryti pokalbį', chat: 'Pokalbis' },
    hr: { open: 'Pišite nam', close: 'Zatvori razgovor', chat: 'Razgovor' },
  } as const
  type Code = keyof typeof words
  const isOurs = (code: string | undefined): code is Code => code !== undefined && Object.hasOwn(words, code)
  const texts = words[navigator.languages.map((one) => one.split('-')[0]).find(isOurs) ?? 'en']

  const look = new CSSStyleSheet()
  look.replaceSync(`
    :host { all: initial; color-scheme: light dark; --accent: #1c5a49; --on: #fff; --line: #0002; --sheet: #f5f4f0; }
    @media (prefers-color-scheme: dark) { :host { --accent: #86cdb2; --on: #0d2019; --line: #fff3; --sheet: #141716; } }
    button { position: fixed; z-index: 2147483646; right: max(20px, env(safe-area-inset-right)); bottom: max(20px, env(safe-area-inset-bottom));
      width: 56px; height: 56px; padding: 0; border: 0; border-radius: 50%; background: var(--accent); color: var(--on); cursor: pointer;
      box-shadow: 0 4px 16px #0004; -webkit-tap-highlight-color: transparent; }
    button:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
    svg { width: 28px; height: 28px; fill: none; stroke: currentcolor; stroke-width: 1.75; stroke-linecap: round; stroke-linejoin: round; display: block; margin: auto; }
    .count { position: absolute; top: -4px; right: -4px; min-width: 20px; height: 20px; padding: 0 5px; box-sizing: border-box; border-radius: 10px;
      background: #a3281c; color: #fff; font: 600 12px/20px system-ui, sans-serif; }
    .panel { position: fixed; z-index: 2147483647; right: max(20px, env(safe-area-inset-right)); bottom: 88px; width: 384px; height: min(640px, calc(100dvh - 108px));
      border-radius: 16px; overflow: hidden; background: var(--sheet); box-shadow: 0 8px 40px #0005, 0 0 0 1px var(--line); opacity: 1; transform: none;
      transition: opacity .16s, transform .16s; }
    .panel[hidden] { display: none; }
    @starting-style { .panel { opacity: 0; transform: translateY(12px); } }
    iframe { display: block; width: 100%; height: 100%; border: 0; color-scheme: light dark; }
    @media (max-width: 480px), (max-height: 480px) {
      .panel { inset: 0; width: auto; height: auto; border-radius: 0; box-shadow: none; }
      button[aria-expanded="true"] { display: none; }
    }
    @media (prefers-reduced-motion: reduce) { .panel { transition: none; } }
    @media (forced-colors: active) { button { border: 2px solid ButtonText; } }
    @media print { :host { display: none; } }
  `)

  const host = document.createElement('parley-widget')
  const root = host.attachShadow({ mode: 'open' })
  root.adoptedStyleSheets = [look]
  const drawing = (path: string) => {
    const space = 'http://www.w3.org/2000/svg'
    const svg = document.createElementNS(space, 'svg')
    svg.setAttribute('viewBox', '0 0 24 24')
    svg.setAttribute('aria-hidden', 'true')
    const line = document.createElementNS(space, 'path')
    line.setAttribute('d', path)
    svg.append(line)
    return svg
  }
  const bubble = drawing('M4 5h16v11H9.5L5 20v-4H4zM8 9.5h8M8 12.5h5')
  const down = drawing('M6 9.5l6 6 6-6')
  const count = document.createElement('span')
  count.className = 'count'
  const button = document.createElement('button')
  button.type = 'button'
  const panel = document.createElement('div')
  panel.className = 'panel'
  panel.hidden = true
  panel.id = 'panel'
  panel.role = 'dialog'
  panel.ariaLabel = texts.chat
  button.setAttribute('aria-controls', panel.id)
  root.append(button, panel)

  let frame: HTMLIFrameElement | null = null
  let unread = 0
  const draw = () => {
    const open = !panel.hidden
    button.ariaExpanded = String(open)
    button.ariaLabel = open ? texts.close : unread > 0 ? `${texts.open} (${unread})` : texts.open
    button.title = open ? texts.close : texts.open
    count.textContent = String(unread)
    button.replaceChildren(open ? down : bubble, ...(open || unread === 0 ? [] : [count]))
  }
  let loaded = false
  const tell = (what: 'opened' | 'closed') => {
    if (loaded) frame?.contentWindow?.postMessage({ parley: what }, home)
  }
  const open = () => {
    panel.hidden = false
    if (!frame) {
      frame = document.createElement('iframe')
      frame.title = texts.chat
      frame.src = `${home}/widget`
      frame.addEventListener('load', () => {
        loaded = true
        if (!panel.hidden) tell('opened')
      })
      panel.append(frame)
    }
    unread = 0
    draw()
    frame.focus()
    tell('opened')
  }
  const close = () => {
    if (panel.hidden) return
    panel.hidden = true
    draw()
    tell('closed')
    button.focus()
  }

  button.addEventListener('click', () => (panel.hidden ? open() : close()))
  root.addEventListener('keydown', (event) => {
    if (event instanceof KeyboardEvent && event.key === 'Escape') close()
  })
  addEventListener('message', ({ origin, source, data }: MessageEvent<unknown>) => {
    if (!frame || origin !== home || source !== frame.contentWindow) return
    if (typeof data !== 'object' || data === null || !('parley' in data)) return
    if (data.parley === 'close') close()
    else if (data.parley === 'unread' && 'count' in data && typeof data.count === 'number') {
      unread = panel.hidden ? Math.min(99, Math.max(0, Math.trunc(data.count))) : 0
      draw()
    }
  })
  draw()
  const place = () => document.body.append(host)
  if (document.body) place()
  else addEventListener('DOMContentLoaded', place)
})()
