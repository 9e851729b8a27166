import { callFor, type Job } from "./job";

/** `pveum realm sync`: the task's log; its failure does not change the exit status (pveum.md section 6.7). */
export async function syncRealm(job: Job): Promise<string> {
  const upid = await callFor(job, "realms.sync", job.line.params);
  const task = job.api.state().tasks.find((candidate) => candidate.upid === upid);
  if (task === undefined) return "";
  const [, warnings] = /^WARNINGS: (\d+)$/.exec(task.outcome) ?? [];
  const end = warnings === undefined ? task.outcome : `Task finished with ${warnings} warning(s)!`;
  return [...task.lines, ...(task.outcome === "OK" ? [] : [end])].map((line) => `${line}\n`).join("");
}
