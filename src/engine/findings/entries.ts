import { aclRows } from "../aclRows";
import type { Holder } from "../compiled/assignments";
import type { EntryRef } from "../explained/explanation";
import type { GroupId, TokenId, UserId } from "../ids";
import type { AccessModel } from "../model";

/** All entries of a model in the order in which PVE lists them. */
export function entriesOf(model: AccessModel): readonly EntryRef[] {
  return aclRows(model).map(({ path, type, ugid, roleid, propagate }) => {
    return { path, holder: holderOf(type, ugid), role: roleid, propagate };
  });
}

function holderOf(type: Holder["kind"], ugid: string): Holder {
  switch (type) {
    case "user":
      return { kind: "user", id: ugid as UserId };
    case "group":
      return { kind: "group", id: ugid as GroupId };
    case "token":
      return { kind: "token", id: ugid as TokenId };
  }
}
