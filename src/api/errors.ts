/** How a call can end without an answer; `refused` is the server's own word. */
export type Failure =
  | {
      readonly kind: "refused";
      readonly status: number;
      /** PVE's text, without its final newline. */
      readonly message: string;
      /** Parameter -> PVE's text. */
      readonly errors: Readonly<Record<string, string>>;
    }
  | { readonly kind: "signed-out" }
  | { readonly kind: "unreachable" }
  | { readonly kind: "timeout" }
  | { readonly kind: "nonsense"; readonly status: number }
  /** A write was sent and its answer never came: it may or may not have been saved. */
  | { readonly kind: "outcome-unknown" }
  | { readonly kind: "cancelled" }
  /** The read-only switch is on: the write was not sent. */
  | { readonly kind: "read-only" }
  /** The console is seen as another login: the write was not sent. */
  | { readonly kind: "viewing"; readonly authid: string };

/** The one error that the API client throws. */
export class ApiError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.kind === "refused" ? failure.message : failure.kind);
    this.name = "ApiError";
    this.failure = failure;
  }
}

/** The failure behind anything that was thrown; what is not ours counts as an unreachable server. */
export function failureOf(error: unknown): Failure {
  return error instanceof ApiError ? error.failure : { kind: "unreachable" };
}
