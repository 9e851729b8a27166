import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { newFolder, serving } from "./running";

const run = promisify(execFile);

async function hasCurl(): Promise<boolean> {
  return run("curl", ["--version"]).then(
    () => true,
    () => false,
  );
}

/** Status and body of a call. */
async function curl(...args: readonly string[]): Promise<{ readonly status: number; readonly body: string }> {
  const { stdout } = await run("curl", ["-sS", "-w", "\n%{http_code}", ...args]);
  const at = stdout.lastIndexOf("\n");
  return { status: Number(stdout.slice(at + 1)), body: stdout.slice(0, at) };
}

test("curl logs in, lists, creates a user and an ACL entry, and is refused where it should be", async () => {
  if (!(await hasCurl())) {
    console.warn("not run: there is no curl on this machine");
    return;
  }
  const folder = newFolder();
  const { url } = await serving({ https: true, state: folder });
  const api = `${url}api2/json`;
  // The certificate itself is trusted: it names the address, so nothing has to be switched off.
  const trust = ["--cacert", join(folder, "serve-cert.pem")];
  const login = await curl(...trust, "-d", "username=root@pam", "--data-urlencode", "password=training", `${api}/access/ticket`);
  const answer: { readonly data: { readonly ticket: string; readonly CSRFPreventionToken: string } } = JSON.parse(login.body);
  const { ticket, CSRFPreventionToken: csrf } = answer.data;
  const session = [...trust, "-b", `PVEAuthCookie=${ticket}`];
  const writing = [...session, "-H", `CSRFPreventionToken: ${csrf}`];

  const version = await curl(...session, `${api}/version`);
  expect(JSON.parse(version.body)).toMatchObject({ data: { release: expect.stringMatching(/^9/) } });
  const created = await curl(...writing, "-d", "userid=made@pve&password=made-1234", `${api}/access/users`);
  expect(created).toEqual({ status: 200, body: '{"data":null}' });
  const granted = await curl(...writing, "-X", "PUT", "-d", "path=/vms&roles=PVEVMUser&users=made@pve", `${api}/access/acl`);
  expect(granted.status).toBe(200);
  const listed = await curl(...session, `${api}/access/users`);
  expect(listed.body).toContain('"made@pve"');

  expect((await curl(...session, "-d", "userid=other@pve", `${api}/access/users`)).status).toBe(401);
  expect((await curl(...trust, `${api}/access/users`)).status).toBe(401);
  expect((await curl(...writing, "-X", "DELETE", `${api}/access/roles/Nothing`)).status).toBe(500);
  expect((await curl(...writing, "-d", "nonsense=1", `${api}/access/groups`)).status).toBe(400);
});
