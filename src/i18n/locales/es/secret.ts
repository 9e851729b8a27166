import type { Translated } from "../../translated";
import type { secret as en } from "../en/secret";

export const secret: Translated<typeof en> = {
  kept: "Está guardado: cerrar",
  notKept: "Aún no se ha copiado, y no se podrá volver a mostrar. Copiarlo o cerrar sin él.",
  loseIt: "Cerrar sin él",
};
