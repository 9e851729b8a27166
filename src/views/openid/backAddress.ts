/** The address that a provider sends the browser back to, from the query that it was opened with; own ones alone. */
export function refusedAddress(search: string, here: string): string | undefined {
  const query = new URLSearchParams(search);
  const [redirect, state] = [query.get("redirect_uri"), query.get("state")];
  if (redirect === null || state === null) return undefined;
  const back = URL.parse(redirect, here);
  if (back?.origin !== new URL(here).origin) return undefined;
  back.hash = "";
  back.search = new URLSearchParams({ error: "access_denied", state }).toString();
  return back.href;
}
