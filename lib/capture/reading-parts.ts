import { attribute, select } from './dom.ts';

/** The page's interface language as a BCP 47 tag, `und` when it does not say. */
export function localeOf(document: Document): string {
  const root = select(document, 'html');
  const tag = (root === undefined ? undefined : attribute(root, 'lang'))?.trim().replaceAll('_', '-');
  return tag !== undefined && /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/.test(tag) && tag.length <= 20
    ? tag
    : 'und';
}

/** Entries whose value is `undefined` taken out, so that absent stays absent. */
export function present<T extends object>(entries: { [K in keyof T]: T[K] | undefined }): T {
  return Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined)) as T;
}
