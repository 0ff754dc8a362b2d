/**
 * Colours that people of every sight tell apart: those of Okabe and Ito (https://jfly.uni-koeln.de/color/, 2002), the ones that
 * stand out best from a light ground first. The page has the same in page.css, and another order on a dark one.
 */
const hues = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9'] as const

export const paper = '#ffffff'
const ink = '#1b1f1d'
const soft = '#5a625d'
const line = '#dedcd4'
const edge = '#8b918c'

/** What the classes of marks mean, for a picture that brings its own light ground and so reads on a dark one too. */
export const style = [
  `text{font-family:'DejaVu Sans',sans-serif}`,
  `.ink,.bold{fill:${ink}}.bold{font-weight:bold;paint-order:stroke;stroke:${paper};stroke-width:4px;stroke-linejoin:round}.soft{fill:${soft}}`,
  `.rule{fill:none;stroke:${line}}.strong{stroke:${edge}}`,
  ...hues.map(
    (colour, at) =>
      `.c${at}.full{fill:${colour}}.c${at}.light{fill:${colour};fill-opacity:.35;stroke:${colour}}.c${at}.empty{fill:none;stroke:${colour}}` +
      `.c${at}.line,.c${at}.part{stroke:${colour}}`,
  ),
  '.light,.empty{stroke-width:1.5}.line,.part{fill:none}.line{stroke-width:2.5;stroke-linejoin:round}',
].join('')
