import { useMemo } from "react";
import { actionsIn } from "../../access/needs/guidedActions";
import type { GuidedAction } from "../../access/needs/need";
import type { Recipe } from "../../access/recipes/recipe";
import { RECIPES } from "../../access/recipes/recipes";
import type { PickColumn } from "../../components/fields/PickColumn";
import { PickInput } from "../../components/fields/PickInput";
import { FacetBar } from "../../components/grid/FacetBar";
import type { PveVersion } from "../../engine/model";
import { useText } from "../../i18n/useText";
import { NamedField } from "../../widgets/why/QuestionFields";
import { actionText, recipeText } from "./needText";

const VERSIONS = ["5", "6", "7", "8", "9"] as const;

interface ChoiceProps {
  readonly value: string;
  readonly onChange: (id: string) => void;
}

const idOf = ({ id }: { readonly id: string }) => id;

/** One of the actions of a PVE version. */
export function ActionChoice({ version, ...props }: ChoiceProps & { readonly version: PveVersion }) {
  const t = useText("needs");
  const rows = useMemo(() => actionsIn(version), [version]);
  const columns = useMemo((): readonly PickColumn<GuidedAction>[] => {
    return [
      { id: "name", header: t("action"), text: ({ id }) => actionText(id, t) },
      { id: "id", header: t("shortName"), text: idOf, mono: true, width: 150 },
    ];
  }, [t]);
  return (
    <NamedField label={t("action")}>
      <PickInput
        {...props}
        label={t("action")}
        placeholder={t("chooseAction")}
        rows={rows}
        columns={columns}
        rowId={idOf}
        shown={({ id }) => actionText(id, t)}
      />
    </NamedField>
  );
}

/** One of the recipes. */
export function RecipeChoice(props: ChoiceProps) {
  const t = useText("needs");
  const columns = useMemo((): readonly PickColumn<Recipe>[] => {
    return [
      { id: "id", header: t("recipe"), text: idOf, mono: true, width: 170 },
      { id: "about", header: t("about"), text: ({ id }) => recipeText(id, t), wrap: true },
    ];
  }, [t]);
  return (
    <NamedField label={t("recipe")}>
      <PickInput {...props} label={t("recipe")} placeholder={t("chooseRecipe")} rows={RECIPES} columns={columns} rowId={idOf} />
    </NamedField>
  );
}

interface VersionChoiceProps {
  readonly value: string;
  readonly own: PveVersion;
  readonly onChange: (version: (typeof VERSIONS)[number] | undefined) => void;
}

/** The PVE version that is asked about. */
export function VersionChoice({ value, own, onChange }: VersionChoiceProps) {
  const t = useText("needs");
  return (
    <FacetBar
      label={t("version")}
      facets={[
        {
          id: "version",
          label: t("version"),
          value: value === String(own) ? "" : value,
          options: [
            { value: "", label: t("ownVersion", { version: own }) },
            ...VERSIONS.filter((one) => one !== String(own)).map((one) => ({ value: one, label: one })),
          ],
          onChange: (chosen) => onChange(VERSIONS.find((one) => one === chosen)),
        },
      ]}
    />
  );
}
