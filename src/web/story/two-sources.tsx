/** Two articles of one story beside each other: the facts that are followed, then claim by claim. */
import type { FactView } from '../../app/read-fact.ts';
import type { ClaimGroup, ClaimMention } from '../../domain/facts/index.ts';
import type { Article } from '../../domain/records.ts';
import { claimLink } from '../claim-link.ts';
import { Empty, Tag } from '../parts/common.tsx';
import { Table } from '../parts/table.tsx';
import { counted, sourceName, valueInWords } from '../words.ts';

type Two = readonly [Article, Article];

/** What each says now about each fact, and whether it is the same. */
export function FactsOfTwo({ facts, two }: { facts: readonly FactView[]; two: Two }) {
  const stated = facts
    .map((fact) => ({ fact, values: two.map(({ id }) => valueHeld(fact, id)) }))
    .filter(({ values }) => values.some((value) => value !== null));
  if (stated.length === 0) {
    return <Empty title="Neither states a fact that is followed in this story." />;
  }
  return (
    <Table
      label="Facts of both"
      columns={[{ head: 'Fact', names: true }, ...two.map(({ source }) => ({ head: sourceName(source) }))]}
      rows={stated.map(({ fact, values }) => ({
        cells: [
          <>
            <a href={`/facts/${fact.id}`}>{fact.label}</a> <Verdict fact={fact} two={two} values={values} />
          </>,
          ...values.map((value) =>
            value === null ? <span class="quiet">does not say</span> : <b class="value">{value}</b>,
          ),
        ],
      }))}
    />
  );
}

function valueHeld(fact: FactView, articleId: string): string | null {
  const held = fact.current.find((one) => one.articleId === articleId);
  return held ? valueInWords(held) : null;
}

/** For passing on: one line a fact. */
export function factsAsText(facts: readonly FactView[], two: Two): string {
  return facts
    .map(({ label, ...fact }) => {
      const said = two.map(({ id, source }) => {
        const value = valueHeld({ label, ...fact }, id);
        return value === null ? null : `${sourceName(source)} ${value}`;
      });
      return said.every((one) => one === null)
        ? null
        : `${label}: ${said.filter((one) => one !== null).join(', ')}`;
    })
    .filter((line) => line !== null)
    .join('\n');
}

function Verdict(props: { fact: FactView; two: Two; values: readonly (string | null)[] }) {
  const { fact, two, values } = props;
  if (values.includes(null)) return <Tag tone="silent">Only one says</Tag>;
  // Values may be worded otherwise and still agree: whoever judged the story judged these.
  const apart =
    fact.groups.filter((group) =>
      group.articles.some(({ articleId }) => two.some(({ id }) => id === articleId)),
    ).length > 1;
  return apart ? <Tag tone="alert">Differs</Tag> : <Tag tone="agreed">Same</Tag>;
}

/** The claims that both make, the contradicted first, then what each says alone. */
export function ClaimsOfTwo({ groups, two }: { groups: readonly ClaimGroup[]; two: Two }) {
  const sides = groups.map((group) => ({ group, said: two.map(({ id }) => mentionsBy(group, id)) }));
  const both = sides.filter(({ said }) => said.every((mentions) => mentions.length > 0));
  const [apart, alike] = [
    both.filter((one) => differ(one.group, two)),
    both.filter((one) => !differ(one.group, two)),
  ];
  return (
    <>
      {both.length === 0 && <p class="lead">They share no statement.</p>}
      <Pairs title="They contradict each other" tone="alert" pairs={apart} two={two} />
      <Pairs title="Both say so" tone="agreed" pairs={alike} two={two} />
      <div class="columns even">
        {two.map(({ source }, index) => (
          <Alone
            name={sourceName(source)}
            claims={sides.flatMap(({ said }) =>
              (said[1 - index]?.length ?? 0) === 0 ? (said[index] ?? []).slice(0, 1) : [],
            )}
          />
        ))}
      </div>
    </>
  );
}

const mentionsBy = (group: ClaimGroup, articleId: string): ClaimMention[] =>
  group.claims.filter((claim) => claim.articleId === articleId);

/** A contradiction among others in the group is none of theirs. */
const differ = (group: ClaimGroup, two: Two): boolean =>
  group.conflicts.some(({ values }) => {
    const [one, other] = two.map(({ source }) => values.find((value) => value.source === source));
    return one !== undefined && other !== undefined && one.value !== other.value;
  });

function Pairs(props: {
  title: string;
  tone: string;
  pairs: readonly { group: ClaimGroup; said: readonly ClaimMention[][] }[];
  two: Two;
}) {
  const { title, tone, pairs, two } = props;
  if (pairs.length === 0) return null;
  return (
    <section aria-label={title}>
      <h3>
        <Tag tone={tone}>{title}</Tag> <span class="count">{pairs.length}</span>
      </h3>
      <Table
        label={title}
        class="sides serif"
        columns={two.map(({ source }) => ({ head: sourceName(source), long: true }))}
        rows={pairs.map(({ said }) => ({
          cells: said.map((mentions) =>
            mentions.map((mention) => (
              <p>
                <Statement mention={mention} />
              </p>
            )),
          ),
        }))}
      />
    </section>
  );
}

const ALONE_SHOWN = 8;

function Alone({ name, claims }: { name: string; claims: readonly ClaimMention[] }) {
  const list = (some: readonly ClaimMention[]) => (
    <ul class="sentences serif">
      {some.map((mention) => (
        <li>
          <Statement mention={mention} />
        </li>
      ))}
    </ul>
  );
  return (
    <section aria-label={`Only in ${name}`}>
      <h3>
        Only {name} <span class="count">{claims.length}</span>
      </h3>
      {list(claims.slice(0, ALONE_SHOWN))}
      {claims.length > ALONE_SHOWN && (
        <details>
          <summary>{counted(claims.length - ALONE_SHOWN, 'more claim')}</summary>
          {list(claims.slice(ALONE_SHOWN))}
        </details>
      )}
    </section>
  );
}

const Statement = ({ mention }: { mention: ClaimMention }) => (
  <a class="plain" href={claimLink(mention.articleId, mention.versionNumber, mention.claimId)}>
    {mention.text}
  </a>
);
