import eslint from "@eslint/js";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";
import { noWordsInJsx } from "./scripts/lint/noWordsInJsx.mjs";

const TESTS = ["**/*.test.{ts,tsx}", "e2e/**"];
const CONFIGS = ["*.config.{ts,js}", "e2e/*.config.ts", "*.cjs"];

const testsThatDoNotRun = {
  selector:
    "MemberExpression[object.name=/^(test|it|describe)$/][property.name=/^(skip|only|todo|fixme|fails|skipIf|runIf)$/]",
  message: "Every test runs.",
};
const rawHtml = {
  selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
  message: "Texts are shown as text.",
};
const doubleAssertion = {
  selector: "TSAsExpression > TSAsExpression[typeAnnotation.type='TSUnknownKeyword']",
  message: "Decode unknown data instead of asserting its type.",
};
const defaultExport = {
  selector: "ExportDefaultDeclaration",
  message: "Export by name; only configuration files have a default.",
};
const oneClock = (name, message) => ({ name, message });

export default tseslint.config(
  {
    ignores: [
      "node_modules/",
      "dist/",
      "dist-live/",
      "dist-sandbox/",
      "dist-serve/",
      "coverage/",
      "reports/",
      "test-results/",
      "playwright-report/",
      ".cache/",
      ".stryker-tmp/",
      "public/mockServiceWorker.js",
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: "error", noInlineConfig: true } },
  eslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    // Rules that need types are oxlint's (.oxlintrc.json): it answers in seconds what takes minutes here.
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "separate-type-imports" }],
      "@typescript-eslint/consistent-type-assertions": [
        "error",
        { assertionStyle: "as", objectLiteralTypeAssertions: "never" },
      ],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-indexed-object-style": "off",
      "@typescript-eslint/unified-signatures": "off",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    languageOptions: { globals: globals.browser },
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "warn" },
  },
  {
    // The other rules of React compile each file anew: only where components and hooks are.
    files: ["src/**/*.tsx", "src/**/use*.ts"],
    ignores: TESTS,
    rules: {
      ...reactHooks.configs.recommended.rules,
      // It only tells that the React Compiler, which is not in use, would skip the one hook around the virtualizer.
      "react-hooks/incompatible-library": "off",
    },
  },
  {
    files: ["**/*.{ts,tsx,mjs,js}"],
    rules: {
      "no-console": ["error", { allow: ["warn", "error"] }],
      "no-restricted-syntax": ["error", rawHtml, doubleAssertion, defaultExport, testsThatDoNotRun],
      eqeqeq: "error",
      // PVE's formats speak of control characters.
      "no-control-regex": "off",
      "max-lines": ["error", { max: 400 }],
    },
  },
  {
    files: ["src/{components,widgets,views,app}/**/*.tsx"],
    ignores: TESTS,
    plugins: { words: { rules: { "no-words-in-jsx": noWordsInJsx } } },
    rules: { "words/no-words-in-jsx": "error" },
  },
  {
    files: ["src/engine/**/*.ts", "mocks/**/*.ts"],
    ignores: [...TESTS, "mocks/front/**", "mocks/serve/**", "mocks/browser.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        oneClock("Date", "Times come from the world's clock."),
        oneClock("performance", "Times come from the world's clock."),
        oneClock("crypto", "Chance and secrets come from the front's crypto port."),
      ],
      "no-restricted-properties": [
        "error",
        { object: "Math", property: "random", message: "Chance comes from the world's seed." },
        { object: "globalThis", property: "Date", message: "Times come from the world's clock." },
        { object: "globalThis", property: "crypto", message: "Chance and secrets come from the front's crypto port." },
      ],
    },
  },
  {
    files: ["scripts/**", ...CONFIGS],
    languageOptions: { globals: globals.node },
    rules: { "no-console": "off" },
  },
  {
    files: ["public/sw.js"],
    languageOptions: { globals: globals.serviceworker },
  },
  {
    files: CONFIGS,
    rules: { "no-restricted-syntax": "off" },
  },
  {
    // Data, not code: cases, texts and worlds grow with what they describe.
    files: [
      "src/i18n/locales/**",
      "mocks/scenarios/**",
      "mocks/contract/cases/**",
      "src/engine/catalogues/**",
    ],
    rules: { "max-lines": "off" },
  },
);
