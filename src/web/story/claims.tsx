/** Who says what: the claims of a story's newest versions beside each other. */
import type { ClaimGroup } from '../../domain/facts/index.ts';
import type { Instant } from '../../domain/model/primitives.ts';
import { claimLink } from '../claim-link.ts';
import { Time } from '../parts/common.tsx';
import { counted, listed, sourceName } from '../words.ts';

const GROUPS = [
  { status: 'conflicting', title: 'Sources contradict each other', shown: 20 },
  { status: 'corroborated', title: 'Several sources say so', shown: 10 },
  { status: 'single-source', title: 'Only one source says so', shown: 5 },
] as const;

/** Of each kind, folded away or not; the rest is shown to whoever asks for all of it. */
const MOST = 60;

export function Claims(props: {
  groups: readonly ClaimGroup[];
  sources: number;
  /** Where all of them are shown; null on that page. */
  all: string | null;
  now: Instant;
}) {
  const { groups, sources, all, now } = props;
  if (sources < 2) {
    return (
      <p class="quiet">One source so far. Add an article of another outlet to see who says otherwise.</p>
    );
  }
  return (
    <>
      {GROUPS.map(({ status, title, shown }) => {
        const own = groups.filter((group) => group.status === status);
        if (own.length === 0) return null;
        return (
          <section class={`claims ${status}`} aria-label={title}>
            <h3>
              {title} <span class="count">{own.length}</span>
            </h3>
            <ul>
              {own.slice(0, shown).map((group) => (
                <Claim group={group} now={now} />
              ))}
            </ul>
            {own.length > shown && (
              <details>
                <summary>{counted(own.length - shown, 'more claim')}</summary>
                <ul>
                  {own.slice(shown, all === null ? undefined : MOST).map((group) => (
                    <Claim group={group} now={now} />
                  ))}
                </ul>
                {all !== null && own.length > MOST && <a href={all}>All {own.length}</a>}
              </details>
            )}
          </section>
        );
      })}
    </>
  );
}

function Claim({ group, now }: { group: ClaimGroup; now: Instant }) {
  const first = group.claims[0];
  // A claim cut out of a longer sentence may end where the sentence went on.
  const statement = group.text.replace(/[\s,;:–—-]+$/, '');
  return (
    <li>
      <span class="serif">
        {first ? (
          <a href={claimLink(first.articleId, first.versionNumber, first.claimId)}>{statement}</a>
        ) : (
          statement
        )}
      </span>
      {group.conflicts.length > 0 && (
        <p class="conflict">
          {statedBy(group).map(([raw, sources], index) => (
            <>
              {index > 0 && ' · '}
              <b>{raw}</b> {listed(sources)}
            </>
          ))}
        </p>
      )}
      <p class="quiet">
        {group.sources.length > 1 ? (
          <>
            {listed(group.sources.map(sourceName))}; first {sourceName(group.first.source)},{' '}
          </>
        ) : (
          <>{sourceName(group.first.source)}, </>
        )}
        <Time at={group.first.at} now={now} />
        {group.dropped.length > 0 &&
          `; dropped by ${listed([...new Set(group.dropped.map((one) => sourceName(one.source)))])}`}
      </p>
    </li>
  );
}

/** Each value that is contradicted, with all who state it. */
function statedBy(group: ClaimGroup): [string, string[]][] {
  const sources = new Map<string, string[]>();
  for (const { source, raw } of group.conflicts.flatMap(({ values }) => values)) {
    const name = sourceName(source);
    const known = sources.get(raw) ?? [];
    if (!known.includes(name)) sources.set(raw, [...known, name]);
  }
  return [...sources];
}
