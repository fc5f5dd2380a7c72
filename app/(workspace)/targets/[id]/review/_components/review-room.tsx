'use client';

import { useRef, useState } from 'react';
import { Section } from '@/components/ui/section';
import { Additions } from './additions';
import { AgreeRest } from './agree-rest';
import { LineDossier } from './line-dossier';
import { LineList } from './line-list';
import type { ReviewRoomProps } from './review-parts';

/** One screen: the form at the left; at the right all there is to judge the chosen line by, and what the parties say. */
export function ReviewRoom(props: ReviewRoomProps) {
  const { lines, opinions, findings, party } = props;
  const [chosen, setChosen] = useState(() => firstOpenLine(props) ?? lines[0]?.id ?? null);
  const index = lines.findIndex((line) => line.id === chosen);
  const line = lines[index];
  const next = lines[index + 1];
  const dossier = useRef<HTMLElement>(null);

  /** The dossier of a line from its top; on a narrow screen it lies below the list, out of sight. */
  function choose(id: string) {
    setChosen(id);
    const sheet = dossier.current;
    if (sheet === null) return;
    sheet.scrollTo({ top: 0 });
    const { top } = sheet.getBoundingClientRect();
    if (top < 0 || top > window.innerHeight / 2) sheet.scrollIntoView({ block: 'start' });
  }

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6 xl:grid-cols-[minmax(0,5fr)_minmax(0,4fr)]">
      <Section title="指标" aside={party && <AgreeRest {...props} party={party} />}>
        <p className="mb-2 text-ink-2 text-sm">年度目标：{props.objective}</p>
        <LineList
          lines={lines}
          opinions={opinions}
          findings={findings}
          remarks={props.remarks}
          chosen={chosen}
          onChoose={choose}
        />
        <Additions {...props} />
      </Section>
      {line && (
        <section
          ref={dossier}
          aria-label="这一条的资料和意见"
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a sheet that scrolls must be reachable by keyboard
          tabIndex={0}
          className="scroll-mt-16 xl:sticky xl:top-16 xl:max-h-[calc(100dvh-8.5rem)] xl:self-start xl:overflow-y-auto"
        >
          <Section title={`第 ${index + 1} 条 · ${line.name}`}>
            <LineDossier key={line.id} {...props} line={line} onDone={next ? () => choose(next.id) : undefined} />
          </Section>
        </section>
      )}
    </div>
  );
}

/** Where this person goes on: the first line its party has not spoken of. */
function firstOpenLine({ lines, opinions, party }: ReviewRoomProps): string | null {
  if (party === null) return null;
  const spoken = new Set(opinions.filter((opinion) => opinion.party === party).map((opinion) => opinion.lineId));
  return lines.find((line) => !spoken.has(line.id))?.id ?? null;
}
