/** What all second factors have. Times are server seconds. */
export interface Factor {
  /** A UUID. */
  readonly id: string;
  readonly description: string;
  readonly created: number;
  readonly enable: boolean;
}

export interface TotpFactor extends Factor {
  /** `otpauth://totp/…`, in the form in which `tfa.cfg` holds it. */
  readonly uri: string;
  /** The time step of the last accepted code: none up to it is accepted again. */
  readonly lastCount?: number;
}

export interface WebauthnFactor extends Factor {
  /** Base64url. */
  readonly credId: string;
  /** The credential's key as JSON text; the sandbox's pretended ones hold what the authenticator sent. */
  readonly cred: string;
  readonly counter: number;
  readonly backupEligible: boolean;
  readonly backupState: boolean;
}

export interface U2fFactor extends Factor {
  readonly keyHandle: string;
  readonly publicKey: string;
}

export interface YubicoFactor extends Factor {
  /** The first 12 characters of the key's one-time passwords. */
  readonly key: string;
}

/** One set of one-time recovery keys. */
export interface RecoveryKeys {
  /** Hex. */
  readonly secret: string;
  /** HMAC of each key in hex, `null` once it is used; an index always means the same key. */
  readonly entries: readonly (string | null)[];
  readonly created: number;
}

/** A challenge for a security key that waits for its one answer; PVE keeps it beside `tfa.cfg`. */
export interface PendingChallenge {
  readonly kind: "webauthn" | "u2f";
  readonly purpose: "registration" | "login";
  /** Base64url. */
  readonly challenge: string;
  readonly since: number;
  /** Of the entry that a registration makes. */
  readonly description?: string;
}

/** A user's second factors, their locks, and what PVE remembers between two calls (config-files.md section 7). */
export interface SecondFactors {
  readonly totp?: readonly TotpFactor[];
  readonly recovery?: RecoveryKeys;
  readonly webauthn?: readonly WebauthnFactor[];
  readonly u2f?: readonly U2fFactor[];
  readonly yubico?: readonly YubicoFactor[];
  readonly totpLocked?: boolean;
  /** Server seconds. */
  readonly lockedUntil?: number;
  /** Failures since the last success: of one-time codes, and of any kind. */
  readonly failures?: { readonly totp: number; readonly all: number };
  readonly pending?: readonly PendingChallenge[];
}
