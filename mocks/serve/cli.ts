#!/usr/bin/env node
import { main } from "./main";

const [command, ...args] = process.argv.slice(2);

if (command === "serve") await main(args);
else {
  const asked = command === undefined || command === "--help" || command === "-h";
  const text = "Usage: pve-access-console serve [options]; see pve-access-console serve --help\n";
  (asked ? process.stdout : process.stderr).write(asked ? text : `unknown command "${command}"\n${text}`);
  process.exitCode = asked ? 0 : 2;
}
