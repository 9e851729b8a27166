import type { Translated } from "../../translated";
import type { secret as en } from "../en/secret";

export const secret: Translated<typeof en> = {
  kept: "Сохранено — закрыть",
  notKept: "Это ещё не скопировано, а показать снова нельзя. Скопируйте или закройте так.",
  loseIt: "Закрыть без копии",
};
