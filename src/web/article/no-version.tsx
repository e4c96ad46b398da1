import { Empty } from '../parts/common.tsx';

/** Of an article whose text nobody has read yet: why may be known already. */
export const NoVersion = ({ articleId }: { articleId: string }) => (
  <Empty title="No version yet.">
    <p>
      The first look is under way, or did not find an article.{' '}
      <a href={`/articles/${articleId}?view=looks`}>Every look</a> tells.
    </p>
  </Empty>
);
