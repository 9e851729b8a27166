import Button from "@mui/material/Button";
import { WindowFrame } from "../../components/dialog/WindowFrame";
import { WindowBody, WindowFoot } from "../../components/dialog/WindowParts";
import { EmptyState } from "../../components/feedback/EmptyState";
import { useText } from "../../i18n/useText";

interface NothingTickedProps {
  readonly title: string;
  readonly onClose: () => void;
}

/** Stands in place of a question about several rows when none is ticked, as after a reload: an address keeps no ticks. */
export function NothingTicked({ title, onClose }: NothingTickedProps) {
  const t = useText("bulk");
  return (
    <WindowFrame open title={title} width={520} onClose={onClose}>
      <WindowBody>
        <EmptyState icon="check" title={t("noneTicked")}>
          {t("tickFirst")}
        </EmptyState>
      </WindowBody>
      <WindowFoot>
        <Button variant="contained" autoFocus onClick={onClose}>
          {t("toList")}
        </Button>
      </WindowFoot>
    </WindowFrame>
  );
}
