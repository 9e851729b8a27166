import NativeSelect from "@mui/material/NativeSelect";
import OutlinedInput from "@mui/material/OutlinedInput";
import { styled } from "@mui/material/styles";
import { narrow, tone } from "../theme/tone";

const Bar = styled("div")({
  display: "flex",
  flexWrap: "wrap",
  flex: "none",
  gap: "6px 12px",
  padding: "5px 8px",
  borderBottom: `1px solid ${tone.line}`,
  label: { display: "flex", alignItems: "center", gap: 6, color: tone.soft, fontSize: "0.75rem", minWidth: 0 },
  select: { maxWidth: 190 },
  // One line that scrolls, so that the rows keep their place on a small screen.
  [narrow]: { flexWrap: "nowrap", overflowX: "auto", label: { flex: "none" } },
});

/** One choice by which a grid's rows are filtered or grouped; the empty value is: no filter. */
export interface Facet {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

/** The filters above a grid's rows. A value that is no longer offered stays chosen, so that it can be taken back. */
export function FacetBar({ label, facets }: { readonly label: string; readonly facets: readonly Facet[] }) {
  return (
    <Bar role="group" aria-label={label}>
      {facets.map((facet) => {
        const offered = facet.options.some((option) => option.value === facet.value);
        return (
          <label key={facet.id}>
            <span>{facet.label}</span>
            <NativeSelect
              value={facet.value}
              input={<OutlinedInput />}
              onChange={(event) => facet.onChange(event.target.value)}
            >
              {facet.options.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
              {offered ? null : <option value={facet.value}>{facet.value}</option>}
            </NativeSelect>
          </label>
        );
      })}
    </Bar>
  );
}
