/** Cells of a table lie together in pieces of so many columns, a power of two. */
const PIECE = 16

/**
 * A table of rows and columns of which most cells are never written: only the pieces that are wanted have room. The numbers themselves lie in arrays of `size`, one piece after the
 * other, row by row.
 */
export interface Cells {
  readonly size: number
  /** Where each piece of each row begins, a row behind the other; -1 where it has no room. */
  readonly begins: Int32Array
  /** Goes through what has room in a row, by rising columns. */
  eachOf(row: number, visit: (column: number, place: number) => void): void
}

/** The place of a column within its row's pieces. */
export const pieceOf = (column: number): number => Math.floor(column / PIECE)
export const offsetIn = (column: number): number => column % PIECE
/** How many pieces rows of so many columns have. */
export const piecesIn = (width: number): number => Math.ceil(width / PIECE)

/** A table with room for what `want` asks for, by the number of a piece: that of its row's first and its own within the row. */
export function cellsFor(rows: number, width: number, want: (ask: (piece: number) => void) => void): Cells {
  const pieces = piecesIn(width)
  const begins = new Int32Array(rows * pieces)
  want((piece) => {
    begins[piece] = 1
  })
  let size = 0
  for (const [piece, wanted] of begins.entries()) {
    begins[piece] = wanted === 0 ? NONE : size
    if (wanted !== 0) size += PIECE
  }
  return {
    size,
    begins,
    eachOf: (row, visit) => {
      for (let piece = 0; piece < pieces; piece += 1) {
        const begin = begins[row * pieces + piece] ?? NONE
        if (begin === NONE) continue
        const first = piece * PIECE
        for (let column = first; column < Math.min(width, first + PIECE); column += 1)
          visit(column, begin + column - first)
      }
    },
  }
}

const NONE = -1

/** A table of a single column, of which every cell has room. */
export const singles: Pick<Cells, 'eachOf'> = { eachOf: (row, visit) => visit(0, row) }
