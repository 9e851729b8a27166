/** What the login needs of the libraries: one chunk, fetched once, smaller than its parts each by itself. */
const FIRST =
  /[\\/]src[\\/]engine[\\/]names\.ts|[\\/]node_modules[\\/](?:react|react-dom|scheduler|i18next|react-i18next|use-sync-external-store|react-is|hoist-non-react-statics|stylis|clsx|zod|react-hook-form|@emotion[\\/][^\\/]+|@tanstack[\\/]query-core|@mui[\\/](?:system|utils|styled-engine|material[\\/](?:styles|ButtonBase|Button|IconButton|InputBase|OutlinedInput|Typography|Box|Paper)))[\\/]/;

/** What the sandbox's server and the screen's questions share of the engine; the larger questions stay apart. */
const ENGINE =
  /[\\/]src[\\/]engine[\\/](?:changes[\\/](?!applyAll|entryChanges)|compiled[\\/](?!ask|sitesThrough)|userCfg[\\/]|catalogues[\\/]|(?:checkCall|checkUserGroup|rawParams|rights|decide|statements|paths|catalogue|capabilities|rows|hypothetical|checkPaths|login|effective|authIds|identity)\.ts)/;

/** Name spaces that are read together: one chunk of a language takes less than its parts each by itself. */
const TOGETHER: ReadonlyMap<string, readonly string[]> = new Map([
  ["understand", ["why", "whoCan", "needs", "findings", "compare", "commands", "accessTests"]],
  ["rest", ["guests", "nodes", "volumes", "zones", "create", "pools", "settings", "options", "palette", "datacenter", "viewAs", "scenario", "tfa", "tokens", "secret", "openid", "realms"]],
  ["first", ["common", "errors", "login", "frame", "access", "sandbox"]],
  ["rights", ["permissions", "roles", "privileges", "effect", "users", "groups", "bulk", "userImport"]],
]);
const LANGUAGE_FILE = /[\\/]src[\\/]i18n[\\/]locales[\\/](\w+)[\\/](\w+)\.ts$/;

/** The chunk of a language's file, such as `ru-understand`; null for one that stays by itself. */
function languageChunk(id: string): string | null {
  const [, language, space = ""] = LANGUAGE_FILE.exec(id) ?? [];
  const [group] = [...TOGETHER].find(([, spaces]) => spaces.includes(space)) ?? [];
  return language === undefined || group === undefined ? null : `${language}-${group}`;
}

/** Chunks beside those that follow from import() alone. */
export const chunkGroups = [
  { name: "first", test: FIRST },
  { name: "engine", test: ENGINE },
  { name: languageChunk, debugName: "languages", test: LANGUAGE_FILE },
];
