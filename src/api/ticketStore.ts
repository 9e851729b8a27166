import type { Transport } from "./transport";

const KEY = "pac.session";
const COOKIE = "PVEAuthCookie";

interface Kept {
  readonly userid: string;
  readonly ticket: string;
}

let usesHeader = false;

function readSandbox(): Kept | undefined {
  try {
    const [userid, ticket] = (sessionStorage.getItem(KEY) ?? "").split("\n");
    return userid !== undefined && ticket !== undefined ? { userid, ticket } : undefined;
  } catch {
    return undefined;
  }
}

function readCookie(): Kept | undefined {
  const pair = document.cookie.split("; ").find((part) => part.startsWith(`${COOKIE}=`));
  if (pair === undefined) return undefined;
  const ticket = decodeURIComponent(pair.slice(COOKIE.length + 1));
  const userid = ticket.split(":")[1];
  return userid === undefined || userid === "" ? undefined : { userid, ticket };
}

/**
 * Keeps the ticket over a reload: for a real server in PVE's own session cookie, for the sandbox in this tab alone,
 * so that two logins can stand side by side and a real server's cookie is never touched.
 */
export function keepTicket(kind: Transport["kind"], userid: string, ticket: string): void {
  usesHeader = kind === "sandbox";
  if (kind === "live") {
    const secure = location.protocol === "https:" ? "; secure" : "";
    document.cookie = `${COOKIE}=${encodeURIComponent(ticket)}; path=/; SameSite=Strict${secure}`;
    return;
  }
  try {
    sessionStorage.setItem(KEY, `${userid}\n${ticket}`);
  } catch {
    // Without storage the session ends with the page.
  }
}

/** Forgets the ticket that this page keeps. */
export function dropTicket(): void {
  if (usesHeader) {
    try {
      sessionStorage.removeItem(KEY);
    } catch {
      // Nothing was kept.
    }
  } else {
    document.cookie = `${COOKIE}=; path=/; max-age=0; SameSite=Strict`;
  }
}

export const keptTicket = {
  read: (kind: Transport["kind"]): Kept | undefined => {
    usesHeader = kind === "sandbox";
    return kind === "live" ? readCookie() : readSandbox();
  },
  header: (ticket: string): Record<string, string> =>
    usesHeader ? { Authorization: `PVEAuthCookie=${ticket}` } : {},
};
