/** What a page that restored a backup tells the others. */
const CHANNEL = 'assay:restored';

/** Loads every page of Assay anew, since all they show was replaced; this one at another of its routes. */
export function openAnew(route: string): void {
  location.hash = route;
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('restored');
  channel.close();
  location.reload();
}

/** Calls back once another page has replaced everything. */
export function onRestored(restored: () => void): void {
  new BroadcastChannel(CHANNEL).onmessage = restored;
}
