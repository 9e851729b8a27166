/** First and last name as one text; empty where neither is set (gui.md section 1.6). */
export function fullName(user: { readonly firstname?: string | undefined; readonly lastname?: string | undefined }): string {
  return [user.firstname, user.lastname].filter((part) => part !== undefined && part !== "").join(" ");
}
