import { comparable } from "./comparable";
import { createMemoryPort, type MemoryPort } from "./memoryPort";
import type { Dump, RecordedCall, RecordedSequence } from "./recordedCases";
import { RECORDED_SECRET, recordedWorld } from "./recordedWorld";
import { sendAs } from "./sendAs";

export interface Mismatch {
  readonly step: number;
  readonly call: string;
  readonly expected: unknown;
  readonly got: unknown;
}

export interface Replay {
  /** Of the sequence itself; the final state is compared beside them. */
  readonly steps: number;
  readonly mismatches: readonly Mismatch[];
}

async function answerOf(port: MemoryPort, call: RecordedCall): Promise<unknown> {
  // A token made by the sequence itself has a secret of its own.
  const secret = port.peek().tokenSecrets.get(call.authuser ?? "") ?? RECORDED_SECRET;
  const { status, reason, body } = await sendAs(port, call, secret);
  if (body === "") return { status, message: `${reason}\n` };
  const { data, message, errors } = JSON.parse(body) as { data: unknown; message?: string; errors?: unknown };
  return status === 200
    ? { status, data: comparable(data) }
    : { status, message, ...(errors !== undefined && { errors }) };
}

function recordedAnswer({ status, data, message, errors }: RecordedCall): unknown {
  return status === 200
    ? { status, data: comparable(data ?? null) }
    : { status, message, ...(errors !== undefined && { errors }) };
}

function filesOf(port: MemoryPort, dump: Dump): Dump {
  const { userCfg, domainsCfg } = port.peek();
  return {
    user_cfg: dump.user_cfg === null ? null : userCfg,
    domains_cfg: dump.domains_cfg === null ? null : domainsCfg,
  };
}

function same(left: unknown, right: unknown): boolean {
  return JSON.stringify(sortedKeys(left)) === JSON.stringify(sortedKeys(right));
}

function sortedKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedKeys);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, part]) => [key, sortedKeys(part)]),
  );
}

/** Plays a recorded sequence against the server; a mismatch of the final state has the number after the last step. */
export async function replaySequence(sequence: RecordedSequence): Promise<Replay> {
  const port = createMemoryPort(await recordedWorld(sequence));
  const mismatches: Mismatch[] = [];
  const compare = (step: number, call: string, expected: unknown, got: unknown) => {
    if (!same(expected, got)) mismatches.push({ step, call, expected, got });
  };
  for (const [at, step] of sequence.steps.entries()) {
    if ("dump" in step) compare(at, "dump", step.dump, filesOf(port, step.dump));
    else {
      const call = `${step.authuser} ${step.method} ${step.path} ${JSON.stringify(step.params)}`;
      compare(at, call, recordedAnswer(step), await answerOf(port, step));
    }
  }
  const steps = sequence.steps.length;
  compare(steps, "final", sequence.final, filesOf(port, sequence.final));
  return { steps, mismatches };
}
