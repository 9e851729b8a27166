import { expect, it } from "vitest";
import { readUserCfg } from "./read";
import { warningText } from "./warningText";

/** A line of a file and what PVE's log says of it (config-files.md section 3.3). */
const CASES: readonly (readonly [line: string, said: string])[] = [
  ["nonsense", "config line: nonsense"],
  ["user:a:1:0:::::", "user 'a' - invalid user name"],
  ["user:b@pve:1:soon:::::", "user 'b@pve' - (illegal characters in expire 'soon')"],
  ["token:a@pve:0:0::", "invalid tokenid 'a@pve'"],
  ["token:a@pve!tt:soon:1::", "token 'a@pve!tt' - (illegal characters in expire 'soon')"],
  ["token:nobody@pve!tt:0:1::", "token 'nobody@pve!tt' - user does not exist"],
  ["group:a b:::", "group 'a b' - invalid characters in group name"],
  ["group:g:a::", "invalid group member 'a'"],
  ["role:a b:VM.Audit:", "role 'a b' - invalid characters in role name"],
  ["role:R:VM.Fly:", "invalid privilege 'VM.Fly'"],
  ["pool:a b:::", "pool 'a b' - invalid characters in pool name"],
  ["pool:p::x::", "invalid vmid 'x' in pool 'p'"],
  ["pool:p::100,100::", "duplicate vmid '100' in pool 'p'"],
  ["pool:p:::9x?:", "invalid storage '9x?' in pool 'p'"],
  ["acl:1:/vms/x y:a@pve:PVEAdmin:", "invalid path in acl '/vms/x y'"],
  ["acl:1:/vms:a@pve:a?b:", "invalid role name 'a?b' in acl"],
  ["acl:1:/vms:a@pve:Nothing:", "invalid acl role 'Nothing'"],
  ["acl:1:/vms:@nobody:PVEAdmin:", "invalid acl group 'nobody'"],
  ["acl:1:/vms:nobody@pve:PVEAdmin:", "invalid acl member 'nobody@pve'"],
  ["acl:1:/vms:nobody:PVEAdmin:", "invalid acl token 'nobody'"],
];

it.each(CASES)("%s", (line, said) => {
  const { warnings } = readUserCfg(`user:a@pve:1:0:::::\n${line}\n`, 9);
  expect(warnings.map(warningText)).toContain(`user config - ignore ${said}`);
});
