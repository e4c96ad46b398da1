import { describe, expect, it } from 'vitest';
import type { Fingerprint } from '../../src/domain/stories/index.ts';
import { fingerprint, mergeFingerprints, placeArticle } from '../../src/domain/stories/index.ts';
import { claimsOf } from '../facts/support.ts';

const at = (day: number): string => `2031-03-${String(day).padStart(2, '0')}T09:00:00Z`;
const page = (title: string, text: string, day = 4) => ({
  title,
  claims: claimsOf(text, title, at(day)),
  publishedAt: at(day),
  lang: 'en',
});
const mark = (one: ReturnType<typeof page>): Fingerprint => fingerprint(one.claims, one.publishedAt);

const ferry = page(
  'Four dead as ferry capsizes off Tolvik',
  'At least four people were killed after the ferry Maren Dahl capsized in heavy seas off Tolvik, the coastguard said.\n\nThe ferry belongs to Skagen Line. Boats searched the sea off Tolvik for the missing.',
);
const stories = [
  { id: 'sto_ferry', fingerprint: mark(ferry) },
  {
    id: 'sto_vote',
    fingerprint: mark(
      page(
        'Brackley council votes on stadium',
        'The council of Brackley will vote on a stadium. Councilor Ruth Amory is for it.',
      ),
    ),
  },
];

describe('an article is placed', () => {
  it('in the story of the same event, told in other words', () => {
    const other = page(
      'Ferry overturns near Tolvik',
      'A ferry overturned near the port of Tolvik and rescuers found five bodies.\n\nThe Maren Dahl was on its way to Ask when it capsized.',
    );
    const placed = placeArticle(other, stories);

    expect(placed.storyId).toBe('sto_ferry');
    expect(placed.reasons.slice(0, 2)).toEqual([
      'both name Tolvik, Maren, Dahl',
      'both speak of ferry, capsized',
    ]);
  });
  it('and the days that both speak of are told in words', () => {
    const words =
      'The ferry Maren Dahl capsized off Tolvik on 2 March 2031, and four people were killed, the coastguard said.';
    const known = page('Four dead as ferry capsizes off Tolvik', words);
    const other = page('Ferry Maren Dahl capsized off Tolvik', words);
    const { reasons } = placeArticle(other, [{ id: 'sto_ferry', fingerprint: mark(known) }]);
    expect(reasons).toContain('both speak of Sun 2 Mar 2031');
  });
  it('in a story of its own when only the topic is the same', () => {
    const second = page(
      'Three dead as ferry capsizes off Vardnes',
      'Three people were killed after a ferry capsized in heavy seas off Vardnes, the coastguard said.\n\nBoats searched the sea for the missing.',
    );
    expect(placeArticle(second, stories).storyId).toBeNull();
  });
  it('with the event by numbers that nobody else reports, where no name is the same', () => {
    const breach = page(
      'Hackers steal data of 3.4 million parcel customers',
      'Hackers have stolen the data of 3.4 million customers of Postiva. They want $15 million.',
    );
    const side = page(
      'What customers should do now',
      'Change your password: 3.4 million customers are affected, and the hackers want 15 million dollars.',
    );
    const placed = placeArticle(side, [{ id: 'sto_breach', fingerprint: mark(breach) }]);

    expect(placed.storyId).toBe('sto_breach');
    expect(placed.reasons).toContain('both say 3.4 million, 15 million dollars');
  });
  it('in a story of its own when a town and its mayor are in other news', () => {
    const count = page(
      'Halle leads Munro by 412 votes in Port Ellis',
      'Judith Halle has a lead of 412 votes over Mayor Craig Munro after a night of counting in Port Ellis.',
    );
    const buses = page(
      'Port Ellis schools get new buses',
      'The schools of Port Ellis get 14 new electric buses, Mayor Craig Munro announced.',
      6,
    );
    expect(placeArticle(buses, [{ id: 'sto_count', fingerprint: mark(count) }]).storyId).toBeNull();
  });
  it('in a story of its own when only a name is the same', () => {
    const cafe = page(
      'Tolvik gets a harbor cafe',
      'Tolvik will have a cafe on its old wall. Work on the cafe begins in May and will be paid for by the town.',
    );
    const placed = placeArticle(cafe, stories);

    expect(placed.storyId).toBeNull();
    expect(placed.reasons.at(-1)).toMatch(/^the same names in another matter/);
  });
  it('in a story of its own when the first event is long over', () => {
    const next = {
      ...page(
        'Five dead as ferry capsizes off Tolvik',
        'Five people were killed after the ferry Maren Dahl capsized off Tolvik, the coastguard said.',
      ),
      publishedAt: '2031-09-04T09:00:00Z',
    };
    expect(placeArticle(next, stories).storyId).toBeNull();
  });
  it('never where a user took it out', () => {
    expect(placeArticle(ferry, stories).storyId).toBe('sto_ferry');
    expect(placeArticle(ferry, stories, new Set(['sto_ferry'])).storyId).toBeNull();
  });
  it('in a story of its own when it names nothing, and says so', () => {
    const column = page(
      'What the sea takes',
      'The sea gives and the sea takes. We stood on the shore and nobody spoke, for what is there to say?',
    );
    const placed = placeArticle(column, stories);

    expect(placed.storyId).toBeNull();
    expect(placed.reasons[0]).toBe('no other story tells of the same event');
    expect(placed.reasons.at(-1)).toMatch(/^it names nobody and no place/);
  });
  it('by its wording, one day and one number where it uses no name, and not by wording and day alone', () => {
    const walkout = page(
      'Drivers of Ostrand walk out on Monday',
      'The tram drivers of Ostrand will walk out on Monday, March 10, for an 11 percent raise, the union Korva said. Depots stay locked and night trams are cancelled, and the picket lines form at the depots at dawn.',
    );
    const advice = (percent: string) =>
      page(
        'How to get to work on Monday',
        `The tram drivers walk out on Monday, March 10. Their union wants ${percent} more. Depots stay locked and no night trams run; whoever can should cycle past the picket lines.`,
      );
    const following = [{ id: 'sto_walkout', fingerprint: mark(walkout) }];

    expect(placeArticle(advice('11 percent'), following).storyId).toBe('sto_walkout');
    expect(placeArticle(advice('much'), following).storyId).toBeNull();
  });
  it('in a story of its own when one round percentage is all that both state', () => {
    const turnout = page(
      'Brackley votes on stadium',
      'Brackley has voted on a stadium. Turnout was 57 percent. Councilor Ruth Amory welcomed the result.',
    );
    const other = page(
      'Fenwick mayor wins a third term',
      'Fenwick has voted for its mayor again. Turnout was 57 percent. The mayor, Odo Lamm, welcomed the result.',
    );
    expect(placeArticle(other, [{ id: 'sto_vote', fingerprint: mark(turnout) }]).storyId).toBeNull();
  });
  it('with its event in a service that has read nothing else', () => {
    const other = page(
      'Death toll rises after ferry disaster off Tolvik',
      'The number of dead after the capsizing of the Maren Dahl off Tolvik has risen to seven. Skagen Line said that the ferry was inspected in May.',
    );
    expect(placeArticle(other, stories.slice(0, 1)).storyId).toBe('sto_ferry');
  });
  it('by words that few stories use, not by those of every story', () => {
    const said = page(
      'Tolvik mayor to leave',
      'The mayor of Tolvik said on Tuesday that she would leave her post. People in the country were told that it would take a day or more.',
    );
    const placed = placeArticle(said, stories);

    expect(placed.storyId).toBeNull();
    expect(placed.score).toBeLessThan(0.5);
  });
  it('in a story of its own when a user is told why, in the words of the article', () => {
    const cafe = page('Tolvik gets a cafe', 'Tolvik will have a cafe on its old wall.');
    expect(placeArticle(cafe, stories).reasons.slice(0, 2)).toEqual([
      'no other story tells of the same event',
      'of the nearest: both name Tolvik',
    ]);
  });
  it('nowhere while there are no stories', () => {
    expect(placeArticle(ferry, [])).toEqual({
      storyId: null,
      score: 0,
      reasons: ['there is no story to compare with'],
    });
  });
});

