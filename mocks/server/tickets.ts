import type { Crypto } from "../context";

const EARLIEST = -300;
const LATEST = 7200;
const VNC_EARLIEST = -20;
const VNC_LATEST = 40;

const SESSION = /^PVE:([^:]+):([0-9A-F]{8})::(.+)$/s;
const CHALLENGE = /^PVE:!tfa!([^:]*):([0-9A-F]{8})::(.+)$/s;
const VNC = /^(?:[A-Za-z0-9]{8}:)?PVEVNC:([0-9A-F]{8})::(.+)$/s;
const CSRF = /^([0-9A-F]{8}):(.+)$/s;

/** What a console ticket is bound to. */
export interface VncScope {
  /** User or full token id. */
  readonly authid: string;
  /** `/nodes/<node>` or `/vms/<vmid>`. */
  readonly path: string;
  /** Old tickets are bound to no port. */
  readonly port?: number;
}

function hexTime(seconds: number): string {
  return seconds.toString(16).toUpperCase().padStart(8, "0");
}

function isFresh(time: string, now: number, earliest: number, latest: number): boolean {
  const age = now - parseInt(time, 16);
  return age > earliest && age < latest;
}

/** A session ticket, valid for two hours (api.md 1.5). `now` is in seconds. */
export function signTicket(crypto: Crypto, userid: string, now: number): string {
  const plain = `PVE:${userid}:${hexTime(now)}`;
  return `${plain}::${crypto.sign(plain)}`;
}

/** The user of a session ticket that is genuine and fresh; whether that user may still act is asked elsewhere. */
export function verifyTicket(crypto: Crypto, ticket: string, now: number): string | undefined {
  const [, userid, time, signature] = SESSION.exec(ticket) ?? [];
  if (userid === undefined || time === undefined || !isFresh(time, now, EARLIEST, LATEST)) return undefined;
  return crypto.sign(`PVE:${userid}:${time}`) === signature ? userid : undefined;
}

function challengeSignature(crypto: Crypto, userid: string, challenge: string, time: string): string {
  return crypto.sign(`PVE:!tfa!${challenge}:${time}:${userid}`);
}

/**
 * The half of a session that a password alone gives: a second factor's challenge, as JSON text, for one user. It is
 * no session ticket (api.md 4.2).
 */
export function signChallengeTicket(crypto: Crypto, userid: string, json: string, now: number): string {
  const challenge = json.replaceAll(":", "%3A");
  const time = hexTime(now);
  return `PVE:!tfa!${challenge}:${time}::${challengeSignature(crypto, userid, challenge, time)}`;
}

/** Is the challenge ticket genuine, fresh and this user's? */
export function verifyChallengeTicket(crypto: Crypto, ticket: string, userid: string, now: number): boolean {
  const [, challenge, time, signature] = CHALLENGE.exec(ticket) ?? [];
  if (challenge === undefined || time === undefined || !isFresh(time, now, EARLIEST, LATEST)) return false;
  return challengeSignature(crypto, userid, challenge, time) === signature;
}

function csrfSignature(crypto: Crypto, userid: string, time: string): string {
  return crypto.sign(`CSRF:${time}:${userid}`).replace(/=+$/, "");
}

/** The token that every write with a ticket must carry. */
export function signCsrfToken(crypto: Crypto, userid: string, now: number): string {
  const time = hexTime(now);
  return `${time}:${csrfSignature(crypto, userid, time)}`;
}

/** Is the token fresh and this user's? */
export function verifyCsrfToken(crypto: Crypto, token: string, userid: string, now: number): boolean {
  const [, time, signature] = CSRF.exec(token) ?? [];
  if (time === undefined || !isFresh(time, now, EARLIEST, LATEST)) return false;
  return csrfSignature(crypto, userid, time) === signature;
}

function vncSignature(crypto: Crypto, scope: VncScope, time: string): string {
  return crypto.sign(`PVEVNC:${time}:${scope.authid}:${scope.path}:${scope.port ?? ""}`);
}

/** A console ticket: for 40 seconds, for one user, path and port (api.md 4.3). */
export function signVncTicket(crypto: Crypto, scope: VncScope, now: number): string {
  const time = hexTime(now);
  return `PVEVNC:${time}::${vncSignature(crypto, scope, time)}`;
}

/** Is the console ticket genuine, fresh and for this very user, path and port? */
export function verifyVncTicket(crypto: Crypto, ticket: string, scope: VncScope, now: number): boolean {
  const [, time, signature] = VNC.exec(ticket) ?? [];
  if (time === undefined || !isFresh(time, now, VNC_EARLIEST, VNC_LATEST)) return false;
  return vncSignature(crypto, scope, time) === signature;
}
