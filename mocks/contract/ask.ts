import type { ServerPort } from "../server/port";
import { sendAs } from "./sendAs";

export interface Asked {
  readonly status: number;
  readonly data?: unknown;
  readonly message?: string;
  readonly errors?: Readonly<Record<string, string>>;
}

/** One call over HTTP's text and its answer, read. */
export async function ask(
  port: ServerPort,
  authuser: string | null,
  call: string,
  params: Readonly<Record<string, unknown>> = {},
): Promise<Asked> {
  const [method = "", path = ""] = call.split(" ");
  const { status, body } = await sendAs(port, { authuser, method, path, params });
  const { data, message, errors } = JSON.parse(body === "" ? "{}" : body) as Omit<Asked, "status">;
  if (status === 200) return { status, data };
  return { status, ...(message !== undefined && { message }), ...(errors !== undefined && { errors }) };
}
