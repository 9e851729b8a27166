import * as z from "zod/mini";
import { nothing } from "../schemas/answers";
import { optional } from "../schemas/field";
import { choice, flag, integer, list, text } from "../schemas/fields";
import { node } from "../schemas/nodes";
import { logRow, taskLine, taskRow, taskStatus, upid } from "../schemas/tasks";
import { endpoint } from "./endpoint";

/** Tasks and logs (api.md 4.23). Who sees which row is decided by its owner, or an audit privilege. */
export const tasks = {
  "tasks.list": endpoint({
    method: "GET",
    path: "/cluster/tasks",
    params: {},
    answer: z.array(taskRow),
    check: { kind: "anyone" },
    rows: {
      kind: "one-of",
      rows: [
        { kind: "owner", field: "user" },
        { kind: "perm", path: "/", privileges: ["Sys.Audit"] },
      ],
    },
  }),
  "log.list": endpoint({
    method: "GET",
    path: "/cluster/log",
    params: { max: optional(integer({ min: 1 })) },
    answer: z.array(logRow),
    check: { kind: "anyone" },
    rows: {
      kind: "one-of",
      rows: [
        { kind: "owner", field: "user" },
        { kind: "perm", path: "/", privileges: ["Sys.Syslog"] },
      ],
    },
  }),
  "tasks.ofNode": endpoint({
    method: "GET",
    path: "/nodes/{node}/tasks",
    params: {
      node,
      source: optional(choice(["archive", "active", "all"])),
      start: optional(integer({ min: 0 })),
      limit: optional(integer({ min: 0 })),
      userfilter: optional(text()),
      typefilter: optional(text()),
      vmid: optional(text({ format: "vmid" })),
      since: optional(integer()),
      until: optional(integer()),
      statusfilter: optional(list("task-status")),
      errors: optional(flag()),
    },
    answer: z.array(taskRow),
    check: { kind: "anyone" },
  }),
  "tasks.index": endpoint({
    method: "GET",
    path: "/nodes/{node}/tasks/{upid}",
    params: { node, upid },
    answer: nothing,
    check: { kind: "anyone" },
  }),
  "tasks.status": endpoint({
    method: "GET",
    path: "/nodes/{node}/tasks/{upid}/status",
    params: { node, upid },
    answer: taskStatus,
    check: { kind: "anyone" },
    protected: true,
  }),
  "tasks.log": endpoint({
    method: "GET",
    path: "/nodes/{node}/tasks/{upid}/log",
    params: { node, upid, start: optional(integer({ min: 0 })), limit: optional(integer({ min: 0 })), download: optional(flag()) },
    answer: z.array(taskLine),
    check: { kind: "anyone" },
    protected: true,
  }),
  "tasks.stop": endpoint({
    method: "DELETE",
    path: "/nodes/{node}/tasks/{upid}",
    params: { node, upid },
    answer: nothing,
    check: { kind: "anyone" },
    protected: true,
  }),
} as const;
