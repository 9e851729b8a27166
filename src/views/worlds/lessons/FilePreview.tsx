import { ControlError } from "../../../api/controlError";
import type { ControlAnswer } from "../../../api/sandbox/index";
import { ErrorNotice } from "../../../components/feedback/ErrorNotice";
import { KeyValueList } from "../../../components/layout/KeyValueList";
import { useText } from "../../../i18n/useText";
import { useWords } from "../../../widgets/lesson/useWords";
import { controlFaultText } from "../controlFault";
import { ControlFailure } from "../ControlFailure";

type Preview =
  | { readonly kind: "world"; readonly world: ControlAnswer<"worlds.preview"> }
  | { readonly kind: "lesson"; readonly lesson: ControlAnswer<"scenario.preview"> };

/** What a file holds, or every fault with its place. */
export function FilePreview({ preview, error }: { readonly preview: Preview | undefined; readonly error: unknown }) {
  const t = useText("scenario");
  const sandbox = useText("sandbox");
  const words = useWords();
  if (error instanceof ControlError) {
    return (
      <ErrorNotice title={t("file.faults", { count: error.faults.length })}>
        <ul style={{ margin: 0, paddingInlineStart: 18, overflowWrap: "anywhere" }}>
          {error.faults.map((fault, at) => (
            <li key={at}>{controlFaultText(fault, sandbox)}</li>
          ))}
        </ul>
      </ErrorNotice>
    );
  }
  if (error !== undefined) return <ControlFailure error={error} />;
  if (preview === undefined) return null;
  if (preview.kind === "lesson") {
    const { kind, title, story, steps, guests } = preview.lesson;
    return (
      <KeyValueList
        items={[
          { id: "kind", label: t("file.kind"), value: t(kind === "lesson" ? "file.lesson" : "file.challenge") },
          { id: "name", label: t("file.name"), value: words(title) },
          { id: "about", label: t("file.about"), value: words(story) },
          { id: "steps", label: t("file.steps"), value: steps },
          ...(guests === 0 ? [] : [{ id: "guests", label: t("file.guests"), value: guests }]),
        ]}
      />
    );
  }
  const { name, users, entries, guests, lesson } = preview.world;
  return (
    <>
      <KeyValueList
        items={[
          { id: "kind", label: t("file.kind"), value: t("file.world") },
          { id: "name", label: t("file.name"), value: name },
          { id: "users", label: t("file.users"), value: users },
          { id: "entries", label: t("file.entries"), value: entries },
          { id: "guests", label: t("file.guests"), value: guests },
          ...(lesson === undefined ? [] : [{ id: "lesson", label: t("file.lessonOf"), value: words(lesson) }]),
        ]}
      />
      <p style={{ margin: 0 }}>{t("file.passwords")}</p>
    </>
  );
}
