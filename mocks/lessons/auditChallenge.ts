import { audit } from "./audit";
import { auditMistakes } from "./auditMistakes";
import { auditScore } from "./auditScore";
import { auditWorld } from "./auditWorld";
import type { LessonData } from "./lesson";

/** The imported file without a guide: twelve findings, and nobody may lose what is needed. */
export const auditChallenge: LessonData = {
  id: "audit-challenge",
  kind: "challenge",
  title: {
    en: "Challenge: twelve faults",
    ja: "チャレンジ:12 か所の問題",
    ru: "Испытание: двенадцать ошибок",
    es: "Reto: doce fallos",
    fr: "Défi : douze fautes",
  },
  story: {
    en: "An imported user.cfg has twelve faults. Afterwards Ada is administrator, Dora has PVEVMUser on 100 and 102, help@pve has its role on all machines, ci@pve goes on building on 100 with its token deploy, Carl has PVEAuditor on 103; nobody else holds anything. How low do you get the score?",
    ja: "取り込んだ user.cfg に 12 か所の問題があります。最終的に、Ada は管理者、Dora は 100 と 102 の PVEVMUser、help@pve は全マシンで自分のロール、ci@pve はトークン deploy で 100 のビルドを継続、Carl は 103 の PVEAuditor とし、ほかの人には何の権限もないようにします。スコアをどこまで下げられますか。",
    ru: "В импортированном user.cfg двенадцать ошибок. В итоге Ада — администратор, у Доры PVEVMUser на 100 и 102, у help@pve своя роль на всех машинах, ci@pve и дальше собирает на 100 с токеном deploy, у Карла PVEAuditor на 103; больше ни у кого ничего. Насколько малым будет ваш счёт?",
    es: "Un user.cfg importado tiene doce fallos. Después, Ada es administradora, Dora tiene PVEVMUser en 100 y 102, help@pve tiene su rol en todas las máquinas, ci@pve sigue compilando en 100 con su token deploy, Carl tiene PVEAuditor en 103; nadie más tiene nada. ¿Hasta dónde se puede bajar la puntuación?",
    fr: "Un user.cfg importé a douze fautes. Ensuite, Ada est administratrice, Dora a PVEVMUser sur 100 et 102, help@pve a son rôle sur toutes les machines, ci@pve continue de construire sur 100 avec son jeton deploy, Carl a PVEAuditor sur 103 ; personne d’autre n’a rien. Jusqu’où descendrez-vous le score ?",
  },
  world: auditWorld,
  steps: [
    {
      id: "mend",
      title: {
        en: "Find and mend them all",
        ja: "すべて見つけて直す",
        ru: "Найти и исправить все",
        es: "Encontrarlos y arreglarlos todos",
        fr: "Trouvez-les et corrigez-les toutes",
      },
      task: {
        en: "Twelve findings, and no right more or less than described.",
        ja: "問題は 12 件です。権限は説明どおりで、過不足がないようにします。",
        ru: "Двенадцать замечаний, и прав ни больше, ни меньше описанного.",
        es: "Doce hallazgos, y ni un derecho más o menos de lo descrito.",
        fr: "Douze constats, et pas un droit de plus ou de moins que décrit.",
      },
      at: "/datacenter/permissions",
      goal: { kind: "score" },
      solution: audit.steps.flatMap((step) => step.solution),
    },
  ],
  mistakes: auditMistakes,
  score: auditScore,
  summary: audit.summary,
};
