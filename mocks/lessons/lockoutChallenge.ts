import type { LessonData } from "./lesson";
import { lockout, lockoutMistakes, lockoutScore, lockoutWorld } from "./lockout";

/** The broken setup without a guide: only the score tells how far one is. */
export const lockoutChallenge: LessonData = {
  id: "lockout-challenge",
  kind: "challenge",
  title: {
    en: "Challenge: Monday morning",
    ja: "チャレンジ:月曜の朝",
    ru: "Испытание: утро понедельника",
    es: "Reto: lunes por la mañana",
    fr: "Défi : lundi matin",
  },
  story: {
    en: "Somebody sees nothing, somebody sees too much. ops (Kim, Lee, Max, Nina) are to use all VMs with PVEVMUser, Olga (audit) to look at all of them with PVEAuditor, Ivy (interns) to look at VM 105 with PVEAuditor; nobody of them anything else. Bring findings left, rights too many and rights missing to zero.",
    ja: "何も見えない人と、見えすぎる人がいます。ops(Kim、Lee、Max、Nina)は PVEVMUser ですべての VM を使い、Olga(audit)は PVEAuditor ですべての VM を、Ivy(interns)は PVEAuditor で VM 105 だけを見ます。それ以外の権限は不要です。残りの問題、多すぎる権限、足りない権限をすべて 0 にしてください。",
    ru: "Кто-то не видит ничего, кто-то — слишком много. ops (Ким, Ли, Макс, Нина) должны пользоваться всеми ВМ с PVEVMUser, Ольга (audit) — смотреть на все с PVEAuditor, Айви (interns) — смотреть на ВМ 105 с PVEAuditor; больше ни у кого из них ничего. Сведите к нулю оставшиеся замечания, лишние и недостающие права.",
    es: "Alguien no ve nada, alguien ve demasiado. ops (Kim, Lee, Max, Nina) debe usar todas las VM con PVEVMUser; Olga (audit), mirarlas todas con PVEAuditor; Ivy (interns), mirar la VM 105 con PVEAuditor; nadie de ellos nada más. Llevar a cero los hallazgos restantes, los derechos de más y los derechos que faltan.",
    fr: "Quelqu’un ne voit rien, quelqu’un voit trop. ops (Kim, Lee, Max, Nina) doit utiliser toutes les VM avec PVEVMUser, Olga (audit) les consulter toutes avec PVEAuditor, Ivy (interns) consulter la VM 105 avec PVEAuditor ; aucun d’eux rien d’autre. Ramenez à zéro les constats restants, les droits en trop et les droits manquants.",
  },
  world: lockoutWorld,
  steps: [
    {
      id: "mend",
      title: { en: "Mend it all", ja: "すべて直す", ru: "Исправить всё", es: "Arreglarlo todo", fr: "Corrigez tout" },
      task: {
        en: "Six findings, and no right more or less than described.",
        ja: "問題は 6 件です。権限は説明どおりで、過不足がないようにします。",
        ru: "Шесть замечаний, и прав ни больше, ни меньше описанного.",
        es: "Seis hallazgos, y ni un derecho más o menos de lo descrito.",
        fr: "Six constats, et pas un droit de plus ou de moins que décrit.",
      },
      at: "/datacenter/permissions",
      goal: { kind: "score" },
      solution: lockout.steps.flatMap((step) => step.solution),
    },
  ],
  mistakes: lockoutMistakes,
  score: lockoutScore,
  summary: lockout.summary,
};
