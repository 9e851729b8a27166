import type { Fault } from "../../api/schemas/fault";
import type { Text, TextKey } from "../../i18n/catalogue";

const FORMAT_KEYS: Readonly<Record<Extract<Fault, { code: "format" }>["format"], TextKey<"errors">>> = {
  userid: "field.userid",
  realm: "field.realm",
  tokenid: "field.tokenid",
  groupid: "field.groupid",
  roleid: "field.roleid",
  poolid: "field.poolid",
  privilege: "field.privilege",
  configid: "field.configid",
  vmid: "field.vmid",
  storage: "field.storage",
  node: "field.node",
  email: "field.email",
  address: "field.address",
  "ldap-attribute": "field.ldapAttribute",
  "calendar-event": "field.calendarEvent",
  "task-status": "field.taskStatus",
};

/** Says in the reader's language why a field's value is refused. */
export function faultText(fault: Fault, t: Text<"errors">): string {
  switch (fault.code) {
    case "missing":
      return t("field.missing");
    case "not-in-schema":
      return t("field.notInSchema");
    case "needed-by":
      return t("field.neededBy", { parameter: fault.parameter });
    case "type":
      return t("field.type");
    case "pattern":
      return t("field.pattern");
    case "max-length":
      return t("field.maxLength", { max: fault.max });
    case "min-length":
      return t("field.minLength", { min: fault.min });
    case "maximum":
      return t("field.maximum", { max: fault.max });
    case "minimum":
      return t("field.minimum", { min: fault.min });
    case "choice":
      return t("field.choice");
    case "properties":
    case "property-list":
      return t("field.type");
    case "format":
      if (fault.detail === "user-name-too-short") return t("field.useridShort");
      if (fault.detail === "user-name-too-long") return t("field.useridLong");
      return t(FORMAT_KEYS[fault.format], { value: fault.value });
  }
}
