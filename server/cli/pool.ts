/** The threads of one check. They are started when there is enough to do, and replaced when they end too early. */
import { type Question, ThreadEnded, type Work, type Worker } from "./work";

/**
 * Fewer characters are read and checked before threads have started and are as quick as this one is by then.
 *
 * Measured in processor time, which two threads take half each: of plans of 3 400 characters, two threads take 1.5 times
 * the time of one for 500 files (1.7 million characters), 1.3 times for 2 000, 1.15 times for 10 000. What
 * is added are a thread's start and its first files, while the engine does not know the program yet. Where both have a
 * processor to themselves, they are so level with one thread at about half of the 500 files.
 */
export const worthThreads = 1_000_000;

/** No thread can be started here: the work has to be done without. */
export class NoThreads extends Error {}

export class Pool {
  private members: Member[] = [];
  private alone: Member | undefined;
  /** The questions of {@link askAlone}, one after the other. */
  private line: Promise<unknown> = Promise.resolve();
  /** What all threads were told: those that are started later are told as well. */
  private readonly told: Question[] = [];
  private canStart = true;

  /**
   * @param size how many threads there may be
   * @param start starts one
   */
  constructor(
    readonly size: number,
    private readonly start: () => Worker,
  ) {}

  /**
   * Asks the thread that has the least to do.
   *
   * @throws ThreadEnded when that thread ended first, whether over this or over what it was asked before
   * @throws NoThreads when none can be started
   */
  async ask<K extends keyof Work>(type: K, ask: Work[K]["ask"]): Promise<Work[K]["answer"]> {
    while (this.canStart && this.members.length < this.size) this.members.push(this.startMember());
    const [first, ...others] = this.members;
    if (!this.canStart || first === undefined) throw new NoThreads();
    const member = others.reduce((least, other) => (other.waiting < least.waiting ? other : least), first);
    try {
      return await this.send(member, type, ask);
    } catch (error) {
      if (error instanceof ThreadEnded) this.members = this.members.filter((other) => other !== member);
      throw error;
    }
  }

  /**
   * Asks a thread that has nothing else to do.
   *
   * @throws ThreadEnded when it ended over this
   * @throws NoThreads when none can be started
   */
  askAlone<K extends keyof Work>(type: K, ask: Work[K]["ask"]): Promise<Work[K]["answer"]> {
    const answer = this.line.then(async () => {
      if (!this.canStart) throw new NoThreads();
      this.alone ??= this.startMember();
      try {
        return await this.send(this.alone, type, ask);
      } catch (error) {
        if (error instanceof ThreadEnded) this.alone = undefined;
        throw error;
      }
    });
    this.line = answer.catch(() => {});
    return answer;
  }

  /** Tells all threads, also those that are not started yet. They know it before they are asked anything more. */
  tell<K extends keyof Work>(type: K, ask: Work[K]["ask"]): void {
    const question = { type, ask } as Question;
    this.told.push(question);
    for (const member of [...this.members, ...(this.alone === undefined ? [] : [this.alone])]) {
      member.ready = inform(member.ready, member.worker, question);
    }
  }

  private startMember(): Member {
    const worker = this.start();
    // Its first answer shows that it runs at all.
    let ready = inform(Promise.resolve(), worker, { type: "outlines", ask: [] });
    for (const question of this.told) ready = inform(ready, worker, question);
    return { worker, waiting: 0, ready };
  }

  private async send<K extends keyof Work>(member: Member, type: K, ask: Work[K]["ask"]): Promise<Work[K]["answer"]> {
    member.waiting++;
    try {
      await this.isReady(member);
      return (await member.worker.ask({ type, ask } as Question)) as Work[K]["answer"];
    } finally {
      member.waiting--;
    }
  }

  private async isReady({ ready }: Member): Promise<void> {
    try {
      await ready;
    } catch (error) {
      if (!(error instanceof ThreadEnded)) throw error;
      // It ended over nothing that one file could be the reason of: the next one would as well.
      this.canStart = false;
      throw new NoThreads();
    }
  }

  end(): void {
    for (const { worker } of this.members) worker.end();
    this.alone?.worker.end();
    this.members = [];
    this.alone = undefined;
    this.canStart = false;
  }
}

interface Member {
  readonly worker: Worker;
  /** Questions that it has not answered yet. */
  waiting: number;
  /** Fulfilled when it knows all that it was told. */
  ready: Promise<unknown>;
}

function inform(before: Promise<unknown>, worker: Worker, question: Question): Promise<unknown> {
  const done = before.then(() => worker.ask(question));
  // Whoever asks it something is told; until then a failure is no fault of the process.
  done.catch(() => {});
  return done;
}
