import type { ReactNode } from 'react';

/** 说明、正例、反例 of one field. */
export function FieldHelp({ about, good, bad }: { about: ReactNode; good?: ReactNode; bad?: ReactNode }) {
  return (
    <>
      <p>{about}</p>
      {good && (
        <p>
          <span className="font-semibold text-green">可以这样写：</span>
          {good}
        </p>
      )}
      {bad && (
        <p>
          <span className="font-semibold text-vermilion">不要这样写：</span>
          {bad}
        </p>
      )}
    </>
  );
}
