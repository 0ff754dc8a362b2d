import { appendFileSync, writeFileSync } from 'node:fs'
import { featuresOf } from '../core/nearest/features.ts'
import { guessIn, guess } from '../core/nearest/nearest.ts'
import { boundariesOf, partOf } from '../core/grammar/several.ts'
import { readSentence } from '../core/grammar/readings.ts'
import { endsOf } from '../core/grammar/wordings.ts'
import { speakingIn } from './nearest/examples.ts'
import { isRight } from './nearest/judge.ts'
import { folds, learn } from './nearest/learn.ts'
import { lessons } from './nearest/lessons.ts'
const found = await lessons('exp', () => undefined)
if (typeof found === 'string') throw new Error(found)
writeFileSync('/tmp/sev.jsonl', '')
writeFileSync('/tmp/none.jsonl', '')
for (const { rest, kept } of folds(found.sentences).slice(0, 2)) {
  const model = learn(rest, found.corpus)
  for (const example of kept) {
    const { one, scene, exact } = example
    {
      const w = exact[0]?.sure ? undefined : guessIn(scene, { ...speakingIn(example), exact }, featuresOf(scene, exact, model.lexicon), model)
      appendFileSync('/tmp/none.jsonl', JSON.stringify({ at: one.at, text: one.text, lang: example.language.code, door: example.door, gold: one.calls.map((c) => c.command), only: one.only, sure: exact[0]?.sure === true, exact: exact.map((r) => ({ c: r.calls.map((c) => c.command), right: isRight(r.calls, one) })), nothing: w?.nothing, several: w?.several, doubted: w?.doubted, guesses: w?.guesses.map((g) => ({ c: g.calls[0]!.command, share: g.share, conf: g.confidence, right: isRight(g.calls, one), bare: Object.keys(g.calls[0]!.said).length === 0, agrees: g.agrees })) }) + '\n')
    }
    if (exact[0]?.sure) continue
    const { sentence, spans } = scene
    const speaking = speakingIn(example)
    const boundaries = boundariesOf(sentence, speaking.grammars)
    if (boundaries.length === 0) continue
    const whole = guessIn(scene, { ...speaking, exact }, featuresOf(scene, exact, model.lexicon), model)
    const best = whole.guesses[0]
    const memo = new Map<string, any>()
    const read = (from: number, to: number): any => {
      const key = `${from} ${to}`
      if (memo.has(key)) return memo.get(key)
      const part = partOf(sentence, spans, from, to)
      const ex = readSentence(part.sentence, part.spans, speaking.grammars, speaking.zone)
      const g = guess(part.sentence, part.spans, speaking, ex, model)
      const b = g.guesses[0]
      const sure = ex[0]?.sure === true
      const calls = sure ? ex[0]!.calls : (b?.calls ?? [])
      const order = speaking.grammars.map((gr: any) => gr.orders.size > 0 && endsOf(gr.orders, part.sentence, 0).length > 0).some(Boolean)
      const out = { sure, exactAny: ex.length > 0, share: b?.share ?? 0, conf: b?.confidence ?? 0, nothing: g.nothing, several: g.several, calls, cmds: calls.map((c: any) => c.command), n: to - from, order, said: calls.reduce((s: number, c: any) => s + Object.keys(c.said).length, 0), doubted: g.doubted, words: part.sentence.tokens.filter((t: any) => t.kind === 'word').length }
      memo.set(key, out)
      return out
    }
    const len = sentence.tokens.length
    const splits: any[] = []
    for (const [i, b] of boundaries.slice(0, 6).entries()) {
      const parts = [read(0, b.end), read(b.begin, len)]
      const row = (ps: any[], bs: any[]) => splits.push({ bs: bs.map((x) => x.strength), parts: ps.map(({ calls, ...r }) => r), right: isRight(ps.flatMap((p) => p.calls), one) })
      row(parts, [b])
      for (const c of boundaries.slice(i + 1, 6)) row([read(0, b.end), read(b.begin, c.end), read(c.begin, len)], [b, c])
    }
    appendFileSync('/tmp/sev.jsonl', JSON.stringify({ text: one.text, lang: example.language.code, gold: one.calls.map((c) => c.command), only: one.only, several: whole.several, nothing: whole.nothing, best: best && { cmd: best.calls[0]!.command, share: best.share, conf: best.confidence, right: isRight(best.calls, one), said: Object.keys(best.calls[0]!.said).length }, exact: exact.map((r) => r.calls.map((c) => c.command)), splits }) + '\n')
  }
}
