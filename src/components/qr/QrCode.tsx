import { styled } from "@mui/material/styles";
import { useMemo } from "react";
import { encode } from "uqr";

const SIDE = 256;
// Cameras want dark on light, whatever the theme.
const Square = styled("div")({
  backgroundColor: "#fff",
  color: "#000",
  padding: 8,
  borderRadius: 4,
  width: SIDE + 16,
  maxWidth: "100%",
  margin: "0 auto",
  lineHeight: 0,
  svg: { width: "100%", height: "auto" },
});

/** A text as a QR code, error correction M; `label` says what it holds. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { size, path } = useMemo(() => {
    const { size: side, data } = encode(text, { ecc: "M", border: 1 });
    const dots = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : [])));
    return { size: side, path: dots.join("") };
  }, [text]);
  return (
    <Square>
      <svg role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges">
        <path d={path} fill="currentColor" />
      </svg>
    </Square>
  );
}
