import { parseCalendarEvent } from "../../lib/calendarEvent";
import { asGroupId, asPoolId, asRealmId, asRoleId, asTokenId, userIdFault } from "../../engine/names";
import type { Fault, Format } from "./fault";
import type { FieldContext } from "./field";

const PATTERNS: Partial<Record<Format, RegExp>> = {
  configid: /^[A-Za-z][A-Za-z0-9_-]+$/,
  vmid: /^[1-9][0-9]{2,8}$/,
  node: /^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/,
  email: /^$|^[\w+\-~]+(\.[\w+\-~]+)*@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*$/,
  address: /^(?:[0-9a-fA-F:.]*:[0-9a-fA-F:.]+|[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*)$/,
  "ldap-attribute": /^[A-Za-z0-9]+$/,
  "task-status": /^(ok|warning|error|unknown)$/i,
};

const NAMES: Partial<Record<Format, (value: string) => unknown>> = {
  realm: asRealmId,
  tokenid: asTokenId,
  groupid: asGroupId,
  roleid: asRoleId,
  "calendar-event": parseCalendarEvent,
};

function poolDetail(value: string): string | undefined {
  if (value.split("/").length > 3) return "too-deep";
  return asPoolId(value) === undefined ? "invalid" : undefined;
}

function storageDetail(value: string): string | undefined {
  if (value.length < 2) return "too-short";
  return /^[A-Za-z][A-Za-z0-9\-_.]*[A-Za-z0-9]$/.test(value) ? undefined : "invalid";
}

function detailOf(format: Format, value: string, context: FieldContext): string | undefined {
  switch (format) {
    case "userid":
      return userIdFault(value)?.code;
    case "poolid":
      return poolDetail(value);
    case "storage":
      return storageDetail(value);
    case "privilege":
      return context.knowsPrivilege(value) ? undefined : "invalid";
    default: {
      const asName = NAMES[format];
      if (asName !== undefined) return asName(value) === undefined ? "invalid" : undefined;
      const pattern = PATTERNS[format];
      return pattern === undefined || pattern.test(value) ? undefined : "invalid";
    }
  }
}

/** The fault of a value that is not of PVE's named format (api.md section 2), or nothing. */
export function formatFault(format: Format, value: string, context: FieldContext): Fault | undefined {
  const detail = detailOf(format, value, context);
  return detail === undefined ? undefined : { code: "format", format, detail, value };
}
