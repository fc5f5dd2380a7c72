/** One project of the demo from registration to wherever its target stands, each step an act of the person whose it is. */
import type { Actor } from '@/lib/core/context';
import type { UnitRecord } from '@/lib/organisation/data/units';
import { database } from '@/lib/platform/db/client';
import { newId } from '@/lib/platform/ids';
import { attachDocument } from '@/lib/projects/acts/attach-document';
import { registerProject } from '@/lib/projects/acts/register-project';
import { conveneReview } from '@/lib/targets/acts/convene-review';
import { discussLine } from '@/lib/targets/acts/discuss-line';
import { endorseTarget } from '@/lib/targets/acts/endorse-target';
import { forwardTarget } from '@/lib/targets/acts/forward-target';
import { giveLineOpinions } from '@/lib/targets/acts/give-line-opinions';
import { passTarget } from '@/lib/targets/acts/pass-target';
import { returnTarget } from '@/lib/targets/acts/return-target';
import { saveTarget } from '@/lib/targets/acts/save-target';
import { signPartyOpinion } from '@/lib/targets/acts/sign-party-opinion';
import { submitTarget } from '@/lib/targets/acts/submit-target';
import { findTargetOfProject } from '@/lib/targets/data/target-of-project';
import type { ReviewParty } from '@/lib/targets/domain/review';
import type { TargetForm } from '@/lib/targets/domain/types';
import {
  agreement,
  faultyLines,
  mendedValue,
  objection,
  type PartyWord,
  returnText,
} from '@/prisma/seed/demo/opinions';
import { as, COUNTY_CODE, FISCAL_YEAR } from '@/prisma/seed/demo/story';

/** Everybody who has a word in the way of a unit's target. */
export interface Cast {
  readonly clerk: Actor;
  readonly reviewer: Actor;
  /** null = the unit is its own department */
  readonly department: Actor | null;
  readonly division: Actor;
  readonly evaluator: Actor;
  /** decides; for the finance bureau's own target the budget office */
  readonly decider: Actor;
}

/** A paper to attach before the form is saved. */
export interface Paper {
  readonly id: string;
  readonly kind: 'implementation_plan' | 'mandate_document' | 'spending_standard';
  readonly fileName: string;
  readonly bytes: () => Promise<Uint8Array>;
}

export class ProjectStory {
  readonly id = newId();
  #targetId = '';
  #version = 1;
  #round = 0;

  constructor(
    readonly unit: UnitRecord,
    readonly registration: Readonly<Record<string, unknown>>,
    readonly papers: readonly Paper[],
    public form: TargetForm,
    readonly cast: Cast,
  ) {}

  async register(now: Date): Promise<void> {
    await registerProject(as(this.cast.clerk, now), { id: this.id, unitId: this.unit.id, ...this.registration });
    for (const { id, kind, fileName, bytes } of this.papers) {
      const projectId = kind === 'mandate_document' ? null : this.id;
      const paper = { id, kind, unitId: this.unit.id, projectId, fileName, bytes: await bytes() };
      await attachDocument(as(this.cast.clerk, now), { ...paper, secrecyConfirmed: true });
    }
  }

  async save(now: Date): Promise<void> {
    const { version } = await saveTarget(as(this.cast.clerk, now), { ...(await this.#versioned()), form: this.form });
    this.#version = version;
  }

  submit = (now: Date) => this.#move(submitTarget, this.cast.clerk, now);
  endorse = (now: Date) => this.#move(endorseTarget, this.cast.reviewer, now);
  pass = (now: Date) => this.#move(passTarget, this.cast.decider, now);

  /** The department's word, where there is a department. */
  async forward(now: Date): Promise<void> {
    if (this.cast.department !== null) await this.#move(forwardTarget, this.cast.department, now);
  }

  async convene(now: Date): Promise<void> {
    await this.#move(conveneReview, this.cast.division, now);
    this.#round += 1;
  }

  /** A party speaks of every line and signs. */
  async sign(party: ReviewParty, now: Date, isObjecting = false): Promise<void> {
    const word: PartyWord = isObjecting ? objection(this.form) : agreement(this.form, party);
    const changed = new Set(faultyLines(this.form).map((line) => line.id));
    // After a return only the mended lines are looked at again, the others carry over.
    const opinions = word.opinions.filter((opinion) => this.#round === 1 || changed.has(opinion.lineId));
    const context = as(this.#speaker(party), now);
    const about = { id: this.#targetId, round: this.#round, party };
    await giveLineOpinions(context, { ...about, opinions });
    await signPartyOpinion(context, { ...about, conclusion: word.conclusion, text: word.text });
  }

  /** The decision goes against the third party's wish for more. */
  async passWithReason(now: Date): Promise<void> {
    const note = '第三方建议的目标值超出本年资金规模，按实施方案核定的工作量通过。';
    await this.#move(passTarget, this.cast.decider, now, { note });
  }

  /** Two lines go back with their reasons. */
  async returnLines(now: Date, by: Actor): Promise<void> {
    const returns = faultyLines(this.form).map((line) => ({
      place: 'line',
      lineId: line.id,
      reasonCode: line.level1 === 'benefit' ? 'value_too_low' : 'no_basis',
      text: returnText(line),
    }));
    await this.#move(returnTarget, by, now, { returns });
  }

  /** The clerk mends the returned lines. */
  async mend(now: Date): Promise<void> {
    const returned = new Set(faultyLines(this.form).map((line) => line.id));
    const lines = this.form.lines.map((line) =>
      returned.has(line.id)
        ? { ...line, targetValue: mendedValue(line), valueSource: `${line.valueSource}，按会审意见重新核定` }
        : line,
    );
    this.form = { ...this.form, lines };
    await this.save(now);
  }

  /** A question of the evaluator at a line that the clerk has answered, still open. */
  async discuss(now: Date): Promise<void> {
    const line = faultyLines(this.form)[0];
    if (line === undefined) return;
    const about = { id: this.#targetId, lineId: line.id };
    const { threadId } = await discussLine(as(this.cast.evaluator, now), {
      ...about,
      commentId: newId(),
      threadId: null,
      text: `“${line.name}”的目标值是怎样测算的？请补充测算过程。`,
    });
    const answer = '按实施方案核定的工作量和市场询价测算，测算表正在整理，稍后补充。';
    const later = new Date(now.getTime() + 3_600_000);
    await discussLine(as(this.cast.clerk, later), { ...about, commentId: newId(), threadId, text: answer });
  }

  #speaker(party: ReviewParty): Actor {
    const { reviewer, division, evaluator } = this.cast;
    return party === 'unit' ? reviewer : party === 'finance' ? division : evaluator;
  }

  async #move(
    event: (context: ReturnType<typeof as>, input: unknown) => Promise<unknown>,
    person: Actor,
    now: Date,
    more: Readonly<Record<string, unknown>> = {},
  ): Promise<void> {
    await event(as(person, now), { ...(await this.#versioned()), ...more });
    this.#version += 1;
  }

  /** The draft was opened when the project was registered. */
  async #versioned(): Promise<{ id: string; expectedVersion: number }> {
    if (this.#targetId === '') {
      const target = await findTargetOfProject(database(), COUNTY_CODE, this.id, FISCAL_YEAR);
      if (target === null) throw new Error(`no target was opened for ${this.registration.name}`);
      this.#targetId = target.id;
    }
    return { id: this.#targetId, expectedVersion: this.#version };
  }
}
