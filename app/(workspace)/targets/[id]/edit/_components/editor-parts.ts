/** What the parts of the editor hand each other. */

import type { ReturnPlace } from '@/lib/targets/domain/editable';
import type { EditorStep } from '@/lib/targets/domain/form-editing';
import type { LevelPair } from '@/lib/targets/domain/frames';
import type { ReasonCode } from '@/lib/targets/domain/review';
import type { Finding, TargetLine } from '@/lib/targets/domain/types';

import type { Jump } from './use-jump';

export interface DocumentChoice {
  readonly id: string;
  readonly label: string;
}

export interface LineReturn {
  /** null = the form as a whole, its texts or its set of lines */
  readonly lineId: string | null;
  readonly place: ReturnPlace;
  readonly reasonCode: ReasonCode;
  readonly text: string;
  readonly personName: string;
}

export interface LineRowProps {
  readonly line: TargetLine;
  /** place in the form, from 0 */
  readonly index: number;
  /** legal pairs of its class */
  readonly pairs: readonly LevelPair[];
  readonly findings: readonly Finding[];
  readonly returned: readonly LineReturn[];
  /** everything but the weight is locked, or all of it */
  readonly locked: 'no' | 'but_weight' | 'all';
  readonly documents: readonly DocumentChoice[];
  /** the clerk was sent to a field of this line; null = elsewhere */
  readonly jump: Jump | null;
  readonly step: (step: EditorStep) => void;
  readonly onRemove: (line: TargetLine) => void;
  /** the name was typed to its end */
  readonly onNameLeft: (line: TargetLine) => void;
}
