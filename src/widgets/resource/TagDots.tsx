import { styled } from "@mui/material/styles";
import { tone } from "../../components/theme/tone";

const Dots = styled("span")({
  display: "inline-flex",
  gap: 3,
  flex: "none",
  "> span": { width: 9, height: 9, borderRadius: "50%", border: `1px solid ${tone.soft}` },
});

/** Hues this far apart stay apart for many neighbours. */
const GOLDEN_ANGLE = 137.508;

/** A hue of its own for each tag, the same at every visit. */
function hueOf(tag: string): number {
  let sum = 0;
  for (const letter of tag) sum = (sum * 31 + (letter.codePointAt(0) ?? 0)) % 65_521;
  return Math.round((sum * GOLDEN_ANGLE) % 360);
}

/** Tags as coloured dots; their names are in the tooltip and in what is read out. */
export function TagDots({ tags }: { readonly tags: readonly string[] }) {
  return (
    <Dots aria-hidden>
      {tags.map((tag) => (
        <span key={tag} style={{ backgroundColor: `hsl(${hueOf(tag)} 70% 55%)` }} />
      ))}
    </Dots>
  );
}
