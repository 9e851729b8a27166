const INPUT_HEADER = /^0:(\d{1,9}):/;
const RESIZE = /^1:(\d{1,5}):(\d{1,5}):/;
const LONGEST_HEADER = 16;

export interface FrameEvents {
  readonly input: (text: string) => void;
  readonly resize: (cols: number, rows: number) => void;
}

/**
 * Reads the client's frames after the login (api.md section 4.22): `0:<bytes>:<data>`, `1:<cols>:<rows>:` and `2`.
 * The data of an input frame may be spread over calls, a header may not; any other leading byte is skipped.
 */
export function createFrameReader({ input, resize }: FrameEvents): (data: Uint8Array) => void {
  const decoder = new TextDecoder();
  let left = 0;

  return (data) => {
    let at = 0;
    while (at < data.length) {
      if (left > 0) {
        const part = data.subarray(at, at + left);
        left -= part.length;
        at += part.length;
        const text = decoder.decode(part, { stream: true });
        if (text !== "") input(text);
        continue;
      }
      const head = String.fromCharCode(...data.subarray(at, at + LONGEST_HEADER));
      const typed = INPUT_HEADER.exec(head);
      const size = RESIZE.exec(head);
      if (typed) left = Number(typed[1]);
      if (size) resize(Number(size[1]), Number(size[2]));
      at += typed?.[0].length ?? size?.[0].length ?? 1;
    }
  };
}
