import { useState } from 'react';
import { cleanTag } from '../../lib/actions/tag.ts';
import { ENCODINGS } from '../../lib/exchange/import/index.ts';
import { ACQUISITION_CHANNELS, type AcquisitionChannel } from '../../lib/model/words.ts';
import { useImportMessages } from '../locale/late-messages.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { ActTrouble } from '../person/act-trouble.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Field } from '../ui/field.tsx';
import { ProgressBar } from '../ui/progress-bar.tsx';
import { type Choice, Select } from '../ui/select.tsx';
import { BadRows } from './bad-rows.tsx';
import { ColumnsCard } from './columns-card.tsx';
import { OutcomeCard } from './outcome-card.tsx';
import { PeopleCard } from './people-card.tsx';
import type { Importing, ImportStage, Prepared } from './use-import.ts';

const NAMES = ['full-name', 'first-name', 'last-name'];
const SAID = [undefined, ...ACQUISITION_CHANNELS] as const;

interface AboutProps {
  channel: AcquisitionChannel | undefined;
  tag: string;
  onChannel(channel: AcquisitionChannel | undefined): void;
  onTag(tag: string): void;
}

function About({ channel, tag, onChannel, onTag }: AboutProps) {
  const say = useImportMessages();
  const { words } = useMessages();
  const choices = SAID.map(
    (value): Choice<AcquisitionChannel | 'unknown'> => ({
      value: value ?? 'unknown',
      label: value === undefined ? say.about.channelUnknown : words.acquisitionChannels[value],
    }),
  );
  return (
    <Card title={say.about.title}>
      <div className="stack">
        <Select<AcquisitionChannel | 'unknown'>
          label={say.about.channel}
          hint={say.about.channelHint}
          value={channel ?? 'unknown'}
          choices={choices}
          onChange={(picked) => onChannel(picked === 'unknown' ? undefined : picked)}
        />
        <Field label={say.about.tag} maxLength={60} autoComplete="off" value={tag} onChange={onTag} />
      </div>
    </Card>
  );
}

/** Which row holds the headings. */
function Headings({ prepared, importing }: { prepared: Prepared; importing: Importing }) {
  const say = useImportMessages();
  const { spec, opened } = prepared;
  const choices = [
    ...opened.head.map(({ line, text }) => ({ value: String(line), label: say.reading.row(line, text) })),
    { value: '0', label: say.reading.noHeadings },
  ];
  return (
    <Select<string>
      label={say.reading.headings}
      value={String(opened.layout.headerLine)}
      choices={choices}
      onChange={(picked) => importing.open({ ...spec, headerLine: Number(picked) })}
    />
  );
}

/** How the file is read, as far as only the user can tell: where the headings are, which letters, which number of a date is the day. */
function Reading({ prepared, importing }: { prepared: Prepared; importing: Importing }) {
  const say = useImportMessages();
  const { opened, mapping, spec } = prepared;
  const { encoding, encodingSure, layout } = opened;
  const setOrder = (dateOrder: 'dmy' | 'mdy') => importing.change((before) => ({ ...before, dateOrder }));
  if (opened.kind === 'vcard' || opened.kind === 'json') return null;
  return (
    <Card title={say.reading.title}>
      <div className="stack">
        <Headings prepared={prepared} importing={importing} />
        {encoding !== undefined && !encodingSure && (
          <Select<string>
            label={say.reading.encoding}
            hint={say.reading.encodingHint}
            value={encoding}
            choices={ENCODINGS.map((value) => ({ value, label: value }))}
            onChange={(picked) => importing.open({ ...spec, options: { ...spec.options, encoding: picked } })}
          />
        )}
        {layout.asksDateOrder === true && (
          <Select<'dmy' | 'mdy'>
            label={say.reading.dates}
            placeholder={say.reading.askDates}
            value={mapping.dateOrder}
            choices={(['dmy', 'mdy'] as const).map((value) => ({ value, label: say.reading[value] }))}
            onChange={setOrder}
          />
        )}
      </div>
    </Card>
  );
}

