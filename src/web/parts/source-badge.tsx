/** A letter for each source of a story: the same in the charts, beside the names, and in the matrix. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A to Z, then 27 and on. */
export const letterOf = (place: number): string => LETTERS[place] ?? String(place + 1);

/** @param place among the articles of the story, from 0 */
export const SourceBadge = ({ place }: { place: number | undefined }) =>
  place === undefined ? null : (
    <span class={`badge line-${place % 6}`} aria-hidden="true">
      {letterOf(place)}
    </span>
  );
