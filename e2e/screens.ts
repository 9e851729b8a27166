/** One address of the console and who looks at it. */
export interface Screen {
  /** Names its picture. */
  readonly name: string;
  /** In-app address, as in `/datacenter/users`. */
  readonly address: string;
  /** Absent: the login window. */
  readonly userid?: string;
  /** The picture of the README. */
  readonly cover?: true;
}

/** Every address, once. Accessibility, languages, widths and pictures go over this list. */
export const screens: readonly Screen[] = [
  { name: "login", address: "/" },
  { name: "users", address: "/datacenter/users", userid: "root@pam", cover: true },
];
