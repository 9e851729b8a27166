/** The parts of a user id around its last `@`. */
export function splitUserid(userid: string): { readonly name: string; readonly realm: string } {
  const at = userid.lastIndexOf("@");
  return at < 0 ? { name: userid, realm: "" } : { name: userid.slice(0, at), realm: userid.slice(at + 1) };
}
