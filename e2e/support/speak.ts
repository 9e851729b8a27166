import type { Page } from "@playwright/test";
import type { Language } from "../../src/i18n/languages";

/** What a reader of a language meets on the page. */
export interface Seen {
  /** One text of the page each; what is marked as English, or as not to be translated, is left out. */
  readonly texts: readonly string[];
  /** By how many pixels the page is wider than the window. */
  readonly overflow: number;
  /** Texts that are cut off without a sign of it. */
  readonly cut: readonly string[];
  /** Words of names, such as those of buttons, menus and fields, that go on in the next line without a hyphen. */
  readonly broken: readonly string[];
}

/** Changes the language as another tab would, without a reload, and waits until the page has its words. */
export async function speak(page: Page, language: Language): Promise<void> {
  await page.evaluate(async (code) => {
    const key = "pac.language";
    localStorage.setItem(key, code);
    window.dispatchEvent(new StorageEvent("storage", { key, newValue: code }));
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const loading = () => document.querySelector("[role=progressbar]:not([aria-valuenow], [aria-hidden=true])") !== null;
    const waiting = () => document.documentElement.lang !== code || loading();
    const start = performance.now();
    do await frame();
    while (waiting() && performance.now() - start < 5_000);
    await frame();
  }, language);
}

/** Looks at every text that is shown. */
export async function look(page: Page): Promise<Seen> {
  return page.evaluate(() => {
    const SLACK = 1;
    interface Box {
      readonly clipsX: boolean;
      readonly clipsY: boolean;
      readonly scrolls: boolean;
      readonly dots: boolean;
      readonly bounds: DOMRect;
    }
    const boxes = new Map<Element, Box>();
    // Texts share most of the boxes that they stand in.
    const boxOf = (element: Element): Box => {
      const known = boxes.get(element);
      if (known !== undefined) return known;
      const { overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(element);
      const hides = (value: string) => value === "hidden" || value === "clip";
      const box = {
        clipsX: hides(overflowX),
        clipsY: hides(overflowY) && webkitLineClamp === "none",
        scrolls: overflowX === "auto" || overflowX === "scroll",
        dots: textOverflow === "ellipsis" && overflowX !== "visible",
        bounds: element.getBoundingClientRect(),
      };
      boxes.set(element, box);
      return box;
    };
    /** Is the end of the text outside a box that hides what does not fit, and is no dots or scroll bar there? */
    const isCut = (element: Element, text: DOMRect): boolean => {
      for (let at: Element | null = element; at !== null && at !== document.body; at = at.parentElement) {
        const { clipsX, clipsY, scrolls, dots, bounds } = boxOf(at);
        // Read out and not seen.
        if (bounds.width <= SLACK && clipsX) return false;
        if (dots || scrolls) return false;
        const sideways = text.right > bounds.right + SLACK || text.left < bounds.left - SLACK;
        if (clipsX && sideways) return true;
        if (clipsY && text.bottom > bounds.bottom + 3) return at.scrollTop === 0;
        // Words that stand out of their button.
        if (sideways && at.matches("button, [role=button], [role=tab], [role=menuitem], label")) return true;
      }
      return false;
    };
    /** Read out and not seen? */
    const isHidden = (element: Element | null): boolean => {
      if (element === null) return false;
      const { clipsX, bounds } = boxOf(element);
      return (bounds.width <= SLACK && clipsX) || isHidden(element.parentElement);
    };
    const NAMES = "button, a, label, legend, th, h1, h2, h3, [role=button], [role=tab], [role=menuitem], [role=columnheader]";
    const range = document.createRange();
    const brokenIn = (node: Text): readonly string[] => {
      if (range.getClientRects().length < 2) return [];
      const words = [...node.data.matchAll(/[\p{Script=Latin}\p{Script=Cyrillic}]{2,}/gu)];
      return words.flatMap(({ 0: word, index }) => {
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1 ? [word] : [];
      });
    };
    const texts: string[] = [];
    const cut: string[] = [];
    const broken: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = (node.textContent ?? "").replace(/\s+/g, " ").trim();
      if (element === null || text === "" || element.closest("script, style, noscript") !== null) continue;
      if (element.closest("[translate=no], [lang=en]:not(html)") === null) texts.push(text);
      if (element.closest("[title], textarea, select, svg") !== null || !element.checkVisibility()) continue;
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      // Links for the keyboard wait beside the window.
      if (box.right > 0 && box.width > SLACK && isCut(element, box)) cut.push(text);
      if (box.right <= 0 || !(node instanceof Text) || isHidden(element)) continue;
      if (element.closest(NAMES) !== null && element.closest("[translate=no]") === null) broken.push(...brokenIn(node));
    }
    for (const named of document.querySelectorAll("[aria-label], [placeholder], [title]")) {
      if (named.closest("[translate=no], [lang=en]:not(html)") !== null) continue;
      for (const name of ["aria-label", "placeholder", "title"]) texts.push(named.getAttribute(name) ?? "");
    }
    return { texts, overflow: document.documentElement.scrollWidth - window.innerWidth, cut, broken };
  });
}
