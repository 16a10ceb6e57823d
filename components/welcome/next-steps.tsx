import { shortcutsPage, suggestedShortcut } from '../../lib/browser/shortcuts.ts';
import { openPage } from '../../lib/browser/tabs.ts';
import type { Icp } from '../../lib/model/icp.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { PracticeStart } from '../tour/practice-start.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Kbd } from '../ui/kbd.tsx';
import { Note } from '../ui/note.tsx';

const SITE = 'https://www.linkedin.com/';

function Steps() {
  const { welcome } = useMessages();
  return (
    <div className="stack">
      <ol className="next-steps">
        <li>
          <a href={SITE} target="_blank" rel="noopener noreferrer">
            {welcome.openProfile}
          </a>
        </li>
        <li>
          <Kbd shortcut={suggestedShortcut('capture')} /> <span>{welcome.thenCapture}</span>
        </li>
        <li>
          <Kbd shortcut={suggestedShortcut('open')} /> <span>{welcome.thenOpen}</span>
        </li>
      </ol>
      <p className="field-hint">{welcome.keysElsewhere(shortcutsPage())}</p>
    </div>
  );
}

/** What the welcome page says once the first profile is in use, or the user starts without one. */
export function NextSteps({ icp, onBack }: { icp: Icp | undefined; onBack: () => void }) {
  const { welcome, common } = useMessages();
  const note = icp ? (
    <Note tone="match" live="status" title={welcome.done(icp.name)}>
      {welcome.doneBody(icp.criteria.length)}
    </Note>
  ) : (
    <Note tone="neutral" live="status" title={welcome.emptyDone}>
      {welcome.emptyBody}
    </Note>
  );
  return (
    <Card title={welcome.next}>
      <div className="first-icp">
        {note}
        <Steps />
        <div className="row wrap">
          <Button variant="primary" size="large" onClick={() => void openPage('dashboard', '/people')}>
            {welcome.openAssay}
          </Button>
          <Button size="large" onClick={() => void openPage('dashboard', '/icp')}>
            {icp ? welcome.changeIcp : welcome.writeIcp}
          </Button>
          <PracticeStart onStarted={() => void openPage('dashboard')} />
          {!icp && (
            <Button variant="quiet" size="large" onClick={onBack}>
              {common.back}
            </Button>
          )}
        </div>
      </div>
    </Card>
  );
}
