import * as z from "zod/mini";
import type { Words } from "../../src/api/sandbox/words";

const MAX_TEXT = 4000;
const MAX_TITLE = 200;
const MAX_NAME = 200;

const TAGS =
  "a|abbr|article|b|blockquote|body|br|button|code|div|em|embed|font|form|h[1-6]|head|hr|html|i|iframe|img|input|kbd|li|" +
  "link|math|meta|object|ol|p|pre|s|script|section|small|span|strong|style|sub|sup|svg|table|tbody|td|th|tr|u|ul|video";
const MARKUP = new RegExp(`</?(?:${TAGS})\\b[^<>]*>|<!--`, "i");
// Also what turns the direction of writing round, so that a text could look like another one, and halves of letters.
export const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069\ud800-\udfff]/u;

/** A refinement that fails with one of the controls' codes. */
export function must(code: string, holds: (text: string) => boolean) {
  return z.refine<string>(holds, { error: code });
}

function text(most: number) {
  return z.string().check(
    z.minLength(1),
    z.maxLength(most),
    must("has-markup", (value) => !MARKUP.test(value)),
    must("unreadable", (value) => !UNSEEN.test(value)),
  );
}

function wordsUpTo(most: number): z.ZodMiniType<Words> {
  const other = () => z.optional(text(most));
  return z.strictObject({ en: text(most), ja: other(), ru: other(), es: other(), fr: other() });
}

export const long = wordsUpTo(MAX_TEXT);
export const short = wordsUpTo(MAX_TITLE);

/** A name of the world: user, group, path, command. */
export const name = z.string().check(z.minLength(1), z.maxLength(MAX_NAME), must("unreadable", (value) => !UNSEEN.test(value)));
export const names = z.array(name).check(z.maxLength(200));
export const id = z.string().check(must("bad-name", (value) => /^[a-z0-9][a-z0-9-]{0,39}$/.test(value)));
export const authid = name.check(must("bad-name", (value) => /^[^\s:/]+@[\w.-]+(?:![\w.-]+)?$/.test(value)));
export const aclPath = name.check(must("bad-name", (value) => /^\/[^\s]*$/.test(value)));
/** A place of the console itself, never another site. */
export const route = name.check(must("bad-link", (value) => /^(?:\/[\w.%@-]+)+$/.test(value)));
export const machineName = name.check(must("bad-name", (value) => /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i.test(value)));
export const storageName = name.check(must("bad-name", (value) => /^[a-z][\w.-]*[a-z0-9]$/i.test(value)));
export const vmid = z.string().check(must("bad-name", (value) => /^[1-9]\d{2,8}$/.test(value)));
export const fileLine = z.string().check(z.maxLength(MAX_TEXT), must("unreadable", (value) => !value.includes("\n") && !UNSEEN.test(value)));
export const password = z.string().check(z.minLength(5), z.maxLength(64), must("unreadable", (value) => !UNSEEN.test(value)));
