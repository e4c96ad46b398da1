/** The parse is htmlparser2's own, only sooner done: the same tree, whatever the page and however it is cut into pieces. */
import fc from 'fast-check';
import { Parser, Tokenizer } from 'htmlparser2';
import { expect, test } from 'vitest';
import { LeapingTokenizer } from '../../src/domain/extract/leaping-tokenizer.ts';
import { type ElementNode, PageBuilder } from '../../src/domain/extract/nodes.ts';
import { articleFixtures } from '../support/articles.ts';

function tree(pieces: readonly string[], tokenizer: typeof Tokenizer): ElementNode {
  const builder = new PageBuilder();
  const parser = new Parser(builder, { decodeEntities: false, Tokenizer: tokenizer });
  for (const piece of pieces) parser.write(piece);
  parser.end();
  return builder.root;
}

function expectSame(pieces: readonly string[]): void {
  expect(tree(pieces, LeapingTokenizer)).toEqual(tree(pieces, Tokenizer));
}

test('htmlparser2 still has the loop that the tokenizer replaces', () => {
  expect(Tokenizer.prototype).toHaveProperty('fastForwardTo');
  expect(LeapingTokenizer.prototype).not.toHaveProperty(
    'fastForwardTo',
    Reflect.get(Tokenizer.prototype, 'fastForwardTo'),
  );
});

test('every fixture gives the same tree, whole and cut in the middle', () => {
  for (const { html } of articleFixtures()) {
    expectSame([html]);
    const half = html.length >> 1;
    expectSame([html.slice(0, half), html.slice(half)]);
  }
});

test('broken markup gives the same tree wherever it is cut', () => {
  const scrap = fc.constantFrom(
    ...'< > / = " \' & ! - <p <a href= <script> </script> <!-- --> <textarea> <title> </title> <![CDATA[ ]]> é word'.split(
      ' ',
    ),
  );
  fc.assert(fc.property(fc.array(scrap, { maxLength: 40 }), (scraps) => expectSame(scraps)));
});
