import type { Fact } from '../../lib/model/reading.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { siteName } from './source-name.ts';

/** Where and when a fact was learnt. */
export function FactSource({ fact: { source, at } }: { fact: Fact<unknown> }) {
  const { person } = useMessages();
  const { formatDate, formatDateTime } = useFormat();
  const say = () => {
    switch (source.kind) {
      case 'page':
        return person.fromPage(siteName(source.url), formatDateTime(at));
      case 'user':
        return person.byHand(formatDate(at));
      case 'entered':
        return person.entered(formatDate(at));
      case 'file':
        return person.fromFile(source.file, formatDate(at));
    }
  };
  return <p className="text-11 text-3">{say()}</p>;
}
