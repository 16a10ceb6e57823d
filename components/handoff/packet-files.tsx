import { Copy, FileDown, Printer } from 'lucide-react';
import { useState } from 'react';
import { copyText, saveFile } from '../../lib/browser/save-file.ts';
import { datedName, type Packet, packetJson, packetMarkdown } from '../../lib/exchange/index.ts';
import { reasonOf } from '../../lib/locales/reason-of.ts';
import { becauseOf } from '../../lib/qualify/index.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Note } from '../ui/note.tsx';
import type { Gathered } from './gather-packet.ts';

type Copying = 'idle' | 'copied' | 'failed';

/** The packet as a print, on the clipboard, or as a file. */
export function PacketFiles({ packet, gathered }: { packet: Packet; gathered: Gathered }) {
  const messages = useMessages();
  const format = useFormat();
  const { handoff } = messages;
  const [copying, setCopying] = useState<Copying>('idle');
  const { person, company, card, entries, madeAt } = gathered;
  const nameOf = (ending: string) => datedName(packet.title, madeAt, format.zone, ending);
  const copy = () =>
    copyText(packetMarkdown(packet)).then(
      () => setCopying('copied'),
      () => setCopying('failed'),
    );
  const saveJson = () => {
    const reason = card
      ? reasonOf({ verdict: card.verdict, because: becauseOf(card) }, messages, format)
      : '';
    const contents = { ...gathered, person: { row: person, reason }, company, timeline: entries };
    saveFile(nameOf('json'), packetJson(contents), 'application/json');
  };
  return (
    <>
      <div className="row wrap packet-files">
        <Button onClick={() => print()}>
          <Icon of={Printer} size={14} />
          {handoff.print}
        </Button>
        <Button onClick={() => void copy()}>
          <Icon of={Copy} size={14} />
          <span role="status">{copying === 'copied' ? handoff.copied : handoff.copy}</span>
        </Button>
        <Button onClick={() => saveFile(nameOf('md'), packetMarkdown(packet), 'text/markdown')}>
          <Icon of={FileDown} size={14} />
          {handoff.saveMarkdown}
        </Button>
        <Button onClick={saveJson}>
          <Icon of={FileDown} size={14} />
          {handoff.saveJson}
        </Button>
      </div>
      {copying === 'failed' && <Note tone="miss" live="alert" title={handoff.copyFailed} />}
    </>
  );
}
