import { styled } from "@mui/material/styles";
import { type DragEvent, type ReactNode, useState } from "react";
import { Icon } from "../../components/icons/Icon";
import { tone } from "../../components/theme/tone";

const Zone = styled("div")({
  display: "grid",
  gap: 10,
  gridTemplateColumns: "minmax(0, 1fr)",
  border: `2px dashed ${tone.line}`,
  borderRadius: 6,
  padding: 10,
  "&[data-over=true]": { borderColor: tone.accent, backgroundColor: tone.hover },
  ".say": { display: "flex", gap: 8, alignItems: "center", margin: 0 },
});

interface DropZoneProps {
  /** What can be dropped, and what is said while it hovers. */
  readonly say: string;
  readonly sayNow: string;
  readonly onFiles: (files: readonly File[]) => void;
  readonly children: ReactNode;
}

function holdsFiles(event: DragEvent): boolean {
  return event.dataTransfer.types.includes("Files");
}

/** Takes dropped files; dropped text goes where it is dropped. Everything in it works without a pointer, too. */
export function DropZone({ say, sayNow, onFiles, children }: DropZoneProps) {
  const [over, setOver] = useState(false);
  return (
    <Zone
      data-over={over}
      onDragOver={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={(event) => {
        const left = event.relatedTarget;
        if (!(left instanceof Node) || !event.currentTarget.contains(left)) setOver(false);
      }}
      onDrop={(event) => {
        if (!holdsFiles(event)) return;
        event.preventDefault();
        setOver(false);
        onFiles([...event.dataTransfer.files]);
      }}
    >
      <p className="say">
        <Icon name="upload" />
        {over ? sayNow : say}
      </p>
      {children}
    </Zone>
  );
}
