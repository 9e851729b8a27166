import type { Translated } from "../../translated";
import type { secret as en } from "../en/secret";

export const secret: Translated<typeof en> = {
  kept: "保管しました。閉じる",
  notKept: "まだコピーされていません。二度と表示できません。コピーするか、保管せずに閉じてください。",
  loseIt: "保管せずに閉じる",
};
