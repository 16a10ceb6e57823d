import { activeIcps } from '../../lib/store/link-people.ts';
import { useLive } from '../hooks/use-store.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { LanguageSelect } from '../settings/language-select.tsx';
import { Mark } from '../ui/mark.tsx';
import { FirstIcp } from './first-icp.tsx';
import { Promises } from './promises.tsx';
import '../styles/welcome.css';

/** The first page: what is read and where it stays, and a first profile in a minute. */
export function Welcome() {
  const { welcome } = useMessages();
  // `null` tells "looked, and there is none" from "not looked yet".
  const icp = useLive(async (db) => (await activeIcps(db))[0] ?? null, []);
  return (
    <main className="welcome">
      <header className="row welcome-header">
        <Mark size={28} />
        <span className="welcome-brand grow">Assay</span>
        <LanguageSelect labelHidden />
      </header>
      <h1 className="welcome-title">{welcome.title}</h1>
      <p className="welcome-lead">{welcome.lead}</p>
      <div className="welcome-columns">
        <Promises />
        {icp !== undefined && <FirstIcp saved={icp ?? undefined} />}
      </div>
    </main>
  );
}
