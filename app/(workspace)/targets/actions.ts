'use server';

import { conveneReview } from '@/lib/targets/acts/convene-review';
import { discussLine } from '@/lib/targets/acts/discuss-line';
import { endorseTarget } from '@/lib/targets/acts/endorse-target';
import { forwardTarget } from '@/lib/targets/acts/forward-target';
import { giveLineOpinions } from '@/lib/targets/acts/give-line-opinions';
import { passTarget } from '@/lib/targets/acts/pass-target';
import { resolveThread } from '@/lib/targets/acts/resolve-thread';
import { returnTarget } from '@/lib/targets/acts/return-target';
import { saveTarget } from '@/lib/targets/acts/save-target';
import { signPartyOpinion } from '@/lib/targets/acts/sign-party-opinion';
import { submitTarget } from '@/lib/targets/acts/submit-target';
import { withdrawTarget } from '@/lib/targets/acts/withdraw-target';
import { refusalWords } from '@/lib/targets/labels-refusals';
import { defineAction } from '@/lib/web/define-action';

const words = refusalWords;

export const saveTargetAction = defineAction(saveTarget, { words, data: (saved) => saved });
export const submitTargetAction = defineAction(submitTarget, { words, data: ({ receiptId }) => ({ receiptId }) });
export const withdrawTargetAction = defineAction(withdrawTarget, { words, refreshes: true });
export const endorseTargetAction = defineAction(endorseTarget, { words, refreshes: true });
export const forwardTargetAction = defineAction(forwardTarget, { words, refreshes: true });
export const conveneReviewAction = defineAction(conveneReview, { words, refreshes: true });
export const returnTargetAction = defineAction(returnTarget, { words, refreshes: true });
export const passTargetAction = defineAction(passTarget, { words, refreshes: true });
export const giveLineOpinionsAction = defineAction(giveLineOpinions, { words, refreshes: true });
export const signPartyOpinionAction = defineAction(signPartyOpinion, { words, refreshes: true });
export const discussLineAction = defineAction(discussLine, { words, refreshes: true });
export const resolveThreadAction = defineAction(resolveThread, { words, refreshes: true });
