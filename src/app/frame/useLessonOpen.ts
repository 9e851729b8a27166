import { useSandbox } from "../../api/controls";
import { useNarrow } from "./useNarrow";
import { usePanels } from "./usePanels";

/** The lesson's panel opens by itself in a world that has one, where there is room beside the work. */
export function useLessonOpen(): {
  readonly available: boolean;
  readonly open: boolean;
  readonly set: (open: boolean) => void;
} {
  const sandbox = useSandbox();
  const panels = usePanels();
  const narrow = useNarrow();
  const available = sandbox?.lesson === true;
  const open = available && (panels.lesson ?? (!narrow && panels.viewAs === undefined));
  return { available, open, set: panels.setLesson };
}
