import type { Challenge } from "../../api/secondStep";
import type { WebauthnObstacle } from "../../widgets/webauthn/ceremony";

/** The kinds of second factors as the login asks for them, in the order of their tabs. */
export type FactorTab = "webauthn" | "totp" | "recovery" | "u2f" | "yubico";

/** Why a tab cannot be used; `usedUp` still shows its tab, to say so. */
export type FactorObstacle = WebauthnObstacle | "notOffered" | "usedUp" | "u2fGone";

export interface OfferedFactor {
  readonly id: FactorTab;
  readonly obstacle: FactorObstacle | undefined;
}

/** The tabs of the second step: three always, U2F and Yubico where the server offers them (gui.md section 3.3). */
export function offeredFactors(challenge: Challenge, browser: WebauthnObstacle | undefined): readonly OfferedFactor[] {
  const { webauthn, totp, recovery, u2f, yubico } = challenge;
  const unless = (offered: boolean, obstacle?: FactorObstacle) => (offered ? obstacle : "notOffered");
  return [
    { id: "webauthn", obstacle: unless(webauthn !== undefined, browser) },
    { id: "totp", obstacle: unless(totp === true) },
    { id: "recovery", obstacle: unless(recovery !== undefined, recovery?.length === 0 ? "usedUp" : undefined) },
    ...(u2f === undefined ? [] : [{ id: "u2f", obstacle: "u2fGone" } as const]),
    ...(yubico === true ? [{ id: "yubico", obstacle: undefined } as const] : []),
  ];
}

/** The tab to begin with: the remembered one where it can be used, else the first that can. */
export function firstTab(factors: readonly OfferedFactor[], remembered: string | undefined): FactorTab | undefined {
  const usable = factors.filter(({ obstacle }) => obstacle === undefined);
  return (usable.find(({ id }) => id === remembered) ?? usable[0])?.id;
}

const PATTERNS = {
  totp: /^[0-9]{2,16}$/,
  recovery: /^[0-9a-f]{4}(-[0-9a-f]{4}){3}$/,
  yubico: /^[a-z0-9]{30,60}$/,
} as const;

/** The kinds that are typed in. */
export type TypedFactor = keyof typeof PATTERNS;

/** What is typed into their tabs. */
export type TypedValues = Record<TypedFactor, string>;

export function isTyped(tab: FactorTab | undefined): tab is TypedFactor {
  return tab !== undefined && Object.hasOwn(PATTERNS, tab);
}

/** What was typed as the server takes it: without blanks around it or inside, recovery keys in small letters. */
export function typedAnswer(kind: TypedFactor, typed: string): string {
  const plain = typed.replaceAll(/\s/g, "");
  return kind === "recovery" ? plain.toLowerCase() : plain;
}

/** Whether the text can be an answer of its kind at all. */
export function looksRight(kind: TypedFactor, typed: string): boolean {
  return PATTERNS[kind].test(typedAnswer(kind, typed));
}
