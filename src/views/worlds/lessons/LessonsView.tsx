import { styled } from "@mui/material/styles";
import { useNavigate } from "@tanstack/react-router";
import { useCallback } from "react";
import { useControl, useSandbox } from "../../../api/controls";
import type { ListedLesson } from "../../../api/sandbox/scenario";
import { ActionButton } from "../../../components/actions/ActionButton";
import { Toolbar } from "../../../components/actions/Toolbar";
import { Skeletons } from "../../../components/feedback/Skeletons";
import { useText } from "../../../i18n/useText";
import { useAddress } from "../../../widgets/address/useAddress";
import { ControlFailure } from "../ControlFailure";
import { SandboxCard } from "../SandboxCard";
import { LessonCard } from "./LessonCard";
import { OpenFile } from "./OpenFile";
import { StartLesson } from "./StartLesson";
import { lessonsSearch } from "./search";

const Shelf = styled("div")({
  overflow: "auto",
  padding: 10,
  display: "grid",
  gap: 10,
  alignContent: "start",
  h2: { margin: "4px 0 0", fontSize: "0.875rem" },
  ul: {
    margin: 0,
    padding: 0,
    listStyle: "none",
    display: "grid",
    gap: 10,
    gridTemplateColumns: "repeat(auto-fill, minmax(min(270px, 100%), 1fr))",
  },
});

/** Sandbox -> Lessons: what there is to learn, how far one has come, and the way in. */
export function LessonsView() {
  const t = useText("scenario");
  const navigate = useNavigate();
  const [address, setAddress] = useAddress(lessonsSearch);
  const list = useControl("scenario.list");
  const open = useSandbox()?.world.scenario;
  const lessons = list.data?.lessons;
  const close = () => setAddress({ dialog: undefined, sel: undefined, step: undefined, file: undefined }, "replace");
  const show = useCallback(
    (step?: string) => {
      const search = { lesson: "1", ...(step !== undefined && { step }) };
      void navigate({ to: "/datacenter/$tab", params: { tab: "search" }, search });
    },
    [navigate],
  );
  const shelf = (title: string, items: readonly ListedLesson[]) => (
    <section aria-label={title}>
      <h2>{title}</h2>
      <ul>
        {items.map((lesson) => (
          <LessonCard
            key={lesson.id}
            lesson={lesson}
            isOpen={lesson.id === open}
            onStart={() => (lesson.id === open ? show() : setAddress({ dialog: "start", sel: lesson.id }))}
            onAnew={() => setAddress({ dialog: "anew", sel: lesson.id })}
          />
        ))}
      </ul>
    </section>
  );
  return (
    <SandboxCard intro={t("list.intro")}>
      <Shelf>
        <Toolbar label={t("list.title")}>
          <ActionButton label={t("list.file")} icon="upload" onClick={() => setAddress({ dialog: "file" })} />
        </Toolbar>
        {list.error === null ? null : <ControlFailure error={list.error} onRetry={() => void list.refetch()} />}
        {lessons === undefined && list.error === null ? <Skeletons lines={8} /> : null}
        {lessons === undefined ? null : shelf(t("list.lessons"), lessons.filter(({ kind }) => kind === "lesson"))}
        {lessons === undefined ? null : shelf(t("list.challenges"), lessons.filter(({ kind }) => kind === "challenge"))}
      </Shelf>
      {address.dialog === "file" ? <OpenFile packedFile={address.file} onClose={close} /> : null}
      {(address.dialog === "start" || address.dialog === "anew") && lessons !== undefined ? (
        <StartLesson
          key={address.sel}
          id={address.sel ?? ""}
          lesson={lessons.find(({ id }) => id === address.sel)}
          isOpen={address.sel === open}
          fresh={address.dialog === "anew"}
          step={address.step}
          onShow={show}
          onClose={close}
        />
      ) : null}
    </SandboxCard>
  );
}
