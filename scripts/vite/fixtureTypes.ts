import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import type { Plugin } from "vite";

const FILES = ["fixtures", "types"];

/** Writes the declarations of the Playwright fixtures beside their bundle; they need no package but Playwright. */
export function fixtureTypes(): Plugin {
  let folder = "";
  let root = "";
  return {
    name: "fixture-types",
    apply: "build",
    configResolved(config) {
      root = config.root;
      folder = join(config.root, config.build.outDir);
    },
    closeBundle() {
      for (const name of FILES) {
        const source = readFileSync(join(root, "playwright", `${name}.ts`), "utf8");
        const { outputText, diagnostics = [] } = ts.transpileDeclaration(source, {
          fileName: `${name}.ts`,
          reportDiagnostics: true,
          compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, isolatedDeclarations: true, declaration: true },
        });
        const [first] = diagnostics;
        if (first !== undefined) this.error(ts.flattenDiagnosticMessageText(first.messageText, "\n"));
        writeFileSync(join(folder, `${name}.d.mts`), outputText.replaceAll(/from "\.\/(\w+)"/g, 'from "./$1.mjs"'));
      }
    },
  };
}
