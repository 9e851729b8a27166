/** Rows of one group together, the groups in natural order, each group's rows in the order that they had. */
export function groupRows<Row>(rows: readonly Row[], groupOf: (row: Row) => string, locale: string): readonly Row[] {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const name = groupOf(row);
    const members = groups.get(name);
    if (members === undefined) groups.set(name, [row]);
    else members.push(row);
  }
  const collator = new Intl.Collator(locale, { numeric: true });
  return [...groups].sort(([left], [right]) => collator.compare(left, right)).flatMap(([, members]) => members);
}

/** Index of a group's first row -> the group's name and how many rows it has. */
export function groupHeads<Row>(rows: readonly Row[], groupOf: (row: Row) => string): ReadonlyMap<number, string> {
  const starts: { readonly name: string; readonly at: number }[] = [];
  for (const [at, row] of rows.entries()) {
    const name = groupOf(row);
    if (starts.at(-1)?.name !== name) starts.push({ name, at });
  }
  return new Map(
    starts.map(({ name, at }, index) => [at, `${name} (${String((starts[index + 1]?.at ?? rows.length) - at)})`]),
  );
}
