import type { Change, ChangeOf } from "../changes/change";
import { isTypable } from "./operations/texts";

// The parameter checks of the API that a file need not pass (api.md section 2).
const EMAIL = /^$|^[\w+\-~]+(\.[\w+\-~]+)*@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*$/;
const KEYS = /^[0-9a-zA-Z!=]{0,4096}$/;
const GUEST = /^[1-9][0-9]{2,8}$/;
const LONGEST = { firstname: 1024, lastname: 1024, email: 254, comment: 2048 } as const;

/** The change without what no command can say; `undefined` where nothing is left of it. */
export function sendable(change: Change): Change | undefined {
  switch (change.kind) {
    case "users.create":
    case "users.update": {
      const { email, keys, ...rest } = withoutLong(change);
      return leftOf({
        ...rest,
        ...(email !== undefined && EMAIL.test(email) && { email }),
        ...(keys !== undefined && KEYS.test(keys) && { keys }),
      });
    }
    case "tokens.create":
    case "tokens.update":
    case "groups.create":
    case "groups.update":
    case "pools.create":
      return leftOf(withoutLong(change));
    case "pools.update":
      return withoutOddGuests(withoutLong(change));
    default:
      return change;
  }
}

function withoutOddGuests({ vms, ...rest }: ChangeOf<"pools.update">): Change | undefined {
  const guests = vms?.filter((guest) => GUEST.test(guest)) ?? [];
  const left = guests.length + (rest.storage?.length ?? 0) > 0 || rest.comment !== undefined;
  return left ? { ...rest, ...(guests.length > 0 && { vms: guests }) } : undefined;
}

function withoutLong<Some extends Change>(change: Some): Some {
  return Object.fromEntries(Object.entries(change).filter(([name, value]) => isShort(name, value))) as Some;
}

function isShort(name: string, value: unknown): boolean {
  if (typeof value === "number") return Number.isSafeInteger(value);
  if (typeof value !== "string") return true;
  const longest = Object.hasOwn(LONGEST, name) ? LONGEST[name as keyof typeof LONGEST] : Infinity;
  return isTypable(value) && [...value].length <= longest;
}

function leftOf(change: Change): Change | undefined {
  const needed = { "users.update": 2, "tokens.update": 3, "groups.update": 2 } as const;
  const alone = change.kind in needed ? needed[change.kind as keyof typeof needed] : 0;
  return Object.keys(change).length > alone ? change : undefined;
}
