import { expect, test } from "vitest";
import { handleRequest } from "../server";
import { signCsrfToken, signTicket } from "../server/tickets";
import { clusterFiles } from "./clusterFiles";
import { practiceWorld } from "./practiceWorld";
import { openNode, type TestNode } from "./testing";

type Params = Readonly<Record<string, string>>;

async function request({ server }: TestNode, method: string, path: string, params: Params): Promise<number> {
  const { server: port } = server.sandbox;
  const text = new URLSearchParams(params).toString();
  const inQuery = method === "DELETE";
  const answer = await handleRequest(port, {
    method,
    url: `/api2/json${path}${inQuery && text !== "" ? `?${text}` : ""}`,
    body: inQuery ? "" : text,
    headers: new Headers({
      cookie: `PVEAuthCookie=${encodeURIComponent(signTicket(port.crypto, "root@pam", port.now()))}`,
      csrfpreventiontoken: signCsrfToken(port.crypto, "root@pam", port.now()),
      ...(inQuery ? {} : { "content-type": "application/x-www-form-urlencoded" }),
    }),
  });
  return answer.status;
}

const files = (node: TestNode) => clusterFiles(node.state()).map(({ path, content }) => [path, content]);

test.each([
  [
    "pveum user add zoe@pve -comment 'é: 5%' -groups admins,students -expire 5",
    "POST",
    "/access/users",
    { userid: "zoe@pve", comment: "é: 5%", groups: "admins,students", expire: "5" },
  ],
  ["pveum usermod ben@pve -enable no --groups ''", "PUT", "/access/users/ben@pve", { enable: "0", groups: "" }],
  ["pveum userdel anna@pve", "DELETE", "/access/users/anna@pve", {}],
  ["pveum user token add dora@pve mon --privsep 0", "POST", "/access/users/dora@pve/token/mon", { privsep: "0" }],
  [
    "pveum user token modify anna@pve ci --delete comment",
    "PUT",
    "/access/users/anna@pve/token/ci",
    { delete: "comment" },
  ],
  ["pveum group add ops --comment Ops", "POST", "/access/groups", { groupid: "ops", comment: "Ops" }],
  ["pveum group delete admins", "DELETE", "/access/groups/admins", {}],
  [
    "pveum role add R -privs 'VM.Audit;VM.Console'",
    "POST",
    "/access/roles",
    { roleid: "R", privs: "VM.Audit;VM.Console" },
  ],
  [
    "pveum acl mod pool/prod/ --tok anna@pve!ci --role PVEAuditor -role NoAccess -prop 0",
    "PUT",
    "/access/acl",
    { path: "pool/prod/", tokens: "anna@pve!ci", roles: "PVEAuditor,NoAccess", propagate: "0" },
  ],
  [
    "pveum acldel /vms/100 -user ben@pve -role NoAccess",
    "PUT",
    "/access/acl",
    { path: "/vms/100", users: "ben@pve", roles: "NoAccess", delete: "1" },
  ],
  ["pveum pool add prod/web", "POST", "/pools", { poolid: "prod/web" }],
  ["pveum pool modify prod --vms 100 --delete", "PUT", "/pools", { poolid: "prod", vms: "100", delete: "1" }],
  [
    "pveum realm add ads --type ad --domain example.com --server1 10.0.0.1 --default",
    "POST",
    "/access/domains",
    { realm: "ads", type: "ad", domain: "example.com", server1: "10.0.0.1", default: "1" },
  ],
  [
    "pveum realm modify corp --password secret12 --case-sensitive 0",
    "PUT",
    "/access/domains/corp",
    { password: "secret12", "case-sensitive": "0" },
  ],
  ["pveum realm delete corp", "DELETE", "/access/domains/corp", {}],
  ["pveum user tfa delete anna@pve", "DELETE", "/access/tfa/anna@pve/0b7d6f5e-61c5-4f0a-9d5c-0e6f3f4f7a11", {}],
] as const)("%s leaves the same files as the API", async (line, method, path, params) => {
  const [typed, sent] = [await openNode(practiceWorld()), await openNode(practiceWorld())];
  const before = files(typed);
  await typed.type(line);
  expect(await request(sent, method, path, params)).toBe(200);
  expect(files(typed)).not.toEqual(before);
  expect(files(typed)).toEqual(files(sent));
});

test("the journal tells a change by its command line, secrets masked, and undo takes it back", async () => {
  const node = await openNode(practiceWorld());
  await node.type("pveum group list; pveum user add x@pve -pass 12345678");
  const { entries } = await node.server.control("history.list");
  expect(entries).toHaveLength(1);
  expect(entries[0]).toMatchObject({
    kind: "command",
    actor: "root (pve1)",
    summary: "pveum user add x@pve -pass ********",
  });
  const { events } = await node.server.control("events.list");
  expect(JSON.stringify(events)).not.toContain("12345678");
  expect(events.filter(({ kind }) => kind === "command")).toMatchObject([
    { user: "root", line: "pveum group list" },
    { user: "root", line: "pveum user add x@pve -pass ********" },
  ]);
  expect(events.filter(({ kind }) => kind === "request")).toEqual([]);
  await node.server.control("history.undo");
  expect(node.state().userCfg).toBe(practiceWorld().userCfg);
});