/** Why the import cannot begin. */
function blockedBy(
  { hasName, isChecked, people }: { hasName: boolean; isChecked: boolean; people: number },
  say: ReturnType<typeof useImportMessages>,
): string | undefined {
  if (!hasName) return say.columns.needName;
  if (!isChecked) return say.stillChecking;
  return people === 0 ? say.nobody : undefined;
}

/** The act itself, or how far it has come. */
function Go({
  stage,
  importing,
  about,
}: {
  stage: WorkingStage;
  importing: Importing;
  about: Omit<AboutProps, 'onChannel' | 'onTag'>;
}) {
  const say = useImportMessages();
  const { common } = useMessages();
  const { formatNumber } = useFormat();
  if (stage.at === 'importing') {
    const { step } = stage;
    const total = step.phase === 'keeping' ? step.all : (stage.checked?.rows ?? 0);
    return (
      <div className="stack">
        <ProgressBar
          label={say.steps[step.phase]}
          done={step.done}
          total={total}
          detail={common.doneOf(formatNumber(step.done), formatNumber(total))}
          onCancel={importing.cancel}
        />
        <p className="text-12 text-3">{say.keptAnyway}</p>
      </div>
    );
  }
  const { checked, mapping } = stage;
  const people = checked ? checked.fresh + checked.known : 0;
  const hasName = mapping.columns.some(({ target }) => NAMES.includes(target));
  // What failed before the file was read through is to read it again.
  const isChecked = checked !== undefined;
  const blocked = blockedBy(
    { hasName, isChecked: isChecked || stage.failure !== undefined, people: isChecked ? people : 1 },
    say,
  );
  const tag = cleanTag(about.tag);
  const choice = { tags: tag === '' ? [] : [tag], ...(about.channel && { channel: about.channel }) };
  return (
    <div className="stack">
      {stage.failure && <ActTrouble state={{ failure: stage.failure }} />}
      <Button
        variant="primary"
        size="large"
        failed={stage.failure !== undefined}
        disabledReason={blocked}
        onClick={() => (isChecked ? importing.run(stage, choice) : importing.change((mapping) => mapping))}
      >
        {say.go(formatNumber(people))}
      </Button>
      {blocked !== undefined && (
        <p className="text-12 text-2" aria-hidden="true">
          {blocked}
        </p>
      )}
    </div>
  );
}

type WorkingStage = Extract<ImportStage, { at: 'prepared' | 'importing' }>;

/** A file before its import: its columns, its people, and what will happen. */
export function PrepareImport({ stage, importing }: { stage: WorkingStage; importing: Importing }) {
  const [channel, setChannel] = useState<AcquisitionChannel>();
  const [tag, setTag] = useState(() => cleanTag(stage.spec.file.name.replace(/\.\w+$/, '')));
  const { opened, mapping, remembered, checked, spec } = stage;
  const source = {
    kind: 'file',
    file: spec.file.name,
    format: mapping.format,
    import: spec.file.name,
    ...(channel && { channel }),
  } as const;
  return (
    <div className="import">
      <fieldset className="import-main" disabled={stage.at === 'importing'}>
        {checked && <PeopleCard checked={checked} source={source} />}
        <ColumnsCard
          columns={opened.layout.columns}
          mapping={mapping}
          remembered={remembered}
          onChange={importing.change}
        />
        {checked && checked.bad.length > 0 && <BadRows bad={checked.bad} all={checked.invalid} />}
      </fieldset>
      <div className="import-side">
        <OutcomeCard checked={checked} checking={stage.checking} />
        <fieldset className="import-side" disabled={stage.at === 'importing'}>
          <Reading prepared={stage} importing={importing} />
          <About channel={channel} tag={tag} onChannel={setChannel} onTag={setTag} />
        </fieldset>
        <Go stage={stage} importing={importing} about={{ channel, tag }} />
      </div>
    </div>
  );
}
