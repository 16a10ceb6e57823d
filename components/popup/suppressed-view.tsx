import type { Suppression } from '../../lib/model/suppression.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { VerdictMark, VerdictPill } from '../score/verdict.tsx';
import { Button } from '../ui/button.tsx';
import { NamedHeader } from '../ui/named-header.tsx';
import { usePlace } from './place.tsx';
import { PopupBar } from './popup-bar.tsx';
import { PopupFoot } from './popup-foot.tsx';
import type { GoodTabReading } from './use-page.ts';

function Who({ name }: { name: string }) {
  const { suppressed } = useMessages().popup;
  return (
    <section className="popup-section">
      <NamedHeader name={name}>
        <p className="text-12 text-2">{suppressed.nameNotKept}</p>
      </NamedHeader>
    </section>
  );
}

function Terms({ suppression }: { suppression: Suppression }) {
  const { popup, words } = useMessages();
  const { channel, covers, coversWhat, stays, staysHow } = popup.suppressed;
  return (
    <dl className="terms">
      {suppression.channel && (
        <>
          <dt>{channel}</dt>
          <dd>{words.objectionChannels[suppression.channel]}</dd>
        </>
      )}
      <dt>{covers}</dt>
      <dd>{coversWhat}</dd>
      <dt>{stays}</dt>
      <dd>{staysHow}</dd>
    </dl>
  );
}

export interface SuppressedViewProps {
  suppression: Suppression;
  reading: GoodTabReading | undefined;
}

/** Someone who must not come back: that it is so, since when, what is kept. Nothing here can save them. */
export function SuppressedView({ suppression, reading }: SuppressedViewProps) {
  const { common, popup } = useMessages();
  const { formatDate } = useFormat();
  const say = popup.suppressed;
  const objected = suppression.why === 'objected';
  const day = formatDate(suppression.at);
  const name = reading?.person.name;
  const place = usePlace();
  return (
    <div className="popup">
      <PopupBar state={<VerdictPill verdict="do-not-contact" />} />
      <main className="popup-scroll">
        {name !== undefined && <Who name={name} />}
        <section className="popup-section">
          <div className="note tone-miss suppressed-note" role="status">
            <VerdictMark shape="excluded" />
            <div className="grow">
              <p className="strong">{objected ? say.objected(day) : say.erased(day)}</p>
              <p className="note-body">{objected ? say.kept : say.keptErased}</p>
            </div>
          </div>
          <Terms suppression={suppression} />
        </section>
      </main>
      {place === 'popup' && (
        <PopupFoot>
          <div className="row popup-foot-row">
            <Button size="large" className="grow" shortcut="Escape" onClick={() => window.close()}>
              {common.close}
            </Button>
          </div>
        </PopupFoot>
      )}
    </div>
  );
}
