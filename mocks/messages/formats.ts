import type { Format } from "../../src/api/schemas/fault";

/** PVE's text for a value that is not of a named format, without a newline (api.md section 2). */
export function formatText(format: Format, detail: string, value: string): string {
  switch (format) {
    case "userid":
      return userIdText(detail, value);
    case "realm":
      return "value does not look like a valid realm";
    case "tokenid":
      return `value '${value}' does not look like a valid token ID`;
    case "groupid":
      return `group name '${value}' contains invalid characters`;
    case "roleid":
      return `role name '${value}' contains invalid characters`;
    case "poolid":
      return detail === "too-deep"
        ? `pool name '${value}' nested too deeply (max levels = 3)`
        : `pool name '${value}' contains invalid characters`;
    case "privilege":
      return `invalid privilege '${value}'`;
    case "configid":
      return `invalid configuration ID '${value}'`;
    case "vmid":
      return "value does not look like a valid VM ID";
    case "storage":
      return detail === "too-short"
        ? `storage ID '${value}' cannot be shorter than 2 characters`
        : `storage ID '${value}' contains illegal characters`;
    case "node":
      return "value does not look like a valid node name";
    case "email":
      return "value does not look like a valid email address";
    case "address":
      return `value does not look like a valid address: ${value}`;
    case "ldap-attribute":
      return `value '${value}' does not look like a simple ldap attribute name`;
    case "calendar-event":
      return `invalid calendar event '${value}' - unable to parse calendar event`;
    case "task-status":
      return `invalid status '${value}'`;
  }
}

function userIdText(detail: string, value: string): string {
  if (detail === "user-name-too-short") return `user name '${value}' is too short`;
  if (detail === "user-name-too-long") return `user name '${value}' is too long (${[...value].length} > 64)`;
  return `value '${value}' does not look like a valid user name`;
}
