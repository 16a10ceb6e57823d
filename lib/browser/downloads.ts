import { browser } from 'wxt/browser';

/** Whether Assay may save files by itself. */
export async function maySave(): Promise<boolean> {
  return await browser.permissions.contains({ permissions: ['downloads'] });
}

/** Asks the user for it. Call it from a click; answers what they said. */
export async function askToSave(): Promise<boolean> {
  return await browser.permissions.request({ permissions: ['downloads'] });
}

/** Gives it back. */
export async function giveUpSaving(): Promise<void> {
  await browser.permissions.remove({ permissions: ['downloads'] });
}

/** How a download stands. */
async function stateOf(id: number): Promise<{ state: string; error?: string | undefined } | undefined> {
  const [item] = await browser.downloads.search({ id });
  return item;
}

/** Resolves once a download has ended, whichever way. */
function ended(id: number): Promise<void> {
  return new Promise((resolve) => {
    const look = (change: { id: number; state?: { current?: string | undefined } | undefined }) => {
      if (change.id !== id || change.state?.current === 'in_progress') return;
      if (change.state === undefined) return;
      browser.downloads.onChanged.removeListener(look);
      resolve();
    };
    browser.downloads.onChanged.addListener(look);
    void stateOf(id).then((item) => {
      if (item?.state === 'in_progress') return;
      browser.downloads.onChanged.removeListener(look);
      resolve();
    });
  });
}

/**
 * Saves a file in a folder of the user's downloads, without asking where.
 * @returns the browser's number for it
 * @throws where the browser could not write it whole
 */
export async function saveByItself(name: string, file: Blob): Promise<number> {
  const url = URL.createObjectURL(file);
  try {
    const id = await browser.downloads.download({
      url,
      filename: name,
      saveAs: false,
      conflictAction: 'uniquify',
    });
    await ended(id);
    const item = await stateOf(id);
    if (item?.state !== 'complete') throw new Error(`The download ended as ${item?.error ?? 'gone'}.`);
    return id;
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** Removes a file saved so, if it is still where it was, and the browser's note of it. */
export async function removeSaved(id: number): Promise<void> {
  await browser.downloads.removeFile(id).catch(() => {});
  await browser.downloads.erase({ id });
}
