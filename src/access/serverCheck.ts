import type { EffectivePrivileges } from "../api/schemas/permissions";
import { privilegesOn } from "../engine/decide";
import { isCertain } from "./knownRights";
import type { KnownModel } from "./knownModel";

/** How the engine's answer compares with the server's, on one path. */
export type ServerCheck =
  | { readonly outcome: "same"; readonly count: number }
  | {
      readonly outcome: "differs";
      /** The engine has only a part of the model, so a difference is no surprise. */
      readonly certain: boolean;
      /** Held by the server's answer alone. */
      readonly server: readonly string[];
      /** Held by the engine's answer alone. */
      readonly engine: readonly string[];
      /** Held by both, with another propagate flag. */
      readonly flags: readonly string[];
    };

/** Compares what the engine decides with the answer of `GET /access/permissions?userid=&path=`. */
export function compareWithServer(known: KnownModel, authid: string, path: string, answer: EffectivePrivileges): ServerCheck {
  const engine: ReadonlyMap<string, boolean> = privilegesOn(known.model, authid, path);
  const told = Object.hasOwn(answer, path) ? (answer[path] ?? {}) : {};
  const server = new Map(Object.entries(told).map(([privilege, flag]) => [privilege, flag === 1]));
  const onlyServer = [...server.keys()].filter((privilege) => !engine.has(privilege));
  const onlyEngine = [...engine.keys()].filter((privilege) => !server.has(privilege));
  const flags = [...server].flatMap(([privilege, flag]) => (engine.has(privilege) && engine.get(privilege) !== flag ? [privilege] : []));
  if (onlyServer.length + onlyEngine.length + flags.length === 0) return { outcome: "same", count: server.size };
  return { outcome: "differs", certain: isCertain(known, authid), server: onlyServer, engine: onlyEngine, flags };
}
