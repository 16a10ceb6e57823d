import { Crosshair } from 'lucide-react';
import { useState } from 'react';
import { startPicking } from '../../lib/browser/picker.ts';
import { activeTab } from '../../lib/browser/tabs.ts';
import { POINTABLE_FIELDS } from '../../lib/model/caps.ts';
import type { PointableField } from '../../lib/model/recipe.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Note } from '../ui/note.tsx';
import '../styles/health.css';

/** Kinds of page on which a place can be pointed out. */
const PROFILE = 'linkedin-profile';

/**
 * `Wrong or missing? Point at it`: which field, and off to the page. Nothing on pages where it cannot be done.
 * @param adapter the one that read the page
 */
export function PointAt({ adapter }: { adapter: string }) {
  const { health, words } = useMessages();
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);
  if (adapter !== PROFILE) return null;
  const point = async (field: PointableField) => {
    setFailed(false);
    try {
      const tab = await activeTab();
      if (tab) await startPicking(tab, field, words.fields[field], health.point);
    } catch {
      setFailed(true);
    }
  };
  return (
    <div className="stack point-at">
      <div>
        <Button
          size="small"
          variant="quiet"
          aria-expanded={asking}
          icon={<Icon of={Crosshair} size={14} />}
          onClick={() => setAsking(!asking)}
        >
          {health.point.ask}
        </Button>
      </div>
      {asking && (
        <fieldset className="row wrap">
          <legend className="visually-hidden">{health.point.which}</legend>
          {POINTABLE_FIELDS.map((field) => (
            <Button key={field} size="small" onClick={() => void point(field)}>
              {words.fields[field]}
            </Button>
          ))}
        </fieldset>
      )}
      {failed && <Note tone="miss" live="alert" title={health.point.notHere} />}
    </div>
  );
}
