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

/** A call in one line for the journal, e.g. `POST /access/groups groupid=students`; secrets are masked. */
export function callSummary(method: string, path: string, params: ReadonlyMap<string, unknown>): string {
  const shown = [...params].map(([name, value]) => `${name}=${SECRETS.has(name) ? "********" : valueText(value)}`);
  return [method, path, ...shown].join(" ");
}

function valueText(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return /^[^\s'"]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`;
}