describe('a fingerprint', () => {
  it('keeps a plain word with a capital among the words, though a person may be called so', () => {
    const { names, terms } = mark(
      page(
        'Thieves take paintings in Orlan',
        'Thieves took four paintings from a house in Orlan. Police said so.',
      ),
    );
    expect(Object.keys(terms)).toContain('thief');
    expect(names.orlan).toBe(1);
    expect(names.thieves).toBeLessThan(0.3);
  });
  it('has one word for the spellings of both sides of the Atlantic', () => {
    const british = mark(
      page('Harbour closed', 'The harbour was closed. The colour of the harbour is grey.'),
    );
    const american = mark(page('Harbor closed', 'The harbor was closed. The color of the harbor is gray.'));
    expect(Object.keys(british.terms)).toEqual(Object.keys(american.terms));
  });
  it('survives being kept as JSON', () => {
    const own = mark(ferry);
    expect(JSON.parse(JSON.stringify(own))).toEqual(own);
  });
  it('of one article is the fingerprint of a story with that article', () => {
    expect(mergeFingerprints([mark(ferry)])).toEqual(mark(ferry));
  });
  it('spans the time of its articles', () => {
    const merged = mergeFingerprints([mark(ferry), { ...mark(ferry), from: at(9), to: at(9) }]);
    expect([merged.from, merged.to, merged.articles]).toEqual([at(4), at(9), 2]);
  });
});
