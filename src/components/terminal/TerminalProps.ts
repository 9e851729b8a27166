export type TerminalStatus = "connecting" | "connected" | "disconnected";

export interface TerminalScreenProps {
  /** The terminal's accessible name. */
  readonly label: string;
  readonly status: TerminalStatus;
  /** What is typed or pasted. Keep the same function between renders, as `onResize` and `connect`. */
  readonly onInput: (text: string) => void;
  readonly onResize: (columns: number, rows: number) => void;
  /** Starts the connection, gets the function that writes to the screen, returns the function that ends it. */
  readonly connect: (write: (data: string | Uint8Array) => void) => () => void;
  readonly onReconnect?: () => void;
}
