import { expect, test } from "vitest";
import type { TaskRow } from "../../api/schemas/tasks";
import { byTaskOrder, taskState } from "./taskState";

const task = (starttime: number, more: Partial<TaskRow> = {}): TaskRow => ({
  upid: `UPID:${starttime}`,
  node: "pve",
  type: "qmstart",
  user: "root@pam",
  id: "100",
  tokenid: undefined,
  status: "OK",
  endtime: starttime + 1,
  starttime,
  ...more,
});

test("running tasks stand on top, the newest first below", () => {
  const rows = [task(1, { endtime: undefined, status: undefined }), task(5), task(9)];
  expect(rows.toSorted(byTaskOrder).map((row) => row.starttime)).toEqual([1, 9, 5]);
});

test("tells how a task ended", () => {
  const ends = ["OK", "WARNINGS: 2", "unexpected status"].map((status) => taskState(task(1, { status })));
  expect(ends).toEqual(["ok", "warnings", "failed"]);
  expect(taskState(task(1, { endtime: undefined }))).toBe("running");
});
