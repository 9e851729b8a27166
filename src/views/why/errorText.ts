import { delegationPlaces, lackingOfRole, poolsToNameFor, seesNothing, versionsWith } from "../../access/why/errorFacts";
import type { ErrorQuestion } from "../../access/errorText/question";
import type { KnownModel } from "../../access/knownModel";
import type { Text } from "../../i18n/catalogue";
import { dialogHref } from "../../widgets/why/entryText";
import { whoText } from "./answerText";

/** What an error means: sentences, and where to go next. */
export interface Meaning {
  readonly lines: readonly string[];
  readonly ways: readonly { readonly label: string; readonly href: string }[];
}

/** What a meaning can be made of: who and where as far as they are given, and what is known. */
export interface MeaningContext {
  readonly known: KnownModel | undefined;
  /** Empty where nobody is chosen. */
  readonly authid: string;
  readonly path: string | undefined;
  /** The guests that the acting login sees; `undefined` until they are read. */
  readonly guests: ReadonlySet<string> | undefined;
}

/** Privileges that are named for each of several paths. */
const FEW = 6;

type Of<Kind extends ErrorQuestion["kind"]> = Extract<ErrorQuestion, { kind: Kind }>;

function permission(error: Of<"permission">, { authid, guests }: MeaningContext, t: Text<"why">): Meaning {
  const { path, privileges, any } = error;
  const lines = [t(any ? "error.permissionAny" : "error.permission", { privileges: privileges.join(", "), path })];
  const vmid = /^\/vms\/([1-9]\d*)$/.exec(path)?.[1];
  if (vmid !== undefined && guests !== undefined && !guests.has(vmid)) lines.push(t("error.guestGone", { vmid }));
  if (path.startsWith("/sdn/")) lines.push(t("error.bridge"));
  const isCluster = path === "/" || path.startsWith("/nodes");
  if (isCluster && privileges.some((name) => name.startsWith("Sys."))) lines.push(t("error.cluster"));
  if (authid === "") lines.push(t("error.chooseWho"));
  return { lines, ways: [] };
}

function eitherOr({ known, authid }: MeaningContext, t: Text<"why">): Meaning {
  const lines = [t("error.eitherOr")];
  if (authid === "") return { lines: [...lines, t("error.chooseWho")], ways: [] };
  if (known === undefined) return { lines, ways: [] };
  const pools = poolsToNameFor(known, authid);
  const who = whoText(authid, t);
  const named = { who, pools: pools.join(", ") };
  const said = t(pools.length === 0 ? "error.eitherOrNoPool" : "error.eitherOrPools", named);
  return { lines: [...lines, said], ways: [] };
}

function delegation(error: Of<"delegation">, { known, authid, path }: MeaningContext, t: Text<"why">): Meaning {
  const { roleid, propagation } = error;
  const rule = roleid === "NoAccess" ? "delegationNoAccess" : propagation ? "delegationPropagate" : "delegation";
  const lines = [t(`error.${rule}`, { role: roleid })];
  if (authid === "") lines.push(t("error.chooseWho"));
  if (known !== undefined && authid !== "") {
    const role = { roleid, propagated: propagation };
    const places = path === undefined ? delegationPlaces(known, authid, role) : [{ path, lacking: lackingOfRole(known, authid, role, path) }];
    for (const { path: place, lacking } of places) {
      const list = path === undefined && lacking.length > FEW ? `${lacking.slice(0, FEW).join(", ")}, …` : lacking.join(", ");
      if (list !== "") lines.push(t("error.delegationLacks", { who: whoText(authid, t), role: roleid, path: place, list }));
    }
  }
  if (path === undefined) lines.push(t("error.delegationPath"));
  return { lines, ways: [{ label: t("roles"), href: dialogHref("roles", "show", roleid) }] };
}

function privilege({ privilege: name }: Of<"invalid-privilege">, { known }: MeaningContext, t: Text<"why">): Meaning {
  const versions = versionsWith(name);
  const lines = [
    t("error.invalidPrivilege", { privilege: name, version: known?.model.version ?? "" }),
    versions.length === 0 ? t("error.privilegeNever") : t("error.privilegeVersions", { versions: versions.join(", ") }),
  ];
  if (name === "VM.Monitor") lines.push(t("error.vmMonitor"));
  return { lines, ways: [{ label: t("error.openRoles"), href: `#/datacenter/roles?q=${encodeURIComponent(name)}` }] };
}

function aclPath({ path, meant }: Of<"acl-path">, t: Text<"why">): Meaning {
  const lines = [t("error.aclPath", { path })];
  const tree = { label: t("error.pathTree"), href: dialogHref("permissions", "addUser", undefined) };
  if (meant === undefined) return { lines, ways: [tree] };
  const href = dialogHref("permissions", "addUser", undefined, { path: meant });
  const there = { label: t("error.addThere", { path: meant }), href };
  return { lines: [...lines, t("error.aclPathMeant", { path: meant })], ways: [there, tree] };
}

function loginRefused({ reason, subject }: Of<"login">, { authid }: MeaningContext, t: Text<"why">): Meaning {
  const lines = [t(`error.login.${reason}`, { subject: subject ?? authid })];
  if (authid === "") lines.push(t("error.chooseWho"));
  const tokens = { label: t("error.openTokens"), href: `#/datacenter/tokens` };
  const users = { label: t("error.openUsers"), href: `#/datacenter/users` };
  return { lines, ways: [reason.includes("token") ? tokens : users] };
}

const LISTS = { user: "users", group: "groups", role: "roles", pool: "pools", token: "tokens" } as const;

/** An error in plain words, with the cause where it is known and what to do next (understanding.md "Error texts"). */
export function meaningOf(error: ErrorQuestion, context: MeaningContext, t: Text<"why">): Meaning {
  const { known, authid } = context;
  switch (error.kind) {
    case "permission":
      return permission(error, context, t);
    case "either-or":
      return eitherOr(context, t);
    case "root-only": {
      const { option } = error;
      return { lines: [option === undefined ? t("error.rootOnly") : t("error.rootOnlyOption", { option })], ways: [] };
    }
    case "invalid-privilege":
      return privilege(error, context, t);
    case "delegation":
      return delegation(error, context, t);
    case "acl-path":
      return aclPath(error, t);
    case "no-host-account":
      return {
        lines: [t("error.noHostAccount", { user: error.user.replace(/@pam$/, "") })],
        ways: [{ label: t("error.openUsers"), href: "#/datacenter/users" }],
      };
    case "login":
      return loginRefused(error, context, t);
    case "missing":
      return {
        lines: [t(`error.missing.${error.what}`, { id: error.id })],
        ways: [{ label: t("error.openList"), href: `#/datacenter/${LISTS[error.what]}` }],
      };
    case "empty-list": {
      const nothing = known !== undefined && seesNothing(known, authid);
      const lines = [t("error.emptyList"), ...(nothing ? [t("error.tokenNoEntry", { who: authid })] : [])];
      return { lines: authid === "" ? [...lines, t("error.chooseWho")] : lines, ways: [] };
    }
    case "unknown":
      return { lines: [t("error.unknownText")], ways: [] };
  }
}
