import { useEffect, useRef } from "react";
import { Skeletons } from "../../components/feedback/Skeletons";
import { mono } from "../../components/theme/tone";
import { useText } from "../../i18n/useText";

interface TaskOutputProps {
  readonly lines: readonly { readonly n: number; readonly t: string }[] | undefined;
  readonly running: boolean;
}

/** What a task wrote; while it runs the newest line stays in sight. */
export function TaskOutput({ lines, running }: TaskOutputProps) {
  const t = useText("frame");
  const box = useRef<HTMLPreElement>(null);
  const count = lines?.length ?? 0;
  useEffect(() => {
    if (running && box.current !== null) box.current.scrollTop = box.current.scrollHeight;
  }, [running, count]);
  if (lines === undefined) return <Skeletons lines={4} height={20} />;
  return (
    <pre
      ref={box}
      lang="en"
      translate="no"
      tabIndex={0}
      role="log"
      aria-label={t("taskOutput")}
      style={{ fontFamily: mono, fontSize: "0.78rem", whiteSpace: "pre-wrap", margin: 0, minHeight: 120, maxHeight: "50vh", overflow: "auto" }}
    >
      {lines.map((line) => `${line.t}\n`).join("")}
    </pre>
  );
}
