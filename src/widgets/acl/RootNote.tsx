import { type Control, useWatch } from "react-hook-form";
import { Banner } from "../../components/layout/Banner";
import { useText } from "../../i18n/useText";
import type { AclValues } from "./aclForm";
import type { SubjectKind } from "./entry";

interface RootNoteProps {
  readonly control: Control<AclValues>;
  readonly kind: SubjectKind;
}

/** The server drops entries of root@pam without a word, so it is said before anything is sent. */
export function RootNote({ control, kind }: RootNoteProps) {
  const t = useText("permissions");
  const subject = useWatch({ control, name: "subject" });
  if (kind !== "user" || subject !== "root@pam") return null;
  return <Banner tone="warning">{t("troubleHints.root")}</Banner>;
}
