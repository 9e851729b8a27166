import * as z from "zod/mini";
import type { Check } from "../../engine/check";
import { answeredNumber, nothing } from "../schemas/answers";
import { optional } from "../schemas/field";
import { choice, flag, integer, text } from "../schemas/fields";
import { consoleTicket, node, nodeRow, nodeStatus, spiceViewer, vncTicket } from "../schemas/nodes";
import { endpoint } from "./endpoint";

const useConsole: Check = { kind: "perm", path: "/nodes/{node}", privileges: ["Sys.Console"] };

const shell = {
  node,
  cmd: optional(choice(["ceph_install", "login", "upgrade"])),
  "cmd-opts": optional(text()),
};

/** `/nodes` and the node's terminal (api.md 4.20, 4.22). */
export const nodes = {
  "nodes.list": endpoint({
    method: "GET",
    path: "/nodes",
    params: {},
    answer: z.array(nodeRow),
    check: { kind: "anyone" },
  }),
  "nodes.index": endpoint({
    method: "GET",
    path: "/nodes/{node}",
    params: { node },
    answer: nothing,
    check: { kind: "anyone" },
  }),
  "nodes.status": endpoint({
    method: "GET",
    path: "/nodes/{node}/status",
    params: { node },
    answer: nodeStatus,
    check: { kind: "perm", path: "/nodes/{node}", privileges: ["Sys.Audit"] },
  }),
  "nodes.termproxy": endpoint({
    method: "POST",
    path: "/nodes/{node}/termproxy",
    params: shell,
    answer: consoleTicket,
    check: useConsole,
    requires: { "cmd-opts": "cmd" },
    protected: true,
  }),
  "nodes.vncshell": endpoint({
    method: "POST",
    path: "/nodes/{node}/vncshell",
    params: {
      ...shell,
      websocket: optional(flag()),
      width: optional(integer({ min: 16, max: 4096 })),
      height: optional(integer({ min: 16, max: 2160 })),
    },
    answer: vncTicket,
    check: useConsole,
    inside: true,
    requires: { "cmd-opts": "cmd" },
    protected: true,
  }),
  "nodes.spiceshell": endpoint({
    method: "POST",
    path: "/nodes/{node}/spiceshell",
    params: { ...shell, proxy: optional(text({ format: "address" })) },
    answer: spiceViewer,
    check: useConsole,
    inside: true,
    requires: { "cmd-opts": "cmd" },
    protected: true,
  }),
  "nodes.vncwebsocket": endpoint({
    method: "GET",
    path: "/nodes/{node}/vncwebsocket",
    params: { node, port: integer({ min: 5900, max: 5999 }), vncticket: text({ max: 512 }) },
    answer: z.object({ port: answeredNumber }),
    check: useConsole,
  }),
} as const;
