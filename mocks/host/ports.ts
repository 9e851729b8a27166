import type { HostState, HostView } from "./state";

/** What the shell reports to the event log. It never holds anything typed at a password prompt. */
export type HostEvent =
  /** A known command ended; a word that is no command is not reported, as it may be a mistyped password. */
  | { readonly kind: "command"; readonly user: string; readonly line: string; readonly status: number }
  /** A command changed the host; goes with the change into the journal. */
  | { readonly kind: "change"; readonly user: string; readonly line: string }
  | { readonly kind: "login"; readonly user: string; readonly via: "root-shell" | "password" | "su" }
  /** Only for names that the host knows. */
  | { readonly kind: "login-failed"; readonly user: string; readonly via: "password" | "su" };

/** What the pretended host needs from the server around it. */
export interface Host {
  /** The host as it is now; asked again for every command, since other tabs write too. */
  read(): HostView;
  /** Applies a pure change as one transaction; rejects if it cannot be kept, and then nothing has changed. */
  write(change: (state: HostState) => HostState, event: HostEvent): Promise<void>;
  /** Notes an event that changed nothing. */
  record(event: HostEvent): Promise<void>;
  hash(password: string): Promise<string>;
  verify(hash: string, password: string): Promise<boolean>;
  /** Unix seconds. */
  now(): number;
  /** Waits for so many seconds (after a refused login); at once in tests. */
  sleep(seconds: number): Promise<void>;
}
