import { styled } from "@mui/material/styles";
import type { ReactNode } from "react";
import { tone } from "../../components/theme/tone";

const Column = styled("div")({ display: "flex", flexDirection: "column", height: "100%", minHeight: 0 });
const Intro = styled("p")({ margin: 0, padding: "8px 10px", color: tone.soft, borderBottom: `1px solid ${tone.line}` });

/** A page of the sandbox: one sentence that says what it is for, and its grid below. */
export function SandboxCard({ intro, children }: { readonly intro: string; readonly children: ReactNode }) {
  return (
    <Column>
      <Intro>{intro}</Intro>
      {children}
    </Column>
  );
}
