/**
 * A table. On a narrow screen its rows become blocks in which each cell says the head of its column, so that nothing has to
 * be scrolled for; the sheet does that with `data-head`, and readers of the screen are told the head by the table itself.
 */
import type { ComponentChildren } from 'preact';
import { Wide } from './common.tsx';

export interface Column {
  head: string;
  /** Figures: to the right, under each other. */
  figures?: boolean;
  /** The cell is the head of its row. */
  names?: boolean;
  nowrap?: boolean;
  /** On a narrow screen it says enough without its head. */
  bare?: boolean;
  /** On a narrow screen it gets lines of its own. */
  long?: boolean;
  /** The head is for who cannot see that buttons stand below it. */
  unseen?: boolean;
  class?: string;
}

export interface Row {
  id?: string;
  class?: string;
  /** One for each column. */
  cells: readonly ComponentChildren[];
}

export function Table(props: {
  /** What it holds: its caption. */
  label: string;
  columns: readonly Column[];
  rows: readonly Row[];
  class?: string;
}) {
  const { label, columns, rows } = props;
  return (
    <Wide label={label}>
      <table class={classes('stack', props.class)}>
        <caption class="unseen">{label}</caption>
        <thead>
          <tr>
            {columns.map(({ head, figures, unseen }) => (
              <th scope="col" class={classes(figures && 'num')}>
                {unseen ? <span class="unseen">{head}</span> : head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr id={row.id} class={row.class}>
              {columns.map((column, index) => (
                <Cell column={column}>{row.cells[index]}</Cell>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Wide>
  );
}

function Cell({ column, children }: { column: Column; children: ComponentChildren }) {
  const { head, figures, names, nowrap, bare, long, unseen } = column;
  const of = {
    class: classes(figures && 'num', nowrap && 'nowrap', long && 'long', column.class),
    'data-head': bare || unseen || names ? undefined : head,
  };
  return names ? (
    <th scope="row" {...of}>
      {children}
    </th>
  ) : (
    <td {...of}>{children}</td>
  );
}

const classes = (...names: (string | false | undefined)[]): string | undefined =>
  names.filter(Boolean).join(' ') || undefined;
