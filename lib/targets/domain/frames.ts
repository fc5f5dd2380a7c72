/**
 * Levels of a target line in the two 指标体系版本: which pairs are legal, and how a pair of one version
 * reads in the other. The pairs are the library's word (indicators/domain/legal-pairs.ts).
 * @source 财预〔2021〕101号 (成本 as level 1 since 2021); domain.md 5.1, 5.4
 */
import { level2Of, levelOrder } from '@/lib/indicators/domain/legal-pairs';
import type { Frame, ProjectLevel1, ProjectLevel2 } from '@/lib/targets/domain/types';

export interface LevelPair {
  readonly level1: ProjectLevel1;
  readonly level2: ProjectLevel2;
}

/** In the order of the official form. */
export function legalPairs(frame: Frame): readonly LevelPair[] {
  return levelOrder(frame);
}

export function isLegalPair(frame: Frame, pair: LevelPair): boolean {
  return level2Of(frame, pair.level1).includes(pair.level2);
}

/** Where a pair of either frame stands in `frame`: cost indicators go under 产出 in 2020 and to 经济成本 in 2021. */
export function placeInFrame(pair: LevelPair, frame: Frame): LevelPair {
  if (frame === 'frame_2020' && pair.level1 === 'cost') return { level1: 'output', level2: 'cost' };
  if (frame === 'frame_2021' && pair.level2 === 'cost') return { level1: 'cost', level2: 'economic_cost' };
  return { level1: pair.level1, level2: pair.level2 };
}

/** A cost line in either frame. */
export function isCostLine(line: LevelPair): boolean {
  return line.level1 === 'cost' || line.level2 === 'cost';
}
