const SECRETS = new Set([
  "password",
  "confirmation-password",
  "otp",
  "tfa-challenge",
  "client-key",
  "vncticket",
  "value",
  "totp",
  "code",
]);

const MASK = "********";

/** A call in one line for the journal, e.g. `POST /access/groups groupid=students`; secrets are masked. */
export function callSummary(method: string, path: string, params: ReadonlyMap<string, unknown>): string {
  const shown = [...params].map(([name, value]) => `${name}=${SECRETS.has(name) ? MASK : valueText(value)}`);
  return [method, path, ...shown].join(" ");
}

/** The parameters of a call for the journal; secrets are masked. */
export function maskedParams(params: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, SECRETS.has(name) ? MASK : value]));
}

function valueText(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return /^[^\s'"]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
