import { fetchedWith, keysOf, nextStep, scriptsOf, without } from "./graph.mjs";

/**
 * One line of the table: what is measured, in kB gzip, and its budget (design, section 5).
 * `needed` is true where an empty set of files is a mistake.
 * @typedef {"dist" | "dist-live"} Build
 * @typedef {{ name: string, build: Build, files: ReadonlySet<string>, budget: number, needed: boolean }} Line
 * @typedef {import("./graph.mjs").Manifest} Manifest
 */

// Texts of a language are read in chunks (scripts/vite/chunks.ts).
const ENTRY = /^index\.html$|^src\/main\.tsx$/;
// Not LoginAgain: it is fetched when a session has ended.
const LOGIN = /^src\/views\/login\/LoginView|^_en-first-/;
const FRAME =
  /^src\/app\/(?!pages\/(?!Datacenter))|^_en-rights-/i;
const USERS = /^src\/views\/users\//;
const SANDBOX = /^mocks\/browser\.ts$/;
const ON_DEMAND =
  /^mocks\/(host|pveum)\/|^src\/components\/terminal\/|^src\/views\/(shell|terminal|console|scenario)|xterm/i;
// A lesson is fetched when it is opened and a world when it is made, one at a time; so are the parts that read lessons.
const LESSON = /^mocks\/(?:lessons|scenarios)\/(\w+)\.ts$/;
const VIEW = /^src\/(?:views\/|app\/pages\/(?=Realms))([A-Za-z]+)/;
// A name space of its own, or a chunk of several (scripts/vite/chunks.ts).
const LANGUAGE = /^(?:src\/i18n\/locales\/|_)([a-z]{2})(?:\/|-[a-z]+-)/;

/**
 * What each build is measured for.
 * @param {Manifest} live
 * @param {Manifest} sandbox
 * @returns {Line[]}
 */
export function linesOf(live, sandbox) {
  const login = untilLogin(live);
  const users = untilUsers(live);
  const usersInSandbox = untilUsers(sandbox);
  const server = without(fetchedWith(sandbox, keysOf(sandbox, SANDBOX)), usersInSandbox);
  const early = new Set([...usersInSandbox, ...server]);
  const views = groups(live, VIEW).map(([view, keys]) => {
    const earlier = without(users, new Set(keys));
    return /** @type {const} */ ([view, without(fetchedWith(live, keys), earlier)]);
  });
  const shared = ofMost(views.map(([, keys]) => keys));
  const onDemand = without(fetchedWith(sandbox, keysOf(sandbox, ON_DEMAND)), early);
  return [
    line("live, until the login accepts typing", 230, live, login, true),
    line("live, until the first Users grid", 330, live, users, true),
    { ...line("sandbox on top", 120, sandbox, server, true), build: "dist" },
    { ...line("terminal and lesson panel on top", 120, sandbox, onDemand, false), build: "dist" },
    ...groups(sandbox, LESSON).map(([lesson, keys]) => {
      const own = without(without(fetchedWith(sandbox, keys), early), onDemand);
      return { ...line(`lesson or world ${lesson}`, 20, sandbox, own, true), build: /** @type {const} */ ("dist") };
    }),
    line("what most views share", 40, live, shared, false),
    ...views.map(([view, keys]) => line(`view ${view}`, 40, live, without(keys, shared), false)),
    ...groups(live, LANGUAGE).map(([language, keys]) => line(`language ${language}`, 60, live, keys, false)),
  ];
}

/**
 * The chunks that more than half of the sets hold: fetched once, so counted once, in a line of their own.
 * @param {readonly ReadonlySet<string>[]} sets
 */
function ofMost(sets) {
  const all = new Set(sets.flatMap((set) => [...set]));
  return new Set([...all].filter((key) => sets.filter((set) => set.has(key)).length > sets.length / 2));
}

/** @param {Manifest} manifest */
function untilLogin(manifest) {
  return nextStep(manifest, fetchedWith(manifest, keysOf(manifest, ENTRY)), LOGIN);
}

/** @param {Manifest} manifest */
function untilUsers(manifest) {
  return nextStep(manifest, nextStep(manifest, untilLogin(manifest), FRAME), USERS);
}

/**
 * @param {string} name
 * @param {number} budget
 * @param {Manifest} manifest
 * @param {Iterable<string>} keys
 * @param {boolean} needed
 * @returns {Line}
 */
function line(name, budget, manifest, keys, needed) {
  return { name, build: "dist-live", files: scriptsOf(manifest, keys), budget, needed };
}

/**
 * @param {Manifest} manifest
 * @param {RegExp} source with the group's name as first part
 */
function groups(manifest, source) {
  /** @type {Map<string, string[]>} */
  const found = new Map();
  for (const key of Object.keys(manifest)) {
    const name = source.exec(key)?.[1];
    if (name !== undefined) found.set(name, [...(found.get(name) ?? []), key]);
  }
  return [...found].sort(([a], [b]) => a.localeCompare(b));
}
