import { classNames } from './class-names';

export type LightLevel = 'normal' | 'warning' | 'severe' | 'surplus';

const LIGHTS: Record<LightLevel, { shape: string; word: string; colour: string }> = {
  normal: { shape: '●', word: '正常', colour: 'text-green' },
  warning: { shape: '▲', word: '预警', colour: 'text-amber' },
  severe: { shape: '■', word: '严重', colour: 'text-vermilion' },
  surplus: { shape: '◆', word: '超额', colour: 'text-blue' },
};

/** Word, shape and number together: it reads the same in grey print and to every eye. */
export function Light({ level, figure }: { level: LightLevel; figure?: string }) {
  const light = LIGHTS[level];
  return (
    <span className={classNames('inline-flex items-baseline gap-1 whitespace-nowrap', light.colour)}>
      <span aria-hidden="true" className="text-xs">
        {light.shape}
      </span>
      <span>{light.word}</span>
      {figure !== undefined && <span className="text-ink">{figure}</span>}
    </span>
  );
}
