import { type ReactNode, useMemo } from 'react';
import { cleanTag } from '../../lib/actions/tag.ts';
import { CAPS } from '../../lib/model/caps.ts';
import type { Choices } from '../list/list-rows.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { ActTrouble } from '../person/act-trouble.tsx';
import { type Kept, useKept } from '../popup/use-kept.ts';
import { useKnownTags } from '../popup/use-known-tags.ts';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Field, TextArea } from '../ui/field.tsx';
import {
  type LineChoices,
  lineText,
  replaceLine,
  type SortedLines,
  sortLines,
  withoutLines,
} from './paste-lines.ts';
import { PastePreview, tickedOf, usePastedRows } from './paste-preview.tsx';
import { PasteReport } from './paste-report.tsx';
import { useAddingMany } from './use-adding.ts';

/** A pasted list that is not saved yet, with everything decided about it. */
export interface PasteDraft extends LineChoices {
  text: string;
  tag: string;
  choices: Choices;
}

const EMPTY: PasteDraft = { text: '', tag: '', choices: {}, skipped: [], taken: [] };
const isEmpty = ({ text }: PasteDraft) => text.trim() === '';

/** The one draft of a pasted list; it outlives the page. */
export function usePasteDraft(): Kept<PasteDraft> | undefined {
  return useKept('add:paste', EMPTY, isEmpty);
}

/** Saving the people ticked. What is not dealt with stays in the field, so that nothing pasted is lost. */
function useSaving(kept: Kept<PasteDraft>, sorted: SortedLines, rows: ReturnType<typeof usePastedRows>) {
  const adding = useAddingMany();
  const { value } = kept;
  const ticked = useMemo(() => tickedOf(rows.rows, value.choices), [rows, value.choices]);
  const save = async () => {
    if (ticked.length === 0 || !rows.complete) return;
    const keys = new Set(ticked.map(({ key }) => key));
    const chosen = sorted.people.filter(({ reading }) => keys.has(reading.identities[0] ?? ''));
    const tag = cleanTag(value.tag);
    const people = chosen.map(({ person }) => person);
    const saved = await adding.save(people, tag === '' ? [] : [tag], () => kept.set(value));
    if (!saved) return;
    const done = [...chosen.map(({ line }) => line), ...sorted.doubled, ...sorted.skipped];
    kept.set({ ...EMPTY, tag: value.tag, text: withoutLines(value.text, done) });
  };
  return { count: ticked.length, save: () => void save(), state: adding.state };
}

function Source({ kept }: { kept: Kept<PasteDraft> }) {
  const { add } = useMessages();
  const { value, change } = kept;
  return (
    <Card title={add.pasteList}>
      <div className="stack quick-add">
        <TextArea
          label={add.lines}
          className="paste-area"
          placeholder={add.linesExample}
          hint={add.how}
          spellCheck={false}
          value={value.text}
          onChange={(text) => change({ text })}
        />
        <div className="row">
          <p className="text-12 text-3 grow">{add.kept}</p>
          {value.text !== '' && (
            <Button size="small" variant="quiet" onClick={() => kept.set({ ...EMPTY, tag: value.tag })}>
              {add.clear}
            </Button>
          )}
        </div>
      </div>
    </Card>
  );
}

interface FootProps {
  kept: Kept<PasteDraft>;
  saving: ReturnType<typeof useSaving>;
  complete: boolean;
}

function Foot({ kept, saving, complete }: FootProps) {
  const { add, list } = useMessages();
  const tags = useKnownTags();
  const { count, save, state } = saving;
  return (
    <div className="paste-foot">
      <ActTrouble state={state} />
      <div className="row">
        <div className="grow">
          <Field
            label={list.tagAll}
            labelHidden
            placeholder={list.tagAll}
            list="paste-tags"
            maxLength={60}
            autoComplete="off"
            value={kept.value.tag}
            onChange={(tag) => kept.change({ tag })}
          />
          <datalist id="paste-tags">
            {tags.map((tag) => (
              <option key={tag} value={tag} />
            ))}
          </datalist>
        </div>
        <Button
          variant="primary"
          size="large"
          pending={state.pending}
          pendingLabel={list.saving(count)}
          failed={state.failure !== undefined}
          disabledReason={complete ? (count === 0 ? add.saveFirst : undefined) : list.stillLooking}
          onClick={save}
        >
          {list.save(count)}
        </Button>
      </div>
    </div>
  );
}

function Summary({ sorted }: { sorted: SortedLines }): ReactNode {
  const { add } = useMessages();
  const { people, doubled } = sorted;
  const parts = [
    people.length > 0 && add.found(people.length),
    doubled.length > 0 && add.doubled(doubled.length),
  ];
  return <span role="status">{parts.filter(Boolean).join(' · ')}</span>;
}

/** A pasted list: the text, who is in it and how each stands, and every line that needs a look. */
export function PasteList({ kept, children }: { kept: Kept<PasteDraft>; children: ReactNode }) {
  const { add } = useMessages();
  const { formatNumber } = useFormat();
  const { value, change } = kept;
  const { text, skipped, taken } = value;
  const sorted = useMemo(() => sortLines(text, { skipped, taken }), [text, skipped, taken]);
  const readings = useMemo(() => sorted.people.map(({ reading }) => reading), [sorted]);
  const found = usePastedRows(readings);
  const saving = useSaving(kept, sorted, found);
  return (
    <div className="add-page">
      <div className="add-column">
        <Source kept={kept} />
        {children}
      </div>
      <div className="add-column">
        <Card title={add.preview} aside={<Summary sorted={sorted} />} flush>
          <PastePreview rows={found.rows} draft={kept} onSave={saving.save} />
          {sorted.later.length > 0 && <p className="list-end">{add.tooMany(formatNumber(CAPS.people))}</p>}
          {found.rows.length > 0 && <Foot kept={kept} saving={saving} complete={found.complete} />}
        </Card>
        <PasteReport
          junk={sorted.junk}
          skipped={sorted.skipped}
          textOf={(line) => lineText(text, line)}
          onFix={(line, written) => change({ text: replaceLine(text, line, written) })}
          onSkip={(lines) => change({ skipped: [...skipped, ...lines.map((line) => line.text)] })}
          onTake={(line) => change({ taken: [...taken, line.text] })}
          onTakeBack={(line) => change({ skipped: skipped.filter((other) => other !== line.text) })}
        />
      </div>
    </div>
  );
}
