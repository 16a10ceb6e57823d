import { Ellipsis, ListOrdered, Trash2 } from 'lucide-react';
import { CADENCE_KINDS } from '../../lib/model/cadence.ts';
import { NothingHere } from '../dashboard/nothing-here.tsx';
import { PageHeader } from '../dashboard/page-header.tsx';
import { LimitsLine } from '../follow-up/limits-line.tsx';
import { CadenceSpeech, useCadenceMessages } from '../locale/late-messages.tsx';
import { ActTrouble } from '../person/act-trouble.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Field } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import { Menu } from '../ui/menu.tsx';
import { Note } from '../ui/note.tsx';
import { Pill } from '../ui/pill.tsx';
import { Segmented } from '../ui/segmented.tsx';
import { readDay } from './cadence-form.ts';
import { StopsCard, SuitsCard, WeekdaysCard } from './reach-cards.tsx';
import { RulesCard } from './rules-card.tsx';
import { ShapePicture } from './shape-picture.tsx';
import { StepsCard } from './steps-card.tsx';
import { useCadenceActs } from './use-cadence-acts.ts';
import { type CadencePageState, useCadencePage } from './use-cadence-page.ts';
import '../styles/follow-up.css';
import '../styles/cadences.css';

interface PageProps {
  page: CadencePageState;
}

function Actions({ page }: PageProps) {
  const say = useCadenceMessages();
  const acts = useCadenceActs();
  const { builtIn, saved, changed, wrong } = page;
  if (builtIn) {
    return (
      <Button variant="primary" onClick={() => acts.copy(builtIn)}>
        {say.copyToEdit}
      </Button>
    );
  }
  return (
    <div className="row wrap">
      {saved && (
        <Menu
          label={say.actionsFor(saved.name)}
          icon={<Icon of={Ellipsis} />}
          size="medium"
          items={[
            {
              id: 'delete',
              label: say.delete,
              icon: <Icon of={Trash2} />,
              danger: true,
              onPick: () => acts.remove(saved),
            },
          ]}
        />
      )}
      {changed && <Button onClick={page.discard}>{say.discard}</Button>}
      {changed && (
        <Button
          variant="primary"
          pending={page.pending}
          failed={page.failure !== undefined}
          disabledReason={wrong > 0 ? say.toMend(wrong) : undefined}
          onClick={page.save}
        >
          {say.save}
        </Button>
      )}
    </div>
  );
}

function Standing({ page: { builtIn, changed, wrong } }: PageProps) {
  const say = useCadenceMessages();
  return (
    <span className="row wrap" role="status">
      {builtIn && <Pill>{say.builtIn}</Pill>}
      {changed && <Pill outlined>{say.draft}</Pill>}
      {changed && wrong > 0 && <Pill tone="miss">{say.toMend(wrong)}</Pill>}
    </span>
  );
}

function Shape({ page: { form, problems, write } }: PageProps) {
  const say = useCadenceMessages();
  const steps = form.steps.map(({ day, note: _, ...step }) => ({ ...step, day: readDay(day) }));
  return (
    <Card title={say.shape.title}>
      <div className="cadence-top">
        <div className="cadence-names">
          <Field
            label={say.name}
            placeholder={say.namePlaceholder}
            maxLength={120}
            value={form.name}
            error={problems.some(({ kind }) => kind === 'nameless') ? say.problems.nameless : undefined}
            onChange={(name) => write({ ...form, name })}
          />
          <div className="stack">
            <h3>{say.kind}</h3>
            <Segmented
              label={say.kind}
              value={form.kind}
              choices={CADENCE_KINDS.map((value) => ({ value, label: say.kinds[value] }))}
              onChange={(kind) => write({ ...form, kind })}
            />
          </div>
        </div>
        <ShapePicture steps={steps} kind={form.kind} />
      </div>
    </Card>
  );
}

function Limits() {
  const { limits } = useCadenceMessages();
  return (
    <Card title={limits.title}>
      <div className="cadence-reach">
        <LimitsLine all />
        <p className="text-12 text-3">{limits.about}</p>
      </div>
    </Card>
  );
}

function Editor({ page }: PageProps) {
  const say = useCadenceMessages();
  const { form, builtIn, failure } = page;
  const invites = form.steps.some(({ way }) => way === 'invite');
  return (
    <div className="cadences-page">
      <PageHeader
        title={form.name.trim() || say.nameless}
        aside={<Standing page={page} />}
        actions={<Actions page={page} />}
      />
      {builtIn && <Note title={say.builtInNote.title}>{say.builtInNote.body}</Note>}
      <ActTrouble state={{ ...(failure && { failure }) }} />
      {/* A cadence that is built in is there to be read. */}
      <fieldset className="cadence-editor" disabled={builtIn !== undefined}>
        <Shape page={page} />
        <StepsCard page={page} />
        <RulesCard page={page} />
        <div className="cadence-columns-two">
          <SuitsCard page={page} />
          <StopsCard page={page} />
          <WeekdaysCard page={page} />
          {invites && <Limits />}
        </div>
      </fieldset>
      {!builtIn && <p className="text-12 text-3">{say.savingMeans}</p>}
    </div>
  );
}

function Page({ id }: { id: string }) {
  const { gone } = useCadenceMessages();
  const page = useCadencePage(id);
  if (!page) return null;
  return page.gone ? <NothingHere icon={ListOrdered} say={gone} href="#/cadences" /> : <Editor page={page} />;
}

/** One cadence: its touches over the days, what outcomes do, and whom it suits. */
export function CadencePage({ id }: { id: string }) {
  return (
    <CadenceSpeech>
      <Page key={id} id={id} />
    </CadenceSpeech>
  );
}
