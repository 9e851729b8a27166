import { Linter } from "eslint";
import { expect, test } from "vitest";
import { noWordsInJsx } from "./noWordsInJsx.mjs";

function faultsIn(code: string): number {
  const linter = new Linter();
  return linter.verify(code, {
    languageOptions: { parserOptions: { ecmaFeatures: { jsx: true } } },
    plugins: { words: { rules: { "no-words": noWordsInJsx } } },
    rules: { "words/no-words": "error" },
  }).length;
}

test.each([
  "<p>Add</p>",
  "<p>{'Add'}</p>",
  "<p>{`${count} users`}</p>",
  "<Field label='User name' />",
  "<Icon aria-label={'Add'} />",
])("words in %s", (code) => {
  expect(faultsIn(code)).toBe(1);
});

test.each([
  "<p>{t('add')} / {count} …</p>",
  "<Field label={t('name')} id='name' className='wide' />",
  "<code translate='no'>pveum</code>",
  "<p>{'\\u00a0'}</p>",
])("no words in %s", (code) => {
  expect(faultsIn(code)).toBe(0);
});
