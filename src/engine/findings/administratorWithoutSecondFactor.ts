import { isActive, isAdministrator } from "./administrators";
import { finding } from "./finding";
import type { Finding, FindingContext } from "./finding";

/** Users who may change permissions everywhere and prove themselves by a password alone; only they can change that. */
export function administratorWithoutSecondFactor({ model, now, secondFactors }: FindingContext): readonly Finding[] {
  const without = [...model.users.values()].filter((user) => {
    const has = (user.keys ?? "") !== "" || secondFactors?.has(user.id) === true;
    return !has && isActive(user, now) && isAdministrator(model, user.id);
  });
  return without.map(({ id }) => {
    return finding("administrator-without-second-factor", { subjects: [id], affected: [id], paths: ["/"] });
  });
}
