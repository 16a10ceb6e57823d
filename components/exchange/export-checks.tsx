import { CircleCheck, CircleMinus, Info, type LucideIcon, ShieldCheck, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import { type Finding, type Findings, needsOf } from '../../lib/exchange/check-export.ts';
import type { Effect, Need } from '../../lib/exchange/importer.ts';
import { isImporter, type Preset } from '../../lib/exchange/presets.ts';
import { stageMapOf } from '../../lib/exchange/stage-map.ts';
import { TARGETS } from '../../lib/exchange/targets/index.ts';
import type { StageEdits } from '../../lib/model/export-choice.ts';
import { STAGES } from '../../lib/model/words.ts';
import { getPeople } from '../../lib/store/find-people.ts';
import { useLive } from '../hooks/use-store.tsx';
import { useExportMessages } from '../locale/late-messages.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Icon } from '../ui/icon.tsx';
import type { Checked } from './use-export-check.ts';

/** Those named of many. */
const MOST_NAMED = 12;

/** Findings of Assay's own, the gravest first. Who has not changed is counted where that is chosen. */
const OWN = [
  'backward',
  'noFollowUp',
  'noMail',
  'setAside',
  'noScore',
  'old',
] as const satisfies readonly Finding[];

/** The gravest first. */
const GRAVITY: readonly Effect[] = ['rejects', 'skips', 'duplicates', 'empties'];

interface NamesProps {
  ids: readonly string[];
  /** Whom of them. */
  places: readonly number[];
}

/** Whom a finding is about, each a way to their page. */
function Names({ ids, places }: NamesProps) {
  const say = useExportMessages();
  const first = places.slice(0, MOST_NAMED).map((at) => ids[at] ?? '');
  const people = useLive(async (db) => await getPeople(db, first), [first.join()]) ?? [];
  return (
    <ul className="export-named">
      {people.map(({ id, facts }) => (
        <li key={id}>
          <a href={`#/people/${id}`}>
            <Bidi>{facts.name.value}</Bidi>
          </a>
        </li>
      ))}
      {places.length > MOST_NAMED && <li className="text-3">{say.more(places.length - MOST_NAMED)}</li>}
    </ul>
  );
}

interface LineProps extends NamesProps {
  icon: LucideIcon;
  grave: boolean;
  sentence: string;
  /** Whether they are left out; `undefined` where that is not a choice. */
  leftOut: boolean | undefined;
  onLeaveOut(leftOut: boolean): void;
}

/** One thing found: how many, what comes of it, who they are, and the way to leave them out. */
function FindingLine({ icon, grave, sentence, leftOut, onLeaveOut, ...whom }: LineProps) {
  const say = useExportMessages();
  const [opened, setOpened] = useState(false);
  return (
    <li className={grave ? 'export-warning' : undefined}>
      <div className="export-finding">
        <Icon of={icon} size={14} />
        <span className="grow">{sentence}</span>
        {leftOut !== undefined && (
          <Button size="small" pressed={leftOut} onClick={() => onLeaveOut(!leftOut)}>
            {say.leaveOut}
          </Button>
        )}
      </div>
      <Disclosure summary={say.see} onOpen={() => setOpened(true)}>
        {opened && <Names {...whom} />}
      </Disclosure>
    </li>
  );
}

export interface ExportChecksProps {
  ids: readonly string[];
  preset: Preset;
  stages: StageEdits | undefined;
  checked: Checked | undefined;
  leftOut: ReadonlySet<Finding>;
  onLeaveOut(finding: Finding, leftOut: boolean): void;
}

/** Every finding with its sentence, the gravest first. */
function useSentences({ preset, stages }: ExportChecksProps, findings: Findings) {
  const say = useExportMessages();
  const { words } = useMessages();
  const { formatList } = useFormat();
  const app = isImporter(preset) ? TARGETS[preset].app : '';
  const many = (finding: Finding) => findings[finding]?.length ?? 0;
  const needs = needsOf(preset).toSorted(
    (one, other) => GRAVITY.indexOf(one.effect) - GRAVITY.indexOf(other.effect),
  );
  const sayNeed = (need: Need, effect: Effect) =>
    say.effects[effect](many(need), say.lacks[need](many(need)), app);
  const map = stageMapOf(preset, stages);
  const kept = STAGES.filter((stage) => map?.[stage].out).map((stage) => words.stages[stage]);
  const all: { finding: Finding; grave: boolean; sentence: string }[] = [
    ...needs.map(({ need, effect }) => ({ finding: need, grave: true, sentence: sayNeed(need, effect) })),
    ...OWN.map((finding) => ({
      finding,
      grave: finding === 'backward',
      sentence: say.findings[finding](many(finding)),
    })),
    { finding: 'out', grave: false, sentence: say.out(many('out'), app, formatList(kept)) },
  ];
  return all.filter(({ finding }) => many(finding) > 0);
}

const iconOf = (finding: Finding, grave: boolean) =>
  finding === 'out' || finding === 'noFollowUp' ? CircleMinus : grave ? TriangleAlert : Info;

function Found({ findings, ...props }: ExportChecksProps & { findings: Findings }) {
  const say = useExportMessages();
  const { ids, leftOut, onLeaveOut } = props;
  const sentences = useSentences(props, findings);
  if (sentences.length === 0)
    return (
      <li className="export-finding export-well">
        <Icon of={CircleCheck} size={14} />
        {say.allWell}
      </li>
    );
  return sentences.map(({ finding, grave, sentence }) => (
    <FindingLine
      key={finding}
      icon={iconOf(finding, grave)}
      {...{ grave, sentence, ids }}
      places={findings[finding] ?? []}
      leftOut={finding === 'out' || finding === 'noFollowUp' ? undefined : leftOut.has(finding)}
      onLeaveOut={(out) => onLeaveOut(finding, out)}
    />
  ));
}

/** What to know before these people leave. */
export function ExportChecks(props: ExportChecksProps) {
  const say = useExportMessages();
  const { checked } = props;
  return (
    <Card title={say.check}>
      <ul className="export-checks" aria-busy={!checked?.isCurrent}>
        {checked === undefined && <li className="text-3">{say.checking}</li>}
        {checked && 'failed' in checked && <li className="export-warning">{say.checkFailed}</li>}
        {checked && 'findings' in checked && <Found {...props} findings={checked.findings} />}
        <li className="export-finding text-2">
          <Icon of={ShieldCheck} size={14} />
          {say.suppressedNote}
        </li>
      </ul>
    </Card>
  );
}
