/** Colours by role, as CSS variables of the theme: usable in any style, in light and in dark. */
export const tone = {
  text: "var(--mui-palette-text-primary)",
  soft: "var(--mui-palette-text-secondary)",
  faint: "var(--mui-palette-text-disabled)",
  line: "var(--mui-palette-divider)",
  paper: "var(--mui-palette-background-paper)",
  page: "var(--mui-palette-background-default)",
  strip: "var(--mui-palette-frame-strip)",
  hover: "var(--mui-palette-frame-rowHover)",
  selected: "var(--mui-palette-frame-selected)",
  brand: "var(--mui-palette-frame-brand)",
  accent: "var(--mui-palette-primary-main)",
  error: "var(--mui-palette-error-main)",
  warning: "var(--mui-palette-warning-main)",
  success: "var(--mui-palette-success-main)",
  info: "var(--mui-palette-info-main)",
} as const;

/** Monospace font stack for ids, paths and commands. */
export const mono = "var(--mono, ui-monospace, monospace)";

/** Media query of the narrow layout (below 700 px). */
export const narrow = "@media (max-width: 699.95px)";
