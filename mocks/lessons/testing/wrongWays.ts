import type { LessonAction } from "../../../src/api/sandbox/scenario";
import { login, run } from "../writing";

/** A wrong turn: the step that is next by then, what is done, and the explanation that must come. */
export interface WrongWay {
  readonly step: string;
  readonly does: readonly LessonAction[];
  readonly code: string;
}

const way = (step: string, code: string, ...lines: readonly (string | LessonAction)[]): WrongWay => ({
  step,
  code,
  does: lines.map((line) => (typeof line === "string" ? run(line) : line)),
});

const role = (path: string, subject: string, roleid: string) => `pveum acl modify ${path} ${subject} --roles ${roleid}`;

export const WRONG_WAYS: Readonly<Record<string, readonly WrongWay[]>> = {
  tutorial: [
    way("host-account", "no-host-account", "pveum user add vmuser-pam@pam"),
    way("grant-pam-user", "granted-too-wide", role("/vms", "--users vmuser-pam@pam", "PVEVMUser")),
    way("grant-pam-user", "not-propagated", `${role("/vms", "--users vmuser-pam@pam", "PVEVMUser")} --propagate 0`),
    way("grant-pam-user", "role-too-strong", role("/vms/100", "--users vmuser-pam@pam", "Administrator")),
    way("grant-pam-user", "role-no-access", role("/vms/100", "--users vmuser-pam@pam", "NoAccess")),
    way("log-in-pam", "user-disabled", "pveum user modify vmuser-pam@pam --enable 0"),
    way("log-in-pam", "user-expired", "pveum user modify vmuser-pam@pam --expire 1"),
    way("log-in-pam", "wrong-realm", login("vmuser-pam@pve")),
  ],
  groups: [
    way("grant-groups", "removed-too-early", "pveum acl delete /vms/101 --users anna@pve --roles PVEVMUser"),
    way("remove-own", "removed-too-early", "pveum user modify anna@pve --groups ''", "pveum acl delete /vms/101 --users anna@pve --roles PVEVMUser"),
    way("grant-groups", "sees-more", role("/vms", "--groups web", "PVEVMUser")),
    way("grant-groups", "role-too-strong", role("/vms/101", "--groups web", "PVEVMAdmin")),
    way("make-groups", "group-empty", "pveum group add web", role("/vms/101", "--groups web", "PVEVMUser")),
  ],
  "custom-role": [
    way("make-role", "reserved-name", 'pveum role add PVE_Power-only --privs "VM.PowerMgmt VM.Console"'),
    way("swap-role", "both-roles", role("/vms", "--users help@pve", "VM_Power-only")),
    way("swap-role", "may-remove", role("/vms", "--users help@pve", "PVEVMAdmin")),
    way("swap-role", "node-privileges", "pveum role modify VM_Power-only --privs 'Sys.PowerMgmt Sys.Console'", role("/vms", "--users help@pve", "VM_Power-only")),
    way("swap-role", "nothing-left", "pveum acl delete /vms --users help@pve --roles PVEVMUser"),
    way("swap-role", "one-machine-only", role("/vms/100", "--users help@pve", "VM_Power-only")),
  ],
  inheritance: [
    way("own-entry", "own-entry-again", role("/vms/100", "--users mia@pve", "PVEVMUser")),
    way("own-entry", "too-much-for-mia", role("/vms/100", "--users mia@pve", "PVEVMAdmin")),
    way("no-access", "payroll-open", "pveum acl delete /vms/102 --groups interns --roles NoAccess"),
    way("no-access", "left-the-group", "pveum user modify mia@pve --groups staff"),
    way("propagate", "storage-too-wide", role("/storage", "--groups interns", "PVEDatastoreAdmin")),
  ],
  pools: [
    way("grant-pools", "granted-per-machine", role("/vms/201", "--groups sales", "PVEVMUser")),
    way("grant-pools", "all-pools", role("/pool", "--groups sales", "PVEVMUser")),
    way("grant-pools", "no-storage-role", role("/pool/sales", "--groups sales", "PVEVMUser")),
    way("make-pools", "pool-empty", "pveum pool add sales", role("/pool/sales", "--groups sales", "PVEVMUser")),
    way("grant-pools", "pool-admin", role("/pool/sales", "--groups sales", "PVEPoolAdmin")),
    way("make-pools", "pool-missing", role("/vms", "--groups sales", "PVEVMUser")),
  ],
  tokens: [
    way("make-role", "root-token", "pveum user token add root@pam backup"),
    way("make-token", "not-separated", "pveum user token add backup@pve nightly --privsep 0 --expire 4102444800"),
    way("make-token", "never-expires", "pveum user token add backup@pve nightly --privsep 1"),
    way("make-user", "user-too-strong", "pveum user add backup@pve", role("/vms", "--users backup@pve", "PVEVMUser")),
    way("grant-token", "only-the-token", "pveum acl delete /vms --users backup@pve --roles BackupOnly", role("/vms", "--tokens 'backup@pve!nightly'", "BackupOnly")),
  ],
  lockout: [
    way("kim", "stronger-instead", role("/vms/100", "--users kim@pve", "PVEVMAdmin")),
    way("nina", "left-ops", "pveum user modify nina@pve --groups ''"),
    way("ivy", "group-locked-out", role("/", "--groups interns", "NoAccess")),
    way("nina", "user-disabled", "pveum user modify nina@pve --enable 0"),
    way("olga", "auditor-works", role("/vms", "--groups audit", "PVEVMUser")),
  ],
  audit: [
    way("accounts", "no-administrator", "pveum acl delete / --groups admins --roles Administrator"),
    way("administrators", "carl-locked-out", "pveum acl delete / --users carl@pve --roles Administrator"),
    way("tokens", "build-broken", "pveum user token delete ci@pve deploy"),
    way("roles", "helpdesk-locked-out", "pveum role delete Helpdesk"),
    way("entries", "developers-locked-out", "pveum acl delete /vms/102 --groups dev --roles PVEVMUser", "pveum acl delete /vms/102 --users dora@pve --roles PVEVMUser"),
  ],
  upgrade: [
    way("operator", "privileges-lost", "pveum role modify Operator --privs VM.GuestAgent.Audit"),
    way("agent-reader", "unrestricted", "pveum role modify AgentReader --privs VM.GuestAgent.Unrestricted --append"),
    way("operator", "built-in-instead", role("/vms", "--users omar@pve", "PVEVMAdmin")),
    way("operator", "host-rights", "pveum role modify Operator --privs Sys.Audit --append"),
    way("monitor", "monitor-filled", "pveum role modify Monitor --privs VM.GuestAgent.Audit"),
  ],
  "lockout-challenge": [
    way("mend", "stronger-instead", role("/vms/100", "--users lee@pve", "PVEVMAdmin")),
    way("mend", "group-locked-out", role("/vms", "--groups ops", "NoAccess")),
    way("mend", "user-disabled", "pveum user modify ivy@pve --enable 0"),
  ],
  "audit-challenge": [
    way("mend", "no-administrator", "pveum user modify ada@pve --groups ''"),
    way("mend", "build-broken", "pveum user delete ci@pve"),
    way("mend", "helpdesk-locked-out", "pveum acl delete /vms --users help@pve --roles Helpdesk"),
  ],
  "class-challenge": [
    way("design", "one-for-all", "pveum group add red", "pveum user modify ana@pve --groups red", role("/vms", "--groups red", "PVEVMUser")),
    way("design", "users-instead-of-groups", role("/vms/201", "--users ana@pve", "PVEVMUser")),
    way("design", "students-manage", role("/vms/201", "--users ana@pve", "PVEVMAdmin")),
    way("design", "teacher-is-root", role("/", "--users tess@pve", "Administrator")),
    way("design", "example-forgotten", role("/vms/201", "--users ana@pve", "PVEVMUser")),
  ],
};
