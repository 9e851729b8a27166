import * as z from "zod/mini";
import type { Check } from "../../engine/check";
import { nothing } from "../schemas/answers";
import { optional } from "../schemas/field";
import { list } from "../schemas/fields";
import { jobid, jobRecord, jobRow, jobSettings } from "../schemas/jobs";
import { realmid } from "../schemas/realms";
import { subdirs } from "../schemas/session";
import { endpoint } from "./endpoint";
import { syncCheck } from "./realms";

const path = "/cluster/jobs/realm-sync/{id}";

function onRoot(privilege: string): Check {
  return { kind: "perm", path: "/", privileges: [privilege] };
}

/** `/cluster/jobs` and its realm-sync jobs (api.md 4.19). A change knows no realm, so it is checked on `-`. */
export const jobs = {
  "jobs.index": endpoint({
    method: "GET",
    path: "/cluster/jobs",
    params: {},
    answer: subdirs,
    check: { kind: "anyone" },
  }),
  "jobs.list": endpoint({
    method: "GET",
    path: "/cluster/jobs/realm-sync",
    params: {},
    answer: z.array(jobRow),
    check: onRoot("Sys.Audit"),
  }),
  "jobs.read": endpoint({ method: "GET", path, params: { id: jobid }, answer: jobRecord, check: onRoot("Sys.Audit") }),
  "jobs.create": endpoint({
    method: "POST",
    path,
    params: { id: jobid, realm: optional(realmid), ...jobSettings },
    answer: nothing,
    check: syncCheck,
    protected: true,
  }),
  "jobs.update": endpoint({
    method: "PUT",
    path,
    params: { id: jobid, delete: optional(list("configid", { max: 4096 })), ...jobSettings },
    answer: nothing,
    check: syncCheck,
    protected: true,
  }),
  "jobs.delete": endpoint({
    method: "DELETE",
    path,
    params: { id: jobid },
    answer: nothing,
    check: onRoot("Sys.Modify"),
    protected: true,
  }),
} as const;
