import { useState } from 'react';
import { PageHeader } from '../dashboard/page-header.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Field } from '../ui/field.tsx';
import { Pill } from '../ui/pill.tsx';
import { AdvancedCard } from './advanced-card.tsx';
import { ChangesCard } from './changes-card.tsx';
import { CompetitorsCard } from './competitors-card.tsx';
import { CriteriaCard } from './criteria-card.tsx';
import { IcpActions } from './icp-actions.tsx';
import { hasStale, IcpMessages, RescoringBar } from './icp-messages.tsx';
import { NoSuchIcp } from './no-such-icp.tsx';
import { OfferCard } from './offer-card.tsx';
import type { Scope } from './preview.ts';
import { PreviewCard } from './preview-card.tsx';
import { sayProblem } from './say-problem.ts';
import { type IcpPageState, useIcpPage } from './use-icp-page.ts';
import { usePreview, useSample } from './use-preview.ts';
import '../styles/icp-marks.css';
import '../styles/criterion.css';
import '../styles/icp.css';

function Standing({ page }: { page: IcpPageState }) {
  const { icp: say } = useMessages();
  const { formatNumber, formatTime } = useFormat();
  const { icp, archived, changed, savedAt } = page;
  return (
    <span className="row wrap">
      {icp ? (
        <a href={`#/icp/${icp.id}/versions`} className="icp-version">
          <Pill tone={archived ? 'neutral' : 'accent'}>{say.version(formatNumber(icp.version))}</Pill>
        </a>
      ) : (
        <Pill>{say.unsaved}</Pill>
      )}
      {archived && <Pill outlined>{say.archived}</Pill>}
      <span role="status">
        {changed && <Pill outlined>{savedAt ? say.draftSaved(formatTime(savedAt)) : say.draft}</Pill>}
      </span>
    </span>
  );
}

function Name({ page }: { page: IcpPageState }) {
  const { icp } = useMessages();
  const problem = page.read.problems.find(({ kind }) => kind === 'nameless');
  return (
    <div className="icp-name">
      <Field
        label={icp.name}
        placeholder={icp.namePlaceholder}
        maxLength={120}
        value={page.form.name}
        error={problem && sayProblem(problem, icp)}
        onChange={(name) => page.write({ ...page.form, name })}
      />
    </div>
  );
}

function Editor({ page }: { page: IcpPageState }) {
  const { icp: say } = useMessages();
  const [picked, setScope] = useState<Scope>('profile');
  const { icp, active, form, read, changed, write, rescoring } = page;
  const others = active.some(({ id }) => id !== page.id);
  const scope = others ? picked : 'profile';
  const revision = `${icp?.version} ${active.length} ${rescoring.ended}`;
  const sample = useSample(revision);
  const preview = usePreview(sample, read.icp, { saved: icp, active, scope });
  const compared = changed || page.archived;
  const part = { form, problems: read.problems, preview, onChange: write };
  return (
    <div className="icp-page">
      <PageHeader
        title={form.name.trim() || say.nameless}
        aside={<Standing page={page} />}
        actions={<IcpActions page={page} />}
      />
      <IcpMessages page={page} stale={hasStale(sample, revision, page)} />
      <div className="icp-columns">
        <div className="icp-column">
          <Name page={page} />
          <CriteriaCard {...part} />
          <CompetitorsCard {...part} />
          <OfferCard {...part} />
          <AdvancedCard {...part} />
        </div>
        <aside className="icp-column icp-aside" aria-label={say.preview}>
          <PreviewCard {...{ preview, compared, scope }} onScope={others ? setScope : undefined} />
          {preview?.before && compared && <ChangesCard changes={preview.changes} />}
          <p className="text-12 text-3">{say.decides}</p>
        </aside>
      </div>
      <RescoringBar rescoring={page.rescoring} />
    </div>
  );
}

function Page({ id }: { id: string }) {
  const page = useIcpPage(id);
  if (!page) return null;
  return page.gone ? <NoSuchIcp /> : <Editor page={page} />;
}

/** One profile: reading it, writing its next version, and seeing what that would change. */
export function IcpPage({ id }: { id: string }) {
  return <Page key={id} id={id} />;
}
