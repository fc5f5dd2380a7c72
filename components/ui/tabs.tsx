'use client';

import { type KeyboardEvent, type ReactNode, useId, useState } from 'react';
import { tabClass, tabListClass } from './tab-class';
import { stepTab } from './tab-keys';

export interface TabPanel {
  id: string;
  label: ReactNode;
  content: ReactNode;
}

/** Panels of one page, chosen by click or arrow keys. What deserves an address of its own uses TabLinks instead. */
export function Tabs({ label, panels, defaultId }: { label: string; panels: TabPanel[]; defaultId?: string }) {
  const [current, setCurrent] = useState(defaultId ?? panels[0]?.id);
  const key = useId();
  function move(event: KeyboardEvent) {
    const at = panels.findIndex((panel) => panel.id === current);
    const next = panels[stepTab(event.key, at, panels.length)];
    if (!next || next.id === current) return;
    event.preventDefault();
    setCurrent(next.id);
    document.getElementById(`${key}-tab-${next.id}`)?.focus();
  }
  return (
    <>
      <div role="tablist" aria-label={label} className={tabListClass}>
        {panels.map((panel) => (
          <button
            key={panel.id}
            type="button"
            role="tab"
            id={`${key}-tab-${panel.id}`}
            aria-selected={panel.id === current}
            aria-controls={`${key}-panel-${panel.id}`}
            tabIndex={panel.id === current ? 0 : -1}
            data-state={panel.id === current ? 'active' : undefined}
            onClick={() => setCurrent(panel.id)}
            onKeyDown={move}
            className={tabClass}
          >
            {panel.label}
          </button>
        ))}
      </div>
      {panels.map((panel) => (
        <div
          key={panel.id}
          role="tabpanel"
          id={`${key}-panel-${panel.id}`}
          aria-labelledby={`${key}-tab-${panel.id}`}
          hidden={panel.id !== current}
          className="py-3"
        >
          {panel.content}
        </div>
      ))}
    </>
  );
}
