import { lazy, Suspense } from "react";
import { useText } from "../../i18n/useText";
import { ConfirmCalls } from "../../widgets/confirm/ConfirmCalls";
import type { GuestQuestion } from "../../widgets/guest/actionAddress";
import type { Guest } from "../../widgets/guest/guest";
import { powerCall, templateCall } from "../../widgets/guest/guestCalls";
import { useGuestText } from "../../widgets/guest/useGuestText";
import { GuestRemove } from "./GuestRemove";

const GuestClone = lazy(async () => ({ default: (await import("./GuestClone")).GuestClone }));
const GuestMigrate = lazy(async () => ({ default: (await import("./GuestMigrate")).GuestMigrate }));

interface GuestQuestionsProps {
  readonly guest: Guest;
  readonly action: GuestQuestion;
  readonly onClose: () => void;
}

const DANGEROUS: ReadonlySet<GuestQuestion> = new Set<GuestQuestion>(["stop", "reset", "template"]);

/** What is asked before a guest is switched off, moved, copied, changed for good or removed. */
export function GuestQuestions({ guest, action, onClose }: GuestQuestionsProps) {
  const t = useText("guests");
  const name = useGuestText(guest);
  if (action === "remove") return <GuestRemove guest={guest} onClose={onClose} />;
  if (action === "clone" || action === "migrate") {
    return (
      <Suspense fallback={null}>
        {action === "clone" ? (
          <GuestClone guest={guest} onClose={onClose} />
        ) : (
          <GuestMigrate guest={guest} onClose={onClose} />
        )}
      </Suspense>
    );
  }
  return (
    <ConfirmCalls
      title={t("confirm")}
      question={t(`questions.${action}`, { guest: name })}
      confirmLabel={t(action === "template" ? "toTemplate" : action)}
      danger={DANGEROUS.has(action)}
      calls={[action === "template" ? templateCall(guest) : powerCall(guest, action)]}
      success={t(`done.${action}`, { guest: name })}
      onDone={onClose}
      onClose={onClose}
    />
  );
}
