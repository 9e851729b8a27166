import Button from "@mui/material/Button";
import { lazy, Suspense, useState } from "react";
import { type Control, useController } from "react-hook-form";
import { FreeChoiceField } from "../../components/fields/FreeChoiceField";
import { Icon } from "../../components/icons/Icon";
import { useText } from "../../i18n/useText";
import type { AclValues } from "./aclForm";
import { usePathSuggestions } from "./usePathSuggestions";

const PathWindow = lazy(async () => ({ default: (await import("./PathWindow")).PathWindow }));

/** The path of an entry: typed freely with suggestions, or chosen from a tree (gui.md section 13.4). */
export function PathField({ control }: { readonly control: Control<AclValues> }) {
  const t = useText("permissions");
  const suggestions = usePathSuggestions();
  const { field } = useController({ control, name: "path" });
  const [open, setOpen] = useState(false);
  const browse = (
    <Button size="small" startIcon={<Icon name="tree" size={14} />} aria-haspopup="dialog" onClick={() => setOpen(true)}>
      {t("tree.open")}
    </Button>
  );
  return (
    <>
      <FreeChoiceField
        control={control}
        name="path"
        label={t("path")}
        required
        mono
        suggestions={suggestions}
        helper={browse}
      />
      {open ? (
        <Suspense fallback={null}>
          <PathWindow
            value={field.value}
            paths={suggestions}
            onChoose={(path) => {
              field.onChange(path);
              setOpen(false);
            }}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      ) : null}
    </>
  );
}
