import * as z from "zod/mini";
import { readShadowCfg, writeShadowCfg } from "../../files/shadowCfg";
import { readTfaCfg } from "../../files/tfaCfg";
import { readTokenCfg, writeTokenCfg } from "../../files/tokenCfg";
import { writeTfaCfg } from "../../files/writeTfaCfg";
import { secondFactors } from "../../store/secondFactorsShape";
import type { WorldState } from "../../store/state";

/** The parts of a state that PVE keeps in files of its own. */
export type FilePart = "userCfg" | "domainsCfg" | "shadow" | "tokenSecrets" | "secondFactors";

export interface PveFile<Part extends FilePart = FilePart> {
  readonly part: Part;
  /** Below `/etc/pve`. */
  readonly name: string;
  /** Throws where the file cannot be used at all. `now` is in seconds. */
  readonly read: (text: string, now: number) => WorldState[Part];
  /** Throws where the value is not of its part. */
  readonly write: (value: unknown) => string;
}

const text = z.string();
const texts = z.map(z.string(), z.string());
const factors = z.map(z.string(), secondFactors);

function readFactors(content: string, now: number): WorldState["secondFactors"] {
  const read = readTfaCfg(content, now);
  if (!read.ok) throw new Error(`priv/tfa.cfg: ${read.text}`);
  return read.users;
}

/** Where each part lies (config-files.md sections 3 to 7). */
export const PVE_FILES: readonly PveFile[] = [
  { part: "userCfg", name: "user.cfg", read: (content) => content, write: (value) => text.parse(value) },
  { part: "domainsCfg", name: "domains.cfg", read: (content) => content, write: (value) => text.parse(value) },
  {
    part: "shadow",
    name: "priv/shadow.cfg",
    read: (content) => readShadowCfg(content).hashes,
    write: (value) => writeShadowCfg(texts.parse(value)),
  },
  {
    part: "tokenSecrets",
    name: "priv/token.cfg",
    read: (content) => readTokenCfg(content).secrets,
    write: (value) => writeTokenCfg(texts.parse(value)),
  },
  {
    part: "secondFactors",
    name: "priv/tfa.cfg",
    read: readFactors,
    write: (value) => writeTfaCfg(factors.parse(value)),
  },
];
