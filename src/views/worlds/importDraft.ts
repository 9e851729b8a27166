import type { ImportValues } from "./importForm";

let kept: ImportValues | undefined;

/** What was entered for an import and not sent yet: it stays as long as the page, wherever one goes in between. */
export const importDraft = {
  get: (): ImportValues | undefined => kept,
  /** Keeps it where there is a text that would be lost. */
  keep: (values: ImportValues) => {
    const texts = [values.userCfg, values.domainsCfg, values.resources, values.guestRanges];
    kept = texts.every((text) => text.trim() === "") ? undefined : values;
  },
  forget: () => {
    kept = undefined;
  },
};
