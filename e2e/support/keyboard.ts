import type { ElementHandle, Locator, Page } from "@playwright/test";
import { expect } from "@playwright/test";

/** More presses than any page of the console has tab stops on the way. */
const PATIENCE = 80;

type Target = ElementHandle<Element>;

interface Focus {
  /** The focus is on the element itself, within it, or elsewhere; `gone`: the element was drawn anew. */
  readonly place: "on" | "within" | "elsewhere" | "gone";
  /** For a message: role or tag, and name or text, of what has the focus. */
  readonly said: string;
}

async function focusOf(target: Target): Promise<Focus> {
  return target.evaluate((element) => {
    const at = document.activeElement;
    const name = at?.getAttribute("aria-label") ?? at?.textContent.slice(0, 40) ?? "";
    const inside = at === element ? "on" : element.contains(at) ? "within" : "elsewhere";
    const place = element.isConnected ? inside : "gone";
    return { place, said: `${at?.getAttribute("role") ?? at?.tagName.toLowerCase() ?? "nothing"} “${name}”` };
  });
}

/** By role and name an element is found slowly, and there are hundreds of presses. */
async function found(target: Locator): Promise<Target> {
  return target.evaluateHandle((element) => element);
}

async function pressUntil(page: Page, key: string, target: Locator, within: boolean): Promise<void> {
  const way: string[] = [];
  let element = await found(target);
  for (;;) {
    const { place, said } = await focusOf(element);
    if (place === "gone") {
      element = await found(target);
      continue;
    }
    if (place === "on" || (within && place === "within")) return;
    way.push(said);
    if (way.length > PATIENCE) throw new Error(`${key} does not reach ${String(target)}; it went over ${way.join(", ")}`);
    await page.keyboard.press(key);
  }
}

/** The way that is shorter from where the focus stands. */
type Way = "Tab" | "Shift+Tab";

/** Presses Tab (or another key) until this control has the focus. */
export async function tabTo(page: Page, target: Locator, key: Way | "ArrowRight" | "ArrowDown" = "Tab"): Promise<void> {
  await pressUntil(page, key, target, false);
  await expect(target).toBeFocused();
}

/** Presses Tab or Shift+Tab until the focus is in this tree or toolbar, which is one tab stop. */
export async function tabInto(page: Page, box: Locator, way: Way = "Tab"): Promise<void> {
  await pressUntil(page, way, box, true);
}

/** Reaches a button of a toolbar: Tab into it, then the arrow key. */
export async function toolTo(page: Page, toolbar: Locator, name: string): Promise<Locator> {
  const button = toolbar.getByRole("button", { name, exact: true });
  await tabInto(page, toolbar);
  await tabTo(page, button, "ArrowRight");
  return button;
}

/** Goes to an entry of the resource tree by its first letters, as one types in a list; its page opens. */
export async function treeTo(page: Page, letters: string, way: Way = "Tab"): Promise<void> {
  const tree = page.getByRole("tree", { name: "Resource tree" });
  await tabInto(page, tree, way);
  await page.keyboard.press("Home");
  await expect(tree.getByRole("treeitem").first()).toBeFocused();
  await page.keyboard.type(letters);
  const entry = tree.getByRole("treeitem", { selected: true });
  await expect(entry).toHaveAccessibleName(new RegExp(`^${letters}`));
  await expect(entry).toBeFocused();
}

/** Opens a card of the present object through the menu beside it. */
export async function cardTo(page: Page, name: string, way: Way = "Tab"): Promise<void> {
  const link = page.getByRole("navigation", { name: "Menu" }).getByRole("link", { name, exact: true });
  await tabTo(page, link, way);
  await page.keyboard.press("Enter");
  await expect(link).toHaveAttribute("aria-current", "page");
}

/** Opens a menu's button and chooses an entry of it. */
export async function menuTo(page: Page, button: Locator, entry: string, way: Way = "Tab"): Promise<void> {
  await tabTo(page, button, way);
  await page.keyboard.press("Enter");
  await tabTo(page, page.getByRole("menuitem", { name: entry, exact: true }), "ArrowDown");
  await page.keyboard.press("Enter");
}

/** Chooses a realm by the first letters of its description. */
export async function chooseRealm(page: Page, box: Locator | Page, realm: "pam" | "pve"): Promise<void> {
  const list = box.getByRole("combobox", { name: "Realm", exact: true });
  await expect(list.getByRole("option")).not.toHaveCount(0);
  await tabTo(page, list);
  await page.keyboard.type(realm === "pam" ? "Linux" : "Proxmox");
  await expect(list).toHaveValue(realm);
}

/** Types an id into a picker and takes the row that comes first. */
export async function pickByTyping(page: Page, picker: Locator, id: string): Promise<void> {
  await tabTo(page, picker);
  await page.keyboard.type(id);
  await expect(page.getByRole("listbox").getByRole("option").first()).toContainText(id);
  await page.keyboard.press("Enter");
  await expect(picker).toHaveValue(id);
}

/** Logs in at the login window, which begins in the name. */
export async function loginByKeys(page: Page, name: string, realm: "pam" | "pve", password: string): Promise<void> {
  const user = page.getByRole("textbox", { name: "User name", exact: true });
  await expect(user).toBeFocused();
  await page.keyboard.type(name);
  await tabTo(page, page.getByLabel("Password", { exact: true }));
  await page.keyboard.type(password);
  await chooseRealm(page, page, realm);
  await tabTo(page, page.getByRole("button", { name: "Login", exact: true }));
  await page.keyboard.press("Enter");
  await expect(page.getByRole("banner").getByRole("button", { name: `${name}@${realm}` })).toBeVisible();
}

/** Logs out through the user's menu. */
export async function logoutByKeys(page: Page, userid: string, way: Way): Promise<void> {
  await menuTo(page, page.getByRole("banner").getByRole("button", { name: userid }), "Logout", way);
  await expect(page.getByRole("button", { name: "Login", exact: true })).toBeVisible();
}
