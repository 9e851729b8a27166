interface Pressed {
  readonly key: string;
  readonly shiftKey: boolean;
}

/** The keys that open a context menu. */
export function isMenuKey({ key, shiftKey }: Pressed): boolean {
  return key === "ContextMenu" || (shiftKey && key === "F10");
}
