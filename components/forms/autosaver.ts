export type SaveAnswer = { ok: true; savedAt: string } | { ok: false; message: string };

export type AutosaveState =
  | { status: 'clean' }
  | { status: 'waiting' }
  | { status: 'saving' }
  | { status: 'saved'; savedAt: string }
  | { status: 'unsaved'; message: string };

export interface AutosaverOptions<Value> {
  save: (value: Value) => Promise<SaveAnswer>;
  onState: (state: AutosaveState) => void;
  delayMs: number;
  /** After a failure, tries again by itself. */
  retryMs: number;
}

const UNREACHABLE = '连不上服务器，内容还在本页，会自动再试';

/**
 * Saves the latest value a moment after typing stops. One save at a time, so that an older text never
 * overtakes a newer one; what was typed meanwhile is saved next; after a failure it tries again.
 */
export class Autosaver<Value> {
  private pending: { value: Value } | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private running: Promise<void> | null = null;

  constructor(private readonly options: AutosaverOptions<Value>) {}

  change(value: Value): void {
    this.pending = { value };
    if (!this.running) this.options.onState({ status: 'waiting' });
    this.schedule(this.options.delayMs);
  }

  /** Saves now what waits, and resolves when it has been answered. */
  async flush(): Promise<void> {
    clearTimeout(this.timer);
    if (this.running) await this.running;
    if (this.pending) {
      this.running = this.saveOnce(this.pending.value);
      await this.running;
    }
  }

  stop(): void {
    clearTimeout(this.timer);
  }

  private schedule(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (!this.running && this.pending) this.running = this.saveOnce(this.pending.value);
    }, ms);
  }

  private async saveOnce(value: Value): Promise<void> {
    this.pending = null;
    this.options.onState({ status: 'saving' });
    const answer = await this.options.save(value).catch((): SaveAnswer => ({ ok: false, message: UNREACHABLE }));
    this.running = null;
    if (!answer.ok) {
      this.pending ??= { value };
      this.options.onState({ status: 'unsaved', message: answer.message });
      this.schedule(this.options.retryMs);
      return;
    }
    if (this.pending) {
      this.options.onState({ status: 'waiting' });
      this.schedule(this.options.delayMs);
    } else {
      this.options.onState({ status: 'saved', savedAt: answer.savedAt });
    }
  }
}
