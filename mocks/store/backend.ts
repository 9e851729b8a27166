/** One record to write; without a value it is removed. */
export interface RecordWrite {
  readonly key: string;
  readonly value?: unknown;
}

/**
 * Where records lie: texts as keys, plain values (Maps included). Nothing that it answers is trusted: whoever reads a
 * record parses it.
 */
export interface Backend {
  /** Does it outlive the page? */
  readonly kept: boolean;
  /** The values of these keys, read together; `undefined` where there is none. */
  read(keys: readonly string[]): Promise<readonly unknown[]>;
  /** All records whose key begins so, sorted by key. */
  list(prefix: string): Promise<readonly { readonly key: string; readonly value: unknown }[]>;
  /** All or nothing. */
  write(writes: readonly RecordWrite[]): Promise<void>;
}
