import { endpointOf, type EndpointName, endpoints } from "../../src/api/endpoints/index";

/** The endpoint that a method and path mean, with the parameters that stand in the path. */
export interface Route {
  readonly name: EndpointName;
  readonly inPath: ReadonlyMap<string, string>;
}

interface Template {
  readonly name: EndpointName;
  readonly method: string;
  readonly segments: readonly string[];
  readonly rest: boolean;
}

const names = Object.keys(endpoints) as EndpointName[];

const TEMPLATES: readonly Template[] = names.map((name) => {
  const { method, path, rest = false } = endpointOf(name);
  return { name, method, segments: path.split("/").slice(1), rest };
});

/** Finds the row of the table; a literal segment wins over a parameter. A parameter is one segment without blanks. */
export function findRoute(method: string, path: string): Route | undefined {
  const all = path.split("/").slice(1);
  const fitting = TEMPLATES.filter((template) => template.method === method && fits(template, taken(template, all)));
  const [best] = fitting.sort((left, right) => literals(right) - literals(left));
  if (best === undefined) return undefined;
  const segments = taken(best, all);
  const inPath = best.segments.flatMap((part, at): [string, string][] => {
    const name = parameterIn(part);
    return name === undefined ? [] : [[name, segments[at] ?? ""]];
  });
  return { name: best.name, inPath: new Map(inPath) };
}

/** The path's segments as the row reads them: where its last one takes the rest, that is one. */
function taken({ rest, segments }: Template, all: readonly string[]): readonly string[] {
  const fixed = segments.length - 1;
  return rest && all.length > segments.length ? [...all.slice(0, fixed), all.slice(fixed).join("/")] : all;
}

function fits(template: Template, segments: readonly string[]): boolean {
  return (
    template.segments.length === segments.length &&
    template.segments.every((part, at) => {
      const segment = segments[at] ?? "";
      return parameterIn(part) === undefined ? part === segment : /^\S+$/.test(segment);
    })
  );
}

function literals(template: Template): number {
  return template.segments.filter((part) => parameterIn(part) === undefined).length;
}

function parameterIn(part: string): string | undefined {
  return part.startsWith("{") ? part.slice(1, -1) : undefined;
}
