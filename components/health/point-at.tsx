import { Crosshair } from 'lucide-react';
import { useState } from 'react';
import { startPicking } from '../../lib/browser/picker.ts';
import type { TabReading } from '../../lib/browser/read-tab.ts';
import { activeTab } from '../../lib/browser/tabs.ts';
import { CONTACT_FIELDS } from '../../lib/model/caps.ts';
import type { PointableAdapter, PointableField } from '../../lib/model/recipe.ts';
import { useStore } from '../hooks/use-store.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Note } from '../ui/note.tsx';
import { pointableAdapter, pointableFields } from './pointable-fields.ts';
import { useHealthWords } from './use-health-words.ts';
import '../styles/health.css';

interface Places {
  adapter: PointableAdapter;
  fields: readonly PointableField[];
  /** Whether they stand in every row of a list. */
  inRows: boolean;
}

/** The fields there are, to choose one. */
function Fields({
  adapter,
  fields,
  onPick,
}: Omit<Places, 'inRows'> & { onPick(field: PointableField): void }) {
  const { health } = useMessages();
  const { nameField } = useHealthWords();
  return (
    <fieldset className="row wrap">
      <legend className="visually-hidden">{health.point.which}</legend>
      {fields.map((field) => (
        <Button key={field} size="small" onClick={() => onPick(field)}>
          {nameField(adapter, field)}
        </Button>
      ))}
    </fieldset>
  );
}

/** `Wrong or missing? Point at it`: which field, and off to the page. */
function PointAtPlaces({ adapter, fields, inRows }: Places) {
  const { health } = useMessages();
  const { nameField } = useHealthWords();
  const db = useStore();
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);
  const point = async (field: PointableField) => {
    setFailed(false);
    try {
      const tab = await activeTab();
      const chosen = { adapter, field, inRows };
      if (tab) await startPicking(db, tab, chosen, nameField(adapter, field), health.point);
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
      {asking && <Fields adapter={adapter} fields={fields} onPick={(field) => void point(field)} />}
      {failed && <Note tone="miss" live="alert" title={health.point.notHere} />}
    </div>
  );
}

const isContact = (field: string): boolean => CONTACT_FIELDS.some((known) => known === field);

/** Pointing at the fields of a page that was read; nothing where it cannot be done. Contact details stand in an overlay of their own. */
export function PointAt({ reading }: { reading: Extract<TabReading, { ok: true }> }) {
  const { source, notLoaded, kind } = reading;
  const adapter = pointableAdapter(source.adapter);
  // On sites in general it is people's pages that can be taught, no firm's.
  if (adapter === undefined || (adapter === 'any-site' && kind === 'company')) return null;
  const reachable = adapter === 'any-site' || CONTACT_FIELDS.some((field) => !notLoaded.includes(field));
  const fields = pointableFields(adapter, source.layout).filter((field) => reachable || !isContact(field));
  return <PointAtPlaces adapter={adapter} fields={fields} inRows={kind === 'people'} />;
}

/** Pointing at the name on a page that is nobody's without one. */
export function PointAtName(where: Omit<Places, 'fields'>) {
  return <PointAtPlaces {...where} fields={['name']} />;
}
