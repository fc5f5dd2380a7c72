'use client';

import { Content, List, Root, Trigger } from 'radix-ui/tabs';
import type { ReactNode } from 'react';
import { tabClass, tabListClass } from './tab-class';

export interface TabPanel {
  id: string;
  label: ReactNode;
  content: ReactNode;
}

/** Panels of one page. What deserves an address of its own uses TabLinks instead. */
export function Tabs({ label, panels, defaultId }: { label: string; panels: TabPanel[]; defaultId?: string }) {
  return (
    <Root defaultValue={defaultId ?? panels[0]?.id}>
      <List aria-label={label} className={tabListClass}>
        {panels.map((panel) => (
          <Trigger key={panel.id} value={panel.id} className={tabClass}>
            {panel.label}
          </Trigger>
        ))}
      </List>
      {panels.map((panel) => (
        <Content key={panel.id} value={panel.id} className="py-3">
          {panel.content}
        </Content>
      ))}
    </Root>
  );
}
