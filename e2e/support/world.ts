import type { Page } from "@playwright/test";
import { expect } from "@playwright/test";
import { quietness } from "./quiet";
import { sandbox } from "./sandbox";

interface Beside {
  /** Storages that the text does not name. */
  readonly storages?: readonly string[];
  readonly domainsCfg?: string;
  /** Nodes that the text does not name; without any there is `pve`. */
  readonly nodes?: readonly string[];
  /** Default true: the users of the realm pam have accounts on the node. */
  readonly hostAccounts?: boolean;
}

/**
 * Opens a world made of the text of a `user.cfg`, before anybody logs in: every enabled user has the password
 * `training`, and there are the guests and nodes that the text names.
 */
export async function worldOf(page: Page, userCfg: string, beside: Beside = {}): Promise<void> {
  const { storages = [], domainsCfg, nodes = [], hostAccounts = true } = beside;
  await ready(page);
  const quiet = quietness(page);
  await sandbox(page).call("import.create", {
    name: "Test",
    userCfg,
    ...(domainsCfg !== undefined && { domainsCfg }),
    pveVersion: 9,
    inventory: { guestRanges: "100-101", storages: [...storages], nodes: [...nodes] },
    logins: { password: "training", hostAccounts },
  });
  // The open page hears of another world and reads anew what it shows.
  await quiet();
  await ready(page);
}

/** The login window lists the world's logins as soon as the sandbox answers. */
async function ready(page: Page): Promise<void> {
  await expect(page.getByRole("button", { name: "Fill in root@pam" })).toBeVisible();
}
