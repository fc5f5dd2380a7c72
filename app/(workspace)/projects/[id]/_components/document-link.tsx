'use client';

import { type MouseEvent, useState } from 'react';
import { problemTexts } from './problem-text';

function save(file: Blob, fileName: string) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** Downloads a document; when it is not served the reason stands here, not on a page of its own. */
export function DocumentLink({ id, fileName }: { id: string; fileName: string }) {
  const [problems, setProblems] = useState<string[]>([]);
  const href = `/api/documents/${id}`;
  async function download(event: MouseEvent) {
    event.preventDefault();
    setProblems([]);
    const response = await fetch(href).catch(() => null);
    if (response?.ok) save(await response.blob(), fileName);
    else setProblems(response ? await problemTexts(response) : ['网络不通，没有下载，请稍后再试。']);
  }
  return (
    <>
      <a href={href} onClick={download} className="text-indigo underline-offset-2 hover:underline">
        {fileName}
      </a>
      {problems.map((text) => (
        <span key={text} role="alert" className="block text-sm text-vermilion">
          {text}
        </span>
      ))}
    </>
  );
}
