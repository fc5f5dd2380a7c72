import { REVIEW_PARTIES } from '@/lib/targets/domain/review';
import { CONCLUSION_LABELS, PARTY_LABELS } from '@/lib/targets/labels';
import type { TargetFlow } from '@/lib/targets/queries/get-target-flow';
import { timeWords } from '../../../_components/time-words';

/** The three parties side by side: signed, by whom, when; or still awaited. */
export function PartyColumns({ opinions }: { opinions: TargetFlow['opinions'] }) {
  return (
    <ul className="grid border-rule border-y sm:grid-cols-3 sm:divide-x sm:divide-rule max-sm:divide-y max-sm:divide-rule">
      {REVIEW_PARTIES.map((party) => {
        const signed = opinions.find((opinion) => opinion.party === party);
        return (
          <li key={party} className="px-3 py-2">
            <p className="flex items-baseline justify-between gap-2">
              <span className="font-semibold">{PARTY_LABELS[party]}</span>
              {signed ? (
                <span className={signed.conclusion === 'agree' ? 'text-green' : 'text-vermilion'}>
                  {signed.conclusion === 'agree' ? '●' : '■'} {CONCLUSION_LABELS[signed.conclusion]}
                </span>
              ) : (
                <span className="text-ink-3">○ 等待意见</span>
              )}
            </p>
            {signed && (
              <p className="text-ink-2 text-sm">
                {signed.text && <span>{signed.text} </span>}
                {signed.personName} {timeWords(signed.signedAt)}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
