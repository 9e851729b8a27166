/** The front's time. A world adds its own offset, so that it can be moved ahead. */
export interface Clock {
  /** Whole seconds since the epoch. */
  now(): number;
  /** Resolves after so many milliseconds; tests do not wait. */
  wait(ms: number): Promise<void>;
  /** Runs the work after so many milliseconds of real time; a test's clock never does. */
  after(ms: number, work: () => void): void;
}

/** A clock that stands still and waits for nothing. */
export function createFixedClock(seconds: number): Clock & { advance(by: number): void } {
  let now = seconds;
  return {
    now: () => now,
    wait: () => Promise.resolve(),
    after: () => undefined,
    advance: (by) => {
      now += by;
    },
  };
}
