import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { request } from "node:https";
import { createServer } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { WebSocket } from "ws";
import { CONTENT_SECURITY_POLICY } from "../../../scripts/vite/csp";
import { newFolder, serving } from "./running";

const NAME = "console.example.org";
const POLICY = `${CONTENT_SECURITY_POLICY}; frame-ancestors 'none'`;
const DOCUMENT = readFileSync("docs/deploy.md", "utf8");

function example(language: string): string {
  const [, code] = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, "ms").exec(DOCUMENT) ?? [];
  if (code === undefined) throw new Error(`docs/deploy.md has no example of ${language}`);
  return code;
}

function replaced(text: string, changes: Readonly<Record<string, string>>): string {
  return Object.entries(changes).reduce((result, [from, to]) => {
    if (!result.includes(from)) throw new Error(`docs/deploy.md has no ${from}`);
    return result.replaceAll(from, to);
  }, text);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

const FORM = { "Content-Type": "application/x-www-form-urlencoded" };

function ask(port: number, path: string, method = "GET", headers: Readonly<Record<string, string>> = {}, form = ""): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: "127.0.0.1", port, path, method, servername: NAME, rejectUnauthorized: false, headers: { Host: NAME, ...headers } };
    const sent = request(options, (response) => {
      let body = "";
      response.on("data", (part: Buffer) => (body += part.toString("utf8")));
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    sent.on("error", reject);
    sent.end(form);
  });
}

/** A page to give out, and the pretended server as the real one. */
async function backend() {
  const folder = newFolder();
  const state = join(folder, "state");
  const root = join(folder, "dist-live");
  mkdirSync(root);
  writeFileSync(join(root, "index.html"), "<title>the console</title>");
  const server = await serving({ https: true, state, allowHosts: [NAME] });
  const local = { cert: join(state, "serve-cert.pem"), key: join(state, "serve-key.pem") };
  const origin = server.url.slice(0, -1).replace("127.0.0.1", "localhost");
  return { folder, root, origin, ...local };
}

function run(command: string, args: readonly string[]): () => string {
  const child = spawn(command, args, { stdio: ["ignore", "pipe", "pipe"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  let output = "";
  child.stdout.on("data", (part: Buffer) => (output += part.toString("utf8")));
  child.stderr.on("data", (part: Buffer) => (output += part.toString("utf8")));
  return () => output;
}

function isMissing(command: string, arg: string): boolean {
  const missing = spawnSync(command, [arg]).error !== undefined;
  if (missing) console.warn(`not run: there is no ${command} on this machine`);
  return missing;
}

async function behaves(port: number, logs: () => string): Promise<void> {
  await expect.poll(() => ask(port, "/").then(({ status }) => status, () => logs()), { timeout: 10_000 }).toBe(200);
  const page = await ask(port, "/");
  expect([page.body, page.headers["content-security-policy"]]).toEqual(["<title>the console</title>", POLICY]);

  const login = await ask(port, "/api2/json/access/ticket", "POST", FORM, "username=root@pam&password=training");
  const { data }: { readonly data: { readonly ticket: string; readonly CSRFPreventionToken: string } } = JSON.parse(login.body);
  const headers = { Cookie: `PVEAuthCookie=${data.ticket}`, CSRFPreventionToken: data.CSRFPreventionToken };
  expect((await ask(port, "/api2/json/version", "GET", headers)).status).toBe(200);
  await ask(port, "/api2/json/access/tfa/root@pam/none?password=must-not-be-logged", "DELETE", headers);
  await expect.poll(logs, { timeout: 10_000 }).toContain("/access/tfa/root@pam/none");
  expect(logs()).not.toContain("must-not-be-logged");

  const opened = await new Promise((resolve) => {
    const socket = new WebSocket(`wss://127.0.0.1:${port}/api2/json/nodes/pve1/vncwebsocket?port=5900&vncticket=x`, ["binary"], {
      headers: { ...headers, Host: NAME, Origin: `https://${NAME}` },
      rejectUnauthorized: false,
    });
    socket.on("open", () => resolve("open"));
    socket.on("unexpected-response", (_request, response) => resolve(response.statusCode));
    socket.on("error", (error) => resolve(error.message));
  });
  expect(opened).toBe("open");
}

test("the examples carry the console's own policy", () => {
  for (const language of ["nginx", "caddy"]) expect(example(language)).toContain(`"${POLICY}"`);
});

test("the nginx example works and logs no query string", { timeout: 40_000 }, async () => {
  if (isMissing("nginx", "-v")) return;
  const { folder, root, origin, cert, key } = await backend();
  const port = await freePort();
  const site = replaced(example("nginx"), {
    "listen 443 ssl": `listen 127.0.0.1:${port} ssl`,
    "/etc/ssl/console.pem": cert,
    "/etc/ssl/console.key": key,
    "/etc/ssl/pve-root-ca.pem": cert,
    "/var/log/nginx": folder,
    "/srv/access-console/dist-live": root,
    "https://pve.example.org:8006": origin,
    "pve.example.org": "localhost",
  });
  const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${join(folder, name)};`);
  const main = `pid ${join(folder, "pid")};\ndaemon off;\nmaster_process off;\nevents {}\nhttp {\n${paths.join("\n")}\n${site}\n}\n`;
  writeFileSync(join(folder, "nginx.conf"), main);
  const output = run("nginx", ["-p", folder, "-e", join(folder, "early.log"), "-c", join(folder, "nginx.conf")]);
  const read = (name: string) => readFileSync(join(folder, name), { encoding: "utf8", flag: "a+" });
  await behaves(port, () => output() + read("console.log") + read("console.error.log") + read("early.log"));
});

test("the Caddy example works and logs no query string", { timeout: 40_000 }, async () => {
  if (isMissing("caddy", "version")) return;
  const { folder, root, origin, cert, key } = await backend();
  const port = await freePort();
  const site = replaced(example("caddy"), {
    "{\n\tlog default": "{\n\tadmin off\n\tauto_https disable_redirects\n\tlog default",
    "console.example.org {": `https://${NAME}:${port} {\n\tbind 127.0.0.1`,
    "/etc/ssl/console.pem": cert,
    "/etc/ssl/console.key": key,
    "/etc/ssl/pve-root-ca.pem": cert,
    "/var/log/caddy": folder,
    "/srv/access-console/dist-live": root,
    "https://pve.example.org:8006": origin,
    "pve.example.org": "localhost",
  });
  writeFileSync(join(folder, "Caddyfile"), site);
  const output = run("caddy", ["run", "--adapter", "caddyfile", "--config", join(folder, "Caddyfile")]);
  const read = (name: string) => readFileSync(join(folder, name), { encoding: "utf8", flag: "a+" });
  await behaves(port, () => output() + read("console.log"));
});
