import { decodeForm } from "./formText";
import { TransportFailure } from "./http";

/** An address below `/api2`. */
export interface Address {
  /** `json` or `extjs`, or a text that names no format of ours. */
  readonly format: string;
  /** From `/` on, percent-decoded, without doubled and trailing slashes. */
  readonly path: string;
  readonly query: ReadonlyMap<string, unknown>;
}

/** Splits the address of a request (api.md 1.1). Throws `TransportFailure` where it names no format at all. */
export function readAddress(url: string): Address {
  const mark = url.indexOf("?");
  const raw = mark === -1 ? url : url.slice(0, mark);
  const [root, format, ...segments] = decoded(raw)
    .split("/")
    .filter((segment) => segment !== "");
  if (root !== "api2" || format === undefined || !/^[a-z][a-z0-9]+$/.test(format)) {
    throw new TransportFailure(501, "no such uri", "no such uri");
  }
  return { format, path: `/${segments.join("/")}`, query: decodeForm(mark === -1 ? "" : url.slice(mark + 1)) };
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
