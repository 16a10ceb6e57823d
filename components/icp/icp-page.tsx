import { stampProfiles } from '../../lib/qualify/index.ts';
import { PageHeader } from '../dashboard/page-header.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Button } from '../ui/button.tsx';
import { Field } from '../ui/field.tsx';
import { Note } from '../ui/note.tsx';
import { Pill } from '../ui/pill.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { AdvancedCard } from './advanced-card.tsx';
import { CriteriaCard } from './criteria-card.tsx';
import { sayProblem } from './criterion-row.tsx';
import { countVerdicts } from './preview.ts';
import { ChangesCard, PreviewCard } from './preview-card.tsx';
import { type IcpPageState, useIcpPage } from './use-icp-page.ts';
import { type Sample, usePreview, useSample } from './use-preview.ts';
import '../styles/icp-marks.css';
import '../styles/icp.css';

function Actions({ page }: { page: IcpPageState }) {
  const { icp } = useMessages();
  const { changed, read, saving, failure, use, discard } = page;
  const wrong = read.problems.length;
  const unchanged = page.icp ? icp.nothingChanged : icp.problems.empty;
  const reason = changed ? (wrong > 0 ? icp.fixFirst(wrong) : undefined) : unchanged;
  return (
    <div className="row wrap">
      {changed && <Button onClick={discard}>{icp.discard}</Button>}
      <Button
        variant="primary"
        shortcut="Control+Enter"
        pending={saving}
        pendingLabel={icp.using}
        failed={failure !== undefined}
        disabledReason={reason}
        onClick={use}
      >
        {icp.use}
      </Button>
    </div>
  );
}

function Header({ page }: { page: IcpPageState }) {
  const { icp } = useMessages();
  const { formatNumber } = useFormat();
  return (
    <PageHeader
      title={icp.title}
      aside={
        <span className="row wrap">
          <Pill tone={page.icp ? 'accent' : 'neutral'}>
            {page.icp ? icp.version(formatNumber(page.icp.version)) : icp.none}
          </Pill>
          <span role="status">{page.changed && <Pill outlined>{icp.draft}</Pill>}</span>
        </span>
      }
      actions={<Actions page={page} />}
    />
  );
}

/** Whether somebody in the sample carries the score of another version than the one in use. */
function hasStale(
  sample: Sample | undefined,
  revision: string,
  { icp, saving, rescoring }: IcpPageState,
): boolean {
  if (!icp || saving || rescoring.progress || sample?.revision !== revision) return false;
  const stamp = stampProfiles([icp]);
  return sample.people.some(({ person: { score } }) => (score?.profiles ?? '') !== stamp);
}

function Messages({ page, stale }: { page: IcpPageState; stale: boolean }) {
  const { icp, trouble, common } = useMessages();
  const { formatNumber } = useFormat();
  const { rescoring } = page;
  const failure = page.failure ?? rescoring.failure;
  return (
    <>
      {failure && (
        <Note tone="miss" live="alert" title={trouble.storage[failure].title}>
          {trouble.storage[failure].body}
        </Note>
      )}
      {rescoring.progress && (
        <ProgressBar
          label={icp.rescoring}
          done={rescoring.progress.done}
          total={rescoring.progress.all}
          detail={common.doneOf(formatNumber(rescoring.progress.done), formatNumber(rescoring.progress.all))}
          onCancel={rescoring.cancel}
        />
      )}
      {stale && (
        <Note
          tone="partial"
          live="status"
          title={icp.stale.title}
          actions={
            <Button size="small" onClick={() => void rescoring.run()}>
              {icp.stale.action}
            </Button>
          }
        >
          {icp.stale.body}
        </Note>
      )}
    </>
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
  const { icp } = useMessages();
  const revision = `${page.icp?.version} ${page.rescoring.ended}`;
  const sample = useSample(revision);
  const people = sample?.people;
  const preview = usePreview(people, page.read.icp);
  const { form, read, write } = page;
  return (
    <div className="icp-page">
      <Header page={page} />
      <Messages page={page} stale={hasStale(sample, revision, page)} />
      <div className="icp-columns">
        <div className="icp-column">
          <Name page={page} />
          <CriteriaCard form={form} problems={read.problems} preview={preview} onChange={write} />
          <AdvancedCard form={form} problems={read.problems} onChange={write} />
        </div>
        <aside className="icp-column" aria-label={icp.preview}>
          {preview && <PreviewCard preview={preview} before={page.icp && countVerdicts(people ?? [])} />}
          {preview && page.changed && <ChangesCard changes={preview.changes} />}
          <p className="text-12 text-3">{icp.decides}</p>
        </aside>
      </div>
    </div>
  );
}

/** The profile people are held against: reading it, writing its next version, and seeing what that would change. */
export function IcpPage() {
  const page = useIcpPage();
  return page && <Editor page={page} />;
}
