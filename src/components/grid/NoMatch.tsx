import Button from "@mui/material/Button";
import { useText } from "../../i18n/useText";
import { EmptyState } from "../feedback/EmptyState";

/** Stands in place of rows when the search leaves none. */
export function NoMatch({ onClear }: { readonly onClear: () => void }) {
  const t = useText("common");
  const action = (
    <Button variant="outlined" onClick={onClear}>
      {t("clearSearch")}
    </Button>
  );
  return <EmptyState icon="search" title={t("noMatch")} action={action} />;
}
