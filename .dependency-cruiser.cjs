// Who may import whom: one line per layer. Everything that a layer does not name is forbidden to it.

const TEST = "[.]test[.]tsx?$|/testing/";
const TEST_TOOLS = [
  "node_modules/(vitest|fast-check|fake-indexeddb|jsdom|@testing-library)/",
  "^(node:)?(fs|path|url|zlib|os|util|child_process|crypto)(/promises)?$",
  "/testing/",
];
/** The server inside vitest; the screen's tests run against it. */
const TEST_SERVER = "^mocks/node[.]ts$";

const packages = (...names) => `node_modules/(@types/)?(${names.join("|")})/`;
const REACT = packages("react");
const ZOD = packages("zod");
const QUERY = packages("@tanstack/react-query");
const ROUTER = packages("@tanstack/react-router");
const FORM = packages("react-hook-form", "@hookform/resolvers");
const MUI = packages("@mui/material", "@emotion/react", "@emotion/styled");
/** Layout only, by habit: a control that the grid, a dialog or a form lacks belongs to components. */
const MUI_LAYOUT = packages("@mui/material");

const NODE = "^(node:)?[a-z_]+(/promises)?$";

const SCHEMAS = "^src/api/schemas/";
const TABLES = "^src/api/(schemas|endpoints|sandbox)/";

/** name, its files, what it may use, what it may use as types only. */
const LAYERS = [
  { name: "engine", files: "^src/engine/", may: ["^src/engine/"] },
  { name: "lib", files: "^src/lib/", may: ["^src/lib/", packages("papaparse")] },
  { name: "i18n", files: "^src/i18n/", may: ["^src/(i18n|lib)/", REACT, packages("i18next", "react-i18next")] },
  {
    name: "schemas",
    files: SCHEMAS,
    may: [SCHEMAS, "^src/lib/", ZOD, "^src/engine/(names|paths|catalogue)[.]ts$"],
    types: ["^src/engine/"],
  },
  {
    name: "api",
    files: "^src/api/(?!schemas/)",
    may: ["^src/(api|lib)/", REACT, QUERY, ZOD],
    types: ["^src/engine/"],
  },
  { name: "access", files: "^src/access/", may: ["^src/(access|engine|api|lib)/", REACT, QUERY] },
  {
    name: "components",
    files: "^src/components/",
    may: [
      "^src/(components|i18n|lib)/",
      packages("react", "react-dom", "@tanstack/react-table", "@tanstack/react-virtual", "@xterm/[^/]+", "uqr"),
      MUI,
      FORM,
    ],
  },
  {
    name: "widgets",
    files: "^src/widgets/",
    may: ["^src/(widgets|components|access|api|i18n|lib)/", REACT, ROUTER, FORM, MUI_LAYOUT, ZOD],
    types: ["^src/engine/"],
  },
  {
    name: "views",
    files: "^src/views/",
    may: ["^src/(views|widgets|components|access|api|i18n|lib)/", REACT, ROUTER, FORM, MUI_LAYOUT, ZOD],
    types: ["^src/engine/"],
  },
  { name: "app", files: "^src/app/", may: ["^src/(?!main)", "^node_modules/(?!msw|idb)"] },
  { name: "main", files: "^src/main[.]tsx$", may: ["^src/(app|i18n|lib)/", packages("react", "react-dom"), "^mocks/"] },
  {
    name: "mocks",
    files: "^mocks/(?!contract/|serve/)",
    may: ["^mocks/(?!contract/|serve/)", "^src/(engine|lib)/", TABLES, packages("msw", "@mswjs/[^/]+", "idb"), ZOD],
  },
  {
    name: "serve",
    files: "^mocks/serve/",
    may: ["^mocks/(?!contract/)", "^src/(engine|lib)/", TABLES, packages("ws", "selfsigned"), ZOD, NODE],
  },
  {
    name: "playwright",
    files: "^playwright/",
    may: ["^playwright/", packages("@playwright/test"), NODE],
  },
  {
    name: "e2e",
    files: "^e2e/",
    may: [
      "^e2e/",
      "^playwright[.]config[.]ts$",
      "^mocks/scenarios/",
      "^src/(i18n|lib)/",
      packages("@playwright/test", "axe-core"),
      NODE,
    ],
    types: ["^src/api/sandbox/"],
  },
];

const SCREEN = new Set(["api", "access", "widgets", "views", "app"]);

function rulesOf({ name, files, may, types = [] }) {
  const comment = `src layer "${name}" imports what its line of the table in docs/architecture.md does not allow`;
  const helpers = SCREEN.has(name) ? [TEST_SERVER] : name === "mocks" ? ["^mocks/contract/"] : [];
  const forTests = [...may, ...TEST_TOOLS, ...helpers];
  const rules = [
    {
      name: `layer-${name}`,
      from: { path: files, pathNot: TEST },
      to: { pathNot: [...may, ...types], couldNotResolve: false },
    },
    {
      name: `layer-${name}-tests`,
      from: { path: `${files}.*(${TEST})` },
      to: { pathNot: [...forTests, ...types], couldNotResolve: false },
    },
  ];
  if (types.length > 0) {
    rules.push({
      name: `layer-${name}-types`,
      from: { path: files, pathNot: TEST },
      to: { path: types, pathNot: may, dependencyTypesNot: ["type-only"] },
    });
  }
  return rules.map((rule) => ({ ...rule, comment, severity: "error" }));
}

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...LAYERS.flatMap(rulesOf),
    {
      name: "views-stay-apart",
      comment: "a view never imports another view; what two share is a widget",
      severity: "error",
      from: { path: "^src/views/([^/]+)/" },
      to: { path: "^src/views/", pathNot: "^src/views/$1/" },
    },
    {
      name: "main-loads-the-sandbox-late",
      comment: "src/main.tsx reaches the mocks by import() alone: the live build has none of them",
      severity: "error",
      from: { path: "^src/main[.]tsx$" },
      to: { path: "^mocks/", dynamic: false, dependencyTypesNot: ["type-only"] },
    },
    {
      name: "tests-are-not-imported",
      comment: "a test, and what only tests use, is no part of the product",
      severity: "error",
      from: { path: "^(src|mocks)/", pathNot: `${TEST}|^mocks/contract/` },
      to: { path: `${TEST}|^mocks/contract/` },
    },
    {
      name: "no-cycles",
      comment: "two files that need each other are one idea in two places",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "no-orphans",
      comment: "a file that nothing uses and that uses nothing",
      severity: "error",
      from: {
        orphan: true,
        pathNot: `${TEST}|[.]d[.]ts$|^src/i18n/locales/|^mocks/stubs/|[.]config[.]ts$|^e2e/`,
      },
      to: {},
    },
    {
      name: "resolvable",
      comment: "the module does not exist, or package.json does not list it",
      severity: "error",
      from: { pathNot: "[.]d[.]ts$" },
      // A peer counts as unlisted there, although package.json lists it.
      to: { dependencyTypes: ["unknown", "undetermined", "npm-no-pkg", "npm-unknown"], dependencyTypesNot: ["npm-peer"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "[.]json([.]gz)?$" },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "require", "node", "default"] },
  },
};
