/** What the articles of a labeled story state of its facts, read and weighed as the service does it. */
import { observeTogether, type Testimony, weigh } from '../src/domain/facts/index.ts';
import type { FactKind, FactQuestion, Sighting } from '../src/domain/model/facts.ts';
import type { LabeledArticle, LabeledStory, LabeledVersion } from './stories.ts';
import { sameValue } from './values.ts';

/** Version id → what it states. */
export type Observed = ReadonlyMap<string, Sighting | null>;

/**
 * All facts of a story together, every article by its own words, then once more with what the others state; then each value beside the others.
 * @returns fact id → article id → version id → what it states
 */
export function observeStory({ facts, articles }: LabeledStory): Map<string, Map<string, Observed>> {
  const read = (
    article: LabeledArticle,
    heard: (question: FactQuestion) => readonly Testimony[],
  ): (Sighting | null)[][] =>
    observeTogether(
      facts.map((question) => ({
        question,
        steps: article.versions.map(({ claims, diff }) => ({
          content: { claims, publishedAt: claims.publishedAt },
          known: null,
          diff,
        })),
        heard: heard(question),
      })),
    );
  const alone = articles.map((article) => ({ article, seen: read(article, () => []) }));
  const beside = articles.map((article) => {
    const others = alone.filter((other) => other.article !== article);
    const seen = read(article, (question) =>
      others.flatMap(({ article: { source }, seen: stated }) =>
        stated[facts.indexOf(question)]!.flatMap((sighting) =>
          sighting === null ? [] : [{ source, sighting }],
        ),
      ),
    );
    return { article, seen };
  });
  return new Map(facts.map(({ id, kind }, i) => [id, byArticle(kind, beside, i)]));
}

function byArticle(
  kind: FactKind,
  beside: readonly { article: LabeledArticle; seen: (Sighting | null)[][] }[],
  fact: number,
): Map<string, Observed> {
  const stated = beside.flatMap(({ article: { id, source, versions }, seen }) =>
    versions.flatMap((version, k) => {
      const sighting = seen[fact]![k] ?? null;
      return sighting === null ? [] : [{ articleId: id, versionId: version.id, source, sighting }];
    }),
  );
  const weighed = weigh(kind, stated);
  return new Map(
    beside.map(({ article: { id, versions } }) => {
      const own = weighed.filter(({ articleId }) => articleId === id);
      const statedBy = new Map(own.map(({ versionId, sighting }) => [versionId, sighting]));
      return [id, new Map(versions.map((version) => [version.id, statedBy.get(version.id) ?? null]))];
    }),
  );
}

/** `null` where the label leaves it open whether the version states it. */
export function isRight(fact: string, version: LabeledVersion, { value }: Sighting): boolean | null {
  const expected = version.expected[fact] ?? null;
  if (expected !== null) return sameValue(expected.value, value);
  const lenient = version.lenient[fact];
  return lenient !== undefined && sameValue(lenient, value) ? null : false;
}
