/** What a search found: statements, and changes, with what was searched for marked in both. */
import type { FoundChange, FoundStatement, Highlighted } from '../../adapters/store/search.ts';
import type { Instant } from '../../domain/model/primitives.ts';
import { claimLink } from '../claim-link.ts';
import { toldOf } from '../diff/words.ts';
import { KIND_WORDS, sourceName } from '../words.ts';
import { DisclosureTag, TierTag, Time } from './common.tsx';

const Marked = ({ text }: { text: Highlighted }) => (
  <>{text.map(({ text: part, hit }) => (hit ? <mark>{part}</mark> : part))}</>
);

export function Statement({ statement, now }: { statement: FoundStatement; now: Instant }) {
  const { articleId, firstNumber, lastNumber, newestNumber } = statement;
  return (
    <li>
      <a class="serif" href={claimLink(articleId, lastNumber, statement.claimId)}>
        <Marked text={statement.text} />
      </a>
      <p class="quiet">
        <span class="source">{sourceName(statement.source)}</span>,{' '}
        <a href={`/articles/${articleId}`}>{statement.title ?? 'article'}</a>,{' '}
        {firstNumber === lastNumber ? `version ${firstNumber}` : `versions ${firstNumber} to ${lastNumber}`}
        {lastNumber < newestNumber && ', no longer said'}, first <Time at={statement.at} now={now} />
      </p>
    </li>
  );
}

export function FoundOne({ found, now }: { found: FoundChange; now: Instant }) {
  const { change } = found;
  const told = toldOf(change);
  return (
    <li>
      <p>
        <TierTag tier={change.tier} />{' '}
        <b>{told.length > 0 ? told.map(({ label }) => label).join(', ') : KIND_WORDS[change.kind]}</b>{' '}
        <DisclosureTag status={found.disclosure} />
      </p>
      <p class="serif words">
        {found.words.map(({ op, text }) => {
          const marked = <Marked text={text} />;
          return op === 'delete' ? <del>{marked}</del> : op === 'insert' ? <ins>{marked}</ins> : marked;
        })}
      </p>
      <p class="quiet">
        <span class="source">{sourceName(found.source)}</span>,{' '}
        <a href={`/articles/${found.articleId}/diffs/${found.fromNumber}..${found.toNumber}#${change.id}`}>
          {found.title ?? 'article'}, version {found.fromNumber} to {found.toNumber}
        </a>
        , <Time at={found.at} now={now} />
      </p>
    </li>
  );
}
