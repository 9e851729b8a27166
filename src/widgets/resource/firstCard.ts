/** The address of the card that an object's page opens with. A pool's tab stands before its id, which may hold slashes. */
export function firstCardOf(page: string): string {
  if (page === "/datacenter") return "/datacenter/search";
  if (page.startsWith("/pool/")) return page.replace("/pool/", "/pool/members/");
  if (page.startsWith("/zone/")) return `${page}/permissions`;
  if (page.startsWith("/folder/")) return `${page}/search`;
  return `${page}/summary`;
}
