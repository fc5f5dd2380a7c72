'use client';

import { useTransition } from 'react';
import { Button } from '@/components/ui/button';
import { toast } from '@/components/ui/toast-channel';
import type { ReviewParty } from '@/lib/targets/domain/review';
import { giveLineOpinionsAction } from '../../../actions';
import { messagesOf } from '../../edit/_components/form-messages';
import type { ReviewRoomProps } from './review-parts';

/** 无意见 in one act on every line its party has not spoken of and nothing is pointed out at. */
export function AgreeRest(props: ReviewRoomProps & { readonly party: ReviewParty }) {
  const { targetId, round, party, lines, opinions, findings } = props;
  const [isPending, start] = useTransition();
  const spoken = new Set(opinions.filter((opinion) => opinion.party === party).map((opinion) => opinion.lineId));
  const pointedOut = new Set(findings.map((finding) => finding.lineId));
  const rest = lines.filter((line) => !spoken.has(line.id) && !pointedOut.has(line.id));
  if (rest.length === 0) return null;
  function agree() {
    start(async () => {
      const answer = await giveLineOpinionsAction({
        id: targetId,
        round,
        party,
        opinions: rest.map((line) => ({
          lineId: line.id,
          verdict: 'agree',
          aspect: null,
          reasonCode: null,
          text: '',
          suggestedValue: '',
          isTraced: party === 'finance' && line.documentId !== null,
        })),
      });
      toast(answer.status === 'done' ? `已对 ${rest.length} 条填写“同意”。` : messagesOf(answer).join('；'));
    });
  }
  return (
    <Button variant="secondary" size="small" pending={isPending} onClick={agree}>
      其余 {rest.length} 条无提示的都同意
    </Button>
  );
}
