export const secret = {
  kept: "I have kept it: close",
  notKept: "This has not been copied yet, and it can never be shown again. Copy it, or close without it.",
  loseIt: "Close without it",
} as const;
