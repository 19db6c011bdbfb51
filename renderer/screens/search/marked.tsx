import { fold } from '../../../shared/vietnamese.ts';

/** The words of a text that a query found, marked. */
export function Marked({ text, query }: { text: string; query: string }) {
  return markedPieces(text, query).map(({ piece, found }, index) =>
    found ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other name.
      <mark key={index}>{piece}</mark>
    ) : (
      piece
    ),
  );
}

/** A text in pieces; a piece is found where it is a word that begins with a word of the query, marks aside. */
export function markedPieces(text: string, query: string): { piece: string; found: boolean }[] {
  const wanted = fold(query)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  return text
    .split(/([\p{L}\p{M}\p{N}]+)/u)
    .filter((piece) => piece !== '')
    .map((piece) => ({ piece, found: wanted.some((word) => fold(piece).startsWith(word)) }));
}
