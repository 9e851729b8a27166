/** Runs one piece of work at a time, in the order of asking. */
export type Lock = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** Within one page, for where the browser has no Web Locks. */
export function createQueue(): Lock {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
}

/** Across all tabs of one origin. The queue in front keeps the order within the page. */
export function createWebLock(locks: LockManager, name: string): Lock {
  const queue = createQueue();
  return <Result>(work: () => Promise<Result>) =>
    queue(async () => {
      let answer: { readonly value: Result } | undefined;
      await locks.request(name, async () => {
        answer = { value: await work() };
      });
      if (answer === undefined) throw new Error("the lock was lost");
      return answer.value;
    });
}
