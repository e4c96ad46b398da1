/**
 * Numbers, dates and names that one click makes a fact of. Each is a button of one form on the page, which names the claim
 * and the slot; it works without scripts, and a reader who does not point reads plain text.
 */
import type { Claim, Sentence } from '../../domain/model/claims.ts';

const FORM = 'track';

/** Once on a page that has values to point at. */
export const TrackForm = ({ storyId }: { storyId: string }) => (
  <form id={FORM} method="post" action={`/stories/${storyId}/facts/point`} />
);

export interface Value {
  /** Claim and slot, as the form sends them. */
  at: string;
  raw: string;
  start: number;
  end: number;
  type: 'quantity' | 'date' | 'name';
}

const TITLES = {
  quantity: 'Follow this number',
  date: 'Follow this date',
  name: 'Follow this name',
} as const;

/** What of the claims can be followed, in order, none over another. */
export function valuesOf(claims: readonly Claim[]): Value[] {
  const values: Value[] = [];
  const all = claims
    .flatMap((claim) =>
      claim.slots.flatMap((slot, index) =>
        slot.type === 'quote'
          ? []
          : [
              {
                at: `${claim.id} ${index}`,
                raw: slot.raw,
                start: slot.start,
                end: slot.end,
                type: slot.type,
              },
            ],
      ),
    )
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  for (const value of all) {
    if (value.start >= (values.at(-1)?.end ?? 0)) values.push(value);
  }
  return values;
}

/** What the form sent. */
export function pointedAt(sent: string): { claimId: string; slot: number } | null {
  const [, claimId, slot] = /^(\S{1,100}) (\d{1,5})$/.exec(sent) ?? [];
  return claimId === undefined ? null : { claimId, slot: Number(slot) };
}

export const TrackButton = ({ value }: { value: Value }) => (
  <button type="submit" form={FORM} name="at" value={value.at} class="slot" title={TITLES[value.type]}>
    {value.raw}
  </button>
);

/** A sentence with its values to point at. */
export function Trackable({ sentence }: { sentence: Sentence }) {
  const { text } = sentence;
  const values = valuesOf(sentence.claims);
  return (
    <>
      {values.map((value, index) => (
        <>
          {text.slice(values[index - 1]?.end ?? 0, value.start)}
          <TrackButton value={value} />
        </>
      ))}
      {text.slice(values.at(-1)?.end ?? 0)}
    </>
  );
}
