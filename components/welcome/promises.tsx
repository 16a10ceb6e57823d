import { Eye, Flag, HardDrive, type LucideIcon, OctagonMinus, TriangleAlert } from 'lucide-react';
import type { Messages } from '../../lib/locales/index.ts';
import { useMessages } from '../locale/locale-provider.tsx';
import { Icon } from '../ui/icon.tsx';

const PROMISES = [
  ['reads', Eye],
  ['stays', HardDrive],
  ['sources', Flag],
  ['objection', OctagonMinus],
  ['terms', TriangleAlert],
] as const satisfies readonly (readonly [keyof Messages['welcome'], LucideIcon])[];

/** What is read, when, where it stays, and what the user has to answer for. */
export function Promises() {
  const { welcome } = useMessages();
  return (
    <section aria-labelledby="promises">
      <h2 id="promises">{welcome.promises}</h2>
      <ul className="promises">
        {PROMISES.map(([key, icon]) => (
          <li key={key}>
            <Icon of={icon} />
            <div>
              <p className="strong">{welcome[key].title}</p>
              <p className="text-12 text-2">{welcome[key].body}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
