import type { AutosaveState } from './autosaver';

export interface AutosaveStatusProps {
  state: AutosaveState;
  /** Time of the last saving before this visit, written out. */
  lastSavedAt?: string;
  onRetry?: () => void;
}

/** 正在保存… / 已保存 14:05:09 / 未保存：…; stands in the sticky bar. */
export function AutosaveStatus({ state, lastSavedAt, onRetry }: AutosaveStatusProps) {
  return (
    <span role="status">
      {state.status === 'clean' && (lastSavedAt ? `上次保存 ${lastSavedAt}` : '尚未填写')}
      {state.status === 'waiting' && '有改动，稍后自动保存'}
      {state.status === 'saving' && '正在保存…'}
      {state.status === 'saved' && <span className="text-green">已保存 {state.savedAt}</span>}
      {state.status === 'unsaved' && (
        <span className="text-vermilion">
          未保存：{state.message}
          {onRetry && (
            <button type="button" onClick={onRetry} className="ml-2 min-h-6 underline underline-offset-2">
              现在再试
            </button>
          )}
        </span>
      )}
    </span>
  );
}
