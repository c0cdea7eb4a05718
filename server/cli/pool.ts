/** The threads of one check. They are started when there is enough to do. */
import type { Question, Work, Worker } from "./work";

export class Pool {
  private members: Member[] = [];

  /**
   * @param size how many threads there may be
   * @param start starts one
   */
  constructor(
    readonly size: number,
    private readonly start: () => Worker,
  ) {}

  /** Asks the thread that has the least to do. */
  ask<K extends keyof Work>(type: K, ask: Work[K]["ask"]): Promise<Work[K]["answer"]> {
    const member = this.started().reduce((least, other) => (other.waiting < least.waiting ? other : least));
    return send(member, type, ask);
  }

  /** Tells all threads. */
  async tell<K extends keyof Work>(type: K, ask: Work[K]["ask"]): Promise<void> {
    await Promise.all(this.started().map((member) => send(member, type, ask)));
  }

  private started() {
    while (this.members.length < this.size) this.members.push({ worker: this.start(), waiting: 0 });
    return this.members as [Member, ...Member[]];
  }

  end(): void {
    for (const { worker } of this.members) worker.end();
    this.members = [];
  }
}

interface Member {
  readonly worker: Worker;
  /** Questions that it has not answered yet. */
  waiting: number;
}

async function send<K extends keyof Work>(member: Member, type: K, ask: Work[K]["ask"]): Promise<Work[K]["answer"]> {
  member.waiting++;
  try {
    return (await member.worker.ask({ type, ask } as Question)) as Work[K]["answer"];
  } finally {
    member.waiting--;
  }
}
