import type { Translated } from "../../translated";
import type { secret as en } from "../en/secret";

export const secret: Translated<typeof en> = {
  kept: "Je l’ai gardé : fermer",
  notKept: "Ceci n’a pas encore été copié et ne pourra plus jamais être affiché. Copiez-le, ou fermez sans lui.",
  loseIt: "Fermer sans lui",
};
