import { endpointOf, endpoints, type EndpointName } from "../../src/api/endpoints/index";
import type { Command } from "../host/shell/command";
import { wordsStartingWith } from "../host/shell/completion";
import { findRoute } from "../server/routes";
import { readCommandLine } from "./commandLine";
import { completeTool } from "./complete";
import { Failure } from "./failure";
import { helpBlock } from "./help";
import { callFor, type Job } from "./job";
import { members } from "./json";
import type { NodeApi } from "./port";
import { resolve, type Tool } from "./resolve";
import { row, type Row } from "./row";
import { cellText, shown } from "./show";
import { toolCommand } from "./tool";
import { usageLine } from "./usage";

const METHODS = new Map([
  ["create", "POST"],
  ["delete", "DELETE"],
  ["get", "GET"],
  ["set", "PUT"],
]);

const TOOL: Tool = {
  name: "pvesh",
  rows: ["create", "delete", "get", "ls", "set", "usage"].map((word) =>
    row(`${word} <api_path>`, "access.index", "", { shows: "anything" }),
  ),
};

function segmentsOf(path: string): readonly string[] {
  return path.split("/").filter((part) => part !== "");
}

const templates = Object.keys(endpoints).map((name) => segmentsOf(endpointOf(name as EndpointName).path));

/** The templates of all methods below a path, each as the part that follows. */
function followers(path: string): readonly (readonly string[])[] {
  const at = segmentsOf(path);
  return templates
    .filter((parts) => at.every((part, index) => parts[index] === part || parts[index]?.startsWith("{") === true))
    .map((parts) => parts.slice(at.length));
}

/** The part of a template before its first parameter. */
function fixedPart(parts: readonly string[]): string {
  const parameter = parts.findIndex((part) => part.startsWith("{"));
  return `/${(parameter < 0 ? parts : parts.slice(0, parameter)).join("/")}`;
}

function letters(path: string): string {
  const has = (method: string) => findRoute(method, path) !== undefined;
  const inner = followers(path).some((parts) => parts.length > 0);
  return [
    inner ? "D" : "-",
    has("GET") || inner ? "r" : "-",
    has("PUT") ? "w" : "-",
    has("DELETE") ? "d" : "-",
    has("POST") ? "c" : "-",
  ].join("");
}

/** The names right below a path: those that are fixed, and the ids that a call of the path itself lists. */
async function children(job: Pick<Job, "api" | "ctx" | "usage">, path: string): Promise<readonly string[]> {
  const next = new Set(followers(path).flatMap(([first]) => (first === undefined ? [] : [first])));
  const fixed = [...next].filter((part) => !part.startsWith("{"));
  const parameter = [...next].find((part) => part.startsWith("{"))?.slice(1, -1);
  const route = findRoute("GET", path);
  if (parameter === undefined || route === undefined) return fixed.sort();
  const rows = await callFor(job, route.name, new Map(route.inPath));
  const ids = (Array.isArray(rows) ? rows : []).map((entry) => cellText(new Map(members(entry)).get(parameter)));
  return [...fixed, ...ids.filter((id) => id !== "")].sort();
}

/** The row that an API path stands for, its path's parameters set. */
function rowOf(word: string, method: string, path: string): Row {
  const route = findRoute(method, path);
  if (route === undefined) throw new Failure(`No '${word}' handler defined for '${path}'`);
  const { path: template } = endpointOf(route.name);
  const made = row(`${word} <api_path>`, route.name, `${method} ${template}`, {
    shows: "anything",
    fixed: Object.fromEntries(route.inPath),
  });
  return { ...made, args: [] };
}

/** The path stands where the arguments would. */
function pathUsage(made: Row, word: string, path: string): string {
  return usageLine(TOOL.name, made, [word, path]).replace("  ", " ");
}

const cleanPath = (path: string) => `/${segmentsOf(path).join("/")}`;

/** `pvesh`: the methods of the API by path and verb. */
export function pvesh(api: NodeApi): Command {
  return toolCommand(
    {
      name: "pvesh",
      where: "/usr/bin",
      usage: "pvesh COMMAND API_PATH [OPTIONS]",
      complete: (context) => {
        if (context.words.length !== 1) return completeTool(TOOL, context, api.state());
        return wordsStartingWith(context.word, followers("/").map(fixedPart));
      },
    },
    async (ctx) => {
      const { row: asked, rest } = resolve(TOOL, ctx.args);
      const [word = ""] = asked.words;
      const [given, ...options] = rest;
      const usage = usageLine(TOOL.name, asked);
      if (given === undefined) throw new Failure(`400 not enough arguments\n${usage}`);
      const path = cleanPath(given);
      const method = METHODS.get(word);
      if (word === "ls") {
        const { format } = readCommandLine({ ...asked, args: [], fields: {} }, options, usage);
        const names = await children({ api, ctx, usage }, path);
        if (names.length === 0 && findRoute("GET", path) === undefined) throw new Failure(`no such resource '${path}'`);
        if (format.get("quiet") === "1") return "";
        return names.map((name) => `${letters(`${path === "/" ? "" : path}/${name}`)}        ${name}\n`).join("");
      }
      if (method === undefined) {
        const found = [...METHODS].filter(([, verb]) => findRoute(verb, path) !== undefined);
        if (found.length === 0) throw new Failure(`no such resource '${path}'`);
        const brief = !options.includes("--verbose") && !options.includes("-v");
        return found
          .map(([verb, http]) => {
            const made = rowOf(verb, http, path);
            return brief ? `USAGE: ${pathUsage(made, verb, path)}\n` : helpBlock(made, pathUsage(made, verb, path));
          })
          .join(brief ? "" : "\n");
      }
      const made = rowOf(word, method, path);
      const madeUsage = pathUsage(made, word, path);
      const line = readCommandLine(made, options, madeUsage);
      const job: Job = { row: made, ctx, api, line, usage: madeUsage };
      return shown(made.shows, await callFor(job, made.call, line.params), line.format, ctx);
    },
  );
}
