import type { ReactNode } from "react";

/** Why something cannot be done; the control stays focusable and tells it. */
export interface Reason {
  /** One sentence, for instance the missing privilege and its path. */
  readonly text: string;
  readonly detail?: ReactNode;
  /** Address of the explanation. */
  readonly whyHref?: string;
  /** Sends the call all the same, so that the server's own refusal is seen. */
  readonly onTryAnyway?: () => void;
}
