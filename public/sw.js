/**
 * The worker in front of the sandbox: leaves the pretended server's calls to msw's own worker, and nothing else. In the
 * hosted trainer, where `npm run build:sandbox` fills BUILD in, it gives out the page and its files from its cache, so
 * that they are there without a network.
 */
const BUILD = { version: "", files: [] };

const PREFIX = "pac-files-";
const CACHE = PREFIX + BUILD.version;
const base = new URL("./", self.location.href);
const known = new Set(BUILD.files.map((file) => new URL(file, base).href));
const isHosted = BUILD.version !== "";

// msw's worker takes over as soon as it is installed. In the hosted trainer a page decides when the new version comes.
const takeOver = self.skipWaiting.bind(self);
if (isHosted) self.skipWaiting = () => Promise.resolve();

// msw's worker takes itself away when the last page is left, a reload included: then nothing is there without a network.
if (isHosted) ServiceWorkerRegistration.prototype.unregister = () => Promise.resolve(false);

self.addEventListener("message", (event) => {
  if (event.data === "TAKE_OVER") event.waitUntil(takeOver());
});

self.addEventListener("install", (event) => {
  if (!isHosted) return;
  // All files or none: a version that came half stays out.
  const fresh = BUILD.files.map((file) => new Request(new URL(file, base), { cache: "reload" }));
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(fresh)));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(removeOldCaches());
});

/** Pages of the version before may be open in other tabs and still fetch a part: its files stay, older ones go. */
async function removeOldCaches() {
  const names = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && name !== CACHE);
  await Promise.all(names.slice(0, -1).map((name) => caches.delete(name)));
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  const file = url.origin + url.pathname;
  if (isServed(file)) {
    answerAtAll(event);
    return;
  }
  // msw would ask the page about each of its own parts.
  event.stopImmediatePropagation();
  const isPage = request.mode === "navigate" && file === base.href;
  const isPart = known.has(file) || below(file).startsWith("assets/");
  if (!isHosted || request.method !== "GET" || !(isPage || isPart)) return;
  event.respondWith(stored(isPage ? new URL("index.html", base).href : file, request));
});

/** What follows the app's own address; nothing for another place. */
function below(address) {
  return address.startsWith(base.href) ? address.slice(base.href.length) : "";
}

/** Is this a call of the pretended server? */
function isServed(address) {
  return /^(?:api2|sandbox)\//.test(below(address));
}

/** A file of this version, else of the one before, else from the network. */
async function stored(file, request) {
  const own = await caches.open(CACHE);
  return (await own.match(file)) ?? (await caches.match(file)) ?? fetch(request);
}

/** The pretended server lives in a page. What cannot be brought there ends here: no call of it belongs on the network. */
function lost() {
  return new Response(null, { status: 503, headers: { "X-Sandbox-Lost": "1" } });
}

const answered = new WeakSet();
const LOOK_AGAIN_MS = 1000;

/** msw waits for its page's answer for ever: a page that has gone would keep this worker at work and a newer one waiting. */
function answerAtAll(event) {
  const respondWith = event.respondWith.bind(event);
  event.respondWith = (response) => {
    answered.add(event);
    respondWith(Promise.race([response, pageGone(event.clientId, response)]));
  };
}

/** Resolves when the page has gone before it answered. */
function pageGone(clientId, response) {
  return new Promise((resolve) => {
    const timer = setInterval(async () => {
      if ((await self.clients.get(clientId)) !== undefined) return;
      clearInterval(timer);
      resolve(lost());
    }, LOOK_AGAIN_MS);
    const stop = () => clearInterval(timer);
    Promise.resolve(response).then(stop, stop);
  });
}

// What msw brings to no page, because that has gone, it would send on.
const network = self.fetch.bind(self);
self.fetch = (input, options) => {
  const { url } = input instanceof Request ? input : new Request(input);
  return isServed(url) ? Promise.resolve(lost()) : network(input, options);
};

importScripts("mockServiceWorker.js");

// What msw leaves alone, because it knows of no page yet.
self.addEventListener("fetch", (event) => {
  if (isServed(event.request.url) && !answered.has(event)) event.respondWith(lost());
});
