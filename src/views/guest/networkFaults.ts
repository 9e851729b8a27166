import type { Text } from "../../i18n/catalogue";
import { isVlan, type NetworkParts } from "./networkText";

/** Faults of a network device in words, by field. */
export function networkFaults(
  { bridge, tag }: NetworkParts,
  errors: Text<"errors">,
  t: Text<"guests">,
): Readonly<Record<"bridge" | "tag", string | undefined>> {
  const shape = /^[A-Za-z][\w.-]*$/.test(bridge) ? undefined : errors("field.type");
  return { bridge: bridge === "" ? errors("field.missing") : shape, tag: isVlan(tag) ? undefined : t("vlanWrong") };
}
