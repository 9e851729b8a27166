import { call } from "./client";
import { currentSession, renewWith, setSession } from "./currentSession";
import { ApiError, type Failure, failureOf } from "./errors";
import type { Ticket } from "./schemas/session";
import { challengeOf, type SecondStep } from "./secondStep";
import { forgetSent } from "./sentCalls";
import { dropTicket, keepTicket, keptTicket } from "./ticketStore";
import { transport } from "./transport";
import { setViewpoint } from "./viewpoint";

async function enter(ticket: Ticket): Promise<void> {
  if (ticket.NeedTFA !== undefined || ticket.ticket === undefined || ticket.CSRFPreventionToken === undefined) {
    throw new ApiError({ kind: "nonsense", status: 200 });
  }
  keepTicket((await transport()).kind, ticket.username, ticket.ticket);
  setSession({
    status: "in",
    userid: ticket.username,
    ticket: ticket.ticket,
    csrf: ticket.CSRFPreventionToken,
    cap: ticket.cap ?? {},
    clustername: ticket.clustername,
  });
}

/**
 * Logs in with a password. Answers what is still to be shown where a second factor is missing: nobody is logged in
 * then. Throws `ApiError`; nothing changes then.
 */
export async function login(username: string, realm: string, password: string): Promise<SecondStep | undefined> {
  const params = { username, realm, password, "new-format": true };
  const answer = await call("ticket.create", params, { asSession: true });
  if (answer.NeedTFA === undefined) {
    await enter(answer);
    return undefined;
  }
  const challenge = challengeOf(answer.ticket ?? "");
  if (answer.ticket === undefined || challenge === undefined) throw new ApiError({ kind: "nonsense", status: 200 });
  return { userid: answer.username, ticket: answer.ticket, csrf: answer.CSRFPreventionToken, challenge };
}

/** Ends a login by its second factor, an answer such as `totp:123456`. Throws `ApiError`; nothing changes then. */
export async function answerSecondStep(step: SecondStep, answer: string): Promise<void> {
  const params = { username: step.userid, password: answer, "tfa-challenge": step.ticket };
  const ticket = await call("ticket.create", params, { asSession: true });
  const CSRFPreventionToken = ticket.CSRFPreventionToken ?? step.csrf;
  await enter({ ...ticket, ...(CSRFPreventionToken !== undefined && { CSRFPreventionToken }) });
}

/**
 * Where to log in for an OpenID realm: the provider's page, which sends the browser back to `redirect`. Throws
 * `ApiError`.
 */
export function providerAddress(realm: string, redirect: string): Promise<string> {
  return call("openid.authUrl", { realm, "redirect-url": redirect }, { asSession: true });
}

/** Logs in with what a provider sent back. Throws `ApiError`; nothing changes then. */
export async function loginByProvider(state: string, code: string, redirect: string): Promise<void> {
  await enter(await call("openid.login", { state, code, "redirect-url": redirect }, { asSession: true }));
}

/** Takes up the session that a reload left: one renewal with the kept ticket. */
export async function resume(): Promise<void> {
  const kept = keptTicket.read((await transport()).kind);
  if (kept === undefined) {
    setSession({ status: "out" });
    return;
  }
  const failure = await renewWithTicket(kept.userid, kept.ticket);
  if (failure === undefined) return;
  dropTicket();
  forgetSent();
  setSession({ status: "out" });
}

async function renewWithTicket(userid: string, ticket: string): Promise<Failure | undefined> {
  try {
    await enter(await call("ticket.create", { username: userid, password: ticket }, { asSession: true }));
    return undefined;
  } catch (error) {
    return failureOf(error);
  }
}

let renewal: Promise<boolean> | undefined;

renewWith(() => {
  renewal ??= renew().finally(() => {
    renewal = undefined;
  });
  return renewal;
});

async function renew(): Promise<boolean> {
  const held = currentSession();
  if (held.status !== "in") return false;
  const failure = await renewWithTicket(held.userid, held.ticket);
  if (failure === undefined) return true;
  if (currentSession() !== held) return false;
  if (failure.kind !== "refused" && failure.kind !== "signed-out") return true;
  setSession({ ...held, status: "expired" });
  return false;
}

/** Ends the session on this page; PVE itself is told nothing. */
export function logout(): void {
  setViewpoint(undefined);
  dropTicket();
  forgetSent();
  setSession({ status: "out" });
}
