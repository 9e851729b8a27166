import { decodeError } from "../../access/errorText/decodeError";
import type { ErrorQuestion } from "../../access/errorText/question";
import { type Asked, askedByAction, privilegesIn, privilegesText } from "../../access/why/asked";
import type { WhyAddress } from "../../widgets/why/whyAddress";

/** The question that the address asks: what is typed decides, else the error text. */
export interface AskedWhy {
  readonly authid: string;
  readonly asked: Asked;
  /** As the fields show it. */
  readonly privilege: string;
  readonly action: string;
  readonly error: ErrorQuestion | undefined;
}

interface FromError {
  readonly authid?: string | undefined;
  readonly path?: string;
  readonly privilege?: string;
}

function fromError(error: ErrorQuestion | undefined): FromError {
  switch (error?.kind) {
    case "permission":
      return { authid: error.subject, path: error.path, privilege: privilegesText(error) };
    case "either-or":
      return { authid: error.subject, path: "/vms", privilege: "VM.Allocate" };
    case "delegation":
      return { privilege: "Permissions.Modify" };
    case "login":
      return { authid: error.subject, path: "/" };
    case "empty-list":
      return { path: "/vms", privilege: "VM.Audit" };
    case "no-host-account":
      return { authid: error.user.includes("@") ? error.user : `${error.user}@pam`, path: "/" };
    default:
      return {};
  }
}

/** Reads the question out of an address. */
export function whyQuestion(address: WhyAddress): AskedWhy {
  const error = address.error === undefined ? undefined : decodeError(address.error);
  const told = fromError(error);
  const typed = address.path !== undefined || address.privilege !== undefined || address.action !== undefined;
  const authid = address.authid ?? told.authid ?? "";
  const path = address.path ?? (typed ? "" : (told.path ?? ""));
  const action = address.action ?? "";
  const privilege = address.privilege ?? (typed ? "" : (told.privilege ?? ""));
  const asked = (action === "" ? undefined : askedByAction(action, path)) ?? { path, ...privilegesIn(privilege) };
  return { authid, asked, privilege, action, error };
}

/** Whether the answer below the error's meaning is about a permission at all. */
export function asksPermission(error: ErrorQuestion | undefined): boolean {
  return error === undefined || ["permission", "either-or", "delegation", "empty-list", "login"].includes(error.kind);
}
