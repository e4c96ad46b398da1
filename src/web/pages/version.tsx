/** One version as it was read: the text, the claims in it, and what the page said about itself. */
import { headsAround } from '../../adapters/store/overview.ts';
import { placesOfClaims, sentencesFrom } from '../../adapters/store/passages.ts';
import type { VersionOutline } from '../../adapters/store/versions.ts';
import { requireArticle } from '../../app/change-article.ts';
import { requireOutline } from '../../app/diff-versions.ts';
import type { App } from '../../app/ports.ts';
import { requireStory } from '../../app/stories.ts';
import { badInput } from '../../domain/errors.ts';
import type { ClaimBlock, Sentence } from '../../domain/model/claims.ts';
import { mementoHeaders } from '../memento.ts';
import { Tag, Time } from '../parts/common.tsx';
import { PartsNav } from '../parts/parts-nav.tsx';
import { Trackable, TrackForm } from '../parts/track.tsx';
import { PART_LENGTH, partAsked, partOf } from '../text-parts.ts';
import type { Show } from '../visit.ts';
import { sourceName } from '../words.ts';

export const showVersion: Show = async ({ app, params, query, now }) => {
  const number = /^[1-9]\d{0,8}$/.test(params.n ?? '') ? Number(params.n) : 0;
  if (number === 0) throw badInput('invalid_version', 'Versions are numbered from 1.');
  const article = await requireArticle(app, params.id ?? '');
  const story = await requireStory(app, article.storyId);
  const version = await requireOutline(app, article.id, number);
  const heads = await headsAround(app.db, article.id, version);
  const last = heads.at(-1)?.number ?? number;
  const here = `/articles/${article.id}`;
  const part = await partShown(app, version, query('part'), query('claim'));
  const sentences = await sentencesFrom(app.db, version.id, part * PART_LENGTH, PART_LENGTH);
  const returned = version.revertsTo === null ? null : heads.find((head) => head.id === version.revertsTo);
  return {
    title: `Version ${number}: ${version.title ?? article.url}`,
    feed: here,
    headers: mementoHeaders(app, article, heads, number),
    body: (
      <>
        <p class="crumbs">
          <a href={`/stories/${story.id}`}>{story.title}</a> › <a href={here}>{sourceName(article.source)}</a>{' '}
          › version {number}
        </p>
        <p class="meta">
          <span class="source">{sourceName(article.source)}</span>, version {number} of {last}, first seen{' '}
          <Time at={version.capturedAt} now={now} seconds />, last seen{' '}
          <Time at={version.lastSeenAt} now={now} seconds />
          {version.publishedAt !== null && (
            <>
              , published <Time at={version.publishedAt} now={now} />
            </>
          )}
          {version.modifiedAt !== null && (
            <>
              , says it was changed <Time at={version.modifiedAt} now={now} />
            </>
          )}{' '}
          {returned && <Tag tone="revert">Back to version {returned.number}</Tag>}
        </p>
        <nav class="steps" aria-label="Versions">
          {number > 1 && (
            <>
              <a href={`${here}/versions/${number - 1}`} rel="prev">
                ← Version {number - 1}
              </a>
              <a href={`${here}/diffs/${number - 1}..${number}`}>What changed in this one</a>
            </>
          )}
          {number < last && (
            <>
              <a href={`${here}/diffs/${number}..${number + 1}`}>What changed next</a>
              <a href={`${here}/versions/${number + 1}`} rel="next">
                Version {number + 1} →
              </a>
            </>
          )}
        </nav>
        <p class="quiet">Click a number, a date or a name to follow it as a fact.</p>
        <TrackForm storyId={article.storyId} />
        <article class="text serif" lang={version.lang ?? undefined}>
          {part > 0 && <h1>{version.title ?? article.url}</h1>}
          {blocksOf(sentences).map((block) => (
            <Block kind={block.kind} sentences={block.sentences} />
          ))}
        </article>
        <PartsNav
          href={(to) => `${here}/versions/${number}?part=${to}`}
          part={part}
          sentences={version.sentences}
        />
      </>
    ),
  };
};

/** A statement that the version does not make is no reason to show nothing. */
async function partShown(app: App, version: VersionOutline, asked: string | null, claimId: string | null) {
  const short = version.sentences <= PART_LENGTH;
  if (asked !== null || claimId === null || short) return partAsked(asked, version.sentences);
  return partOf((await placesOfClaims(app.db, version.id, [claimId])).get(claimId) ?? 0);
}

interface TextBlock {
  kind: ClaimBlock;
  sentences: Sentence[];
}

function blocksOf(sentences: readonly Sentence[]): TextBlock[] {
  const blocks: (TextBlock & { index: number })[] = [];
  for (const sentence of sentences) {
    const last = blocks.at(-1);
    if (last && last.kind === sentence.block && last.index === sentence.blockIndex)
      last.sentences.push(sentence);
    else blocks.push({ kind: sentence.block, index: sentence.blockIndex, sentences: [sentence] });
  }
  return blocks;
}

function Block({ kind, sentences }: TextBlock) {
  const words = sentences.map((sentence) => (
    <>
      {sentence.claims.map((claim) => (
        <span class="anchor" id={claim.id} />
      ))}
      <span class="sentence">
        {kind === 'byline' ? sentence.text : <Trackable sentence={sentence} />}
      </span>{' '}
    </>
  ));
  switch (kind) {
    case 'title':
      return <h1>{words}</h1>;
    case 'heading':
      return <h2>{words}</h2>;
    case 'quote':
      return (
        <blockquote>
          <p>{words}</p>
        </blockquote>
      );
    default:
      return <p class={kind}>{words}</p>;
  }
}
