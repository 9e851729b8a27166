import { createWorld } from "../../store/worlds";
import type { ControlHandlers } from "../controlHandlers";
import { worldRow } from "./worlds";

/** A world from one's own files, and the files of a world. */
export const importing = {
  "import.create": async (environment, order) => {
    const { importSeed } = await import("../importSeed");
    const seed = await importSeed(environment, order);
    return environment.core.lock(async () => worldRow(await createWorld(environment.core, seed)));
  },
  "export.read": async ({ core }, { secrets, otherNames }) => {
    const { state } = await core.load();
    if (otherNames === true) {
      const { filesWithOtherNames } = await import("../../lessons/otherWorld");
      return filesWithOtherNames(state);
    }
    const { userCfg, domainsCfg, shadow, tokenSecrets, realmPasswords } = state;
    if (secrets !== true) return { userCfg, domainsCfg };
    const kept = {
      shadow: Object.fromEntries(shadow),
      tokens: Object.fromEntries(tokenSecrets),
      realms: Object.fromEntries(realmPasswords),
    };
    return { userCfg, domainsCfg, secrets: kept };
  },
} satisfies Partial<ControlHandlers>;
