/** Which 二级指标 may stand under which 一级指标, frame by frame. What a target must contain is the targets' business. */
import {
  FRAMES,
  type Frame,
  PROJECT_LEVEL1,
  type ProjectLevel1,
  type ProjectLevel2,
} from '@/lib/indicators/domain/types';

type Frames = Readonly<Record<Frame, Readonly<Partial<Record<ProjectLevel1, readonly ProjectLevel2[]>>>>>;

const BENEFITS = ['economic_benefit', 'social_benefit', 'ecological_benefit', 'sustainable_impact'] as const;

/**
 * 可持续影响 is legal in both frames: dropped as an item of its own in 2021, still common in county tables.
 * @source 财预〔2021〕101号; 财预〔2020〕10号
 */
const PAIRS: Frames = {
  frame_2020: {
    output: ['quantity', 'quality', 'timeliness', 'cost'],
    benefit: BENEFITS,
    satisfaction: ['service_satisfaction'],
  },
  frame_2021: {
    cost: ['economic_cost', 'social_cost', 'ecological_cost'],
    output: ['quantity', 'quality', 'timeliness'],
    benefit: BENEFITS,
    satisfaction: ['service_satisfaction'],
  },
};

/** Empty when the frame has no such level1: 成本 in frame 2020. */
export function level2Of(frame: Frame, level1: ProjectLevel1): readonly ProjectLevel2[] {
  return PAIRS[frame][level1] ?? [];
}

/** Frames in which the pair is legal; empty = in none. */
export function framesOf(level1: ProjectLevel1, level2: ProjectLevel2): readonly Frame[] {
  return FRAMES.filter((frame) => level2Of(frame, level1).includes(level2));
}

/** Levels in the order of the official form, for trees and sorting. */
export function levelOrder(frame: Frame): readonly { level1: ProjectLevel1; level2: ProjectLevel2 }[] {
  return PROJECT_LEVEL1.flatMap((level1) => level2Of(frame, level1).map((level2) => ({ level1, level2 })));
}
