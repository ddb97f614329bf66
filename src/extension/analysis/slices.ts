import type { AnalysisTask } from '../../engine/engine';
import type { Analysis } from '../../engine/model';

/** A slice of work ends at the first pause that the engine offers after this many milliseconds. */
const SLICE = 5;

/** A task in the queue. */
export interface Job {
  /** The finished analysis; `undefined` when the job was cancelled. Rejects with what the engine throws. */
  readonly result: Promise<Analysis | undefined>;
  /** Ends the job where it is. Does nothing once it has ended. */
  cancel(): void;
}

interface QueuedJob extends Job {
  readonly task: AnalysisTask;
  /** The lower, the sooner. Asked anew before each slice. */
  readonly rank: () => number;
  resolve(analysis: Analysis | undefined): void;
  reject(error: unknown): void;
}

/**
 * Drives analyses in slices of a few milliseconds, one at a time and the most urgent first,
 * and gives the host its turn between two slices.
 */
export class SliceQueue {
  private readonly jobs = new Set<QueuedJob>();
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Puts a task into the queue. `rank` says how urgent it is: the lower, the sooner. */
  run(task: AnalysisTask, rank: () => number): Job {
    const { promise, resolve, reject } = settleLater<Analysis | undefined>();
    const job: QueuedJob = {
      task,
      rank,
      result: promise,
      resolve,
      reject,
      cancel: () => {
        if (this.jobs.delete(job)) resolve(undefined);
      },
    };
    this.jobs.add(job);
    this.wake();
    return job;
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const job of this.jobs) job.cancel();
  }

  private wake(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.slice();
      if (this.jobs.size) this.wake();
    }, 0);
  }

  private slice(): void {
    const deadline = performance.now() + SLICE;
    while (this.jobs.size && performance.now() < deadline) {
      const job = this.next();
      try {
        if (!job.task.step(() => performance.now() >= deadline)) continue;
        this.jobs.delete(job);
        job.resolve(job.task.result());
      } catch (error) {
        this.jobs.delete(job);
        job.reject(error);
      }
    }
  }

  private next(): QueuedJob {
    return [...this.jobs].reduce((best, job) => (job.rank() < best.rank() ? job : best));
  }
}

function settleLater<T>() {
  let resolve!: (value: T) => void;
  let reject!: (error: unknown) => void;
  const promise = new Promise<T>((onResolve, onReject) => {
    resolve = onResolve;
    reject = onReject;
  });
  return { promise, resolve, reject };
}
