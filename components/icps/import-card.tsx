import { X } from 'lucide-react';
import { useState } from 'react';
import type { IcpPick } from '../../lib/actions/import-icps.ts';
import type { Messages } from '../../lib/locales/index.ts';
import type { Icp } from '../../lib/model/icp.ts';
import { compareIcps } from '../../lib/qualify/compare-icps.ts';
import { CriteriaWords } from '../icp/criteria-words.tsx';
import { sayProblem } from '../icp/say-problem.ts';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Button, IconButton } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { Disclosure } from '../ui/disclosure.tsx';
import { Icon } from '../ui/icon.tsx';
import { Note } from '../ui/note.tsx';
import { Select } from '../ui/select.tsx';
import type { Importing, ImportProblem } from './use-import-icps.ts';

function sayImportProblem(problem: ImportProblem, { icps, icp }: Messages): string {
  const { problems } = icps.files;
  switch (problem.kind) {
    case 'invalid':
      return problem.path === ''
        ? problems.invalidWhole(problem.profile)
        : problems.invalid(problem.profile, problem.path);
    case 'unknown-field':
      return problem.profile === ''
        ? problems['unknown-top'](problem.path)
        : problems['unknown-field'](problem.profile, problem.path);
    case 'twice':
      return problems.twice(problem.profile);
    case 'unusable':
      return problems.unusable(problem.profile, sayProblem(problem.problem, icp));
    default:
      return problems[problem.kind];
  }
}

type Choice = IcpPick['as'] | 'leave';

/** The profile here that one from a file is, was, or says the same as. */
function findHere(icp: Icp, known: readonly Icp[]) {
  const same = known.find((each) => compareIcps({ ...icp, id: each.id }, each).length === 0);
  return { byId: known.find(({ id }) => id === icp.id), same };
}

/** What is done with a profile unless the user says otherwise: nothing where that is here already. */
function firstChoice(icp: Icp, known: readonly Icp[]): Choice {
  const { byId, same } = findHere(icp, known);
  if (same) return 'leave';
  return byId ? 'version' : 'own';
}

interface RowProps {
  icp: Icp;
  known: readonly Icp[];
  choice: Choice;
  onChange(choice: Choice): void;
}

function Row({ icp, known, choice, onChange }: RowProps) {
  const { icp: say, icps } = useMessages();
  const { formatNumber } = useFormat();
  const { files } = icps;
  const { byId, same } = findHere(icp, known);
  const version = byId && {
    value: 'version' as const,
    label: files.version(formatNumber(byId.version + 1)),
  };
  const standing = same ? files.isSame : byId ? files.isOther(byId.name) : files.isNew;
  return (
    <li>
      <div className="grow">
        <p className="strong">
          <Bidi>{icp.name}</Bidi>
        </p>
        <p className="text-12 text-2">{standing}</p>
        <Disclosure summary={<span className="text-12">{say.criteriaCount(icp.criteria.length)}</span>}>
          <CriteriaWords criteria={icp.criteria} />
        </Disclosure>
      </div>
      <Select
        label={files.choose(icp.name)}
        labelHidden
        value={choice}
        choices={[
          ...(version ? [version] : []),
          { value: 'own', label: byId || same ? files.copy : files.own },
          { value: 'leave', label: files.leave },
        ]}
        onChange={onChange}
      />
    </li>
  );
}

function Choices({
  importing,
  icps,
  known,
}: {
  importing: Importing;
  icps: readonly Icp[];
  known: readonly Icp[];
}) {
  const messages = useMessages();
  const { files } = messages.icps;
  const [picked, setPicked] = useState<Readonly<Record<string, Choice>>>({});
  const choiceOf = (icp: Icp) => picked[icp.id] ?? firstChoice(icp, known);
  const picks = icps.flatMap((icp): IcpPick[] => {
    const as = choiceOf(icp);
    if (as === 'leave') return [];
    const copied = as === 'own' && known.some(({ name }) => name === icp.name);
    const name = copied ? messages.icps.copyOf(icp.name).slice(0, 120) : icp.name;
    return [{ icp: { ...icp, name }, as }];
  });
  const { failure, pending } = importing;
  return (
    <>
      <ul className="icps-import">
        {icps.map((icp) => (
          <Row
            key={icp.id}
            {...{ icp, known }}
            choice={choiceOf(icp)}
            onChange={(choice) => setPicked({ ...picked, [icp.id]: choice })}
          />
        ))}
      </ul>
      <div className="card-body stack">
        {failure && (
          <Note tone="miss" live="alert" title={messages.trouble.storage[failure].title}>
            {messages.trouble.storage[failure].body}
          </Note>
        )}
        <div className="row">
          <Button
            pending={pending}
            pendingLabel={files.taking}
            failed={failure !== undefined}
            disabledReason={picks.length === 0 ? files.nothing : undefined}
            onClick={() => importing.take(picks)}
          >
            {files.take(picks.length)}
          </Button>
          <Button variant="quiet" onClick={importing.close}>
            {messages.common.cancel}
          </Button>
        </div>
      </div>
    </>
  );
}

/** A chosen file: what is wrong with it, or what it holds and what to do with each of them. Nothing while none is. */
export function ImportCard({ importing, known }: { importing: Importing; known: readonly Icp[] }) {
  const messages = useMessages();
  const { files } = messages.icps;
  const { chosen, close } = importing;
  if (!chosen) return null;
  if ('problem' in chosen) {
    return (
      <Note
        tone="miss"
        live="alert"
        title={files.unread(chosen.name)}
        actions={
          <Button size="small" onClick={close}>
            {messages.common.close}
          </Button>
        }
      >
        {sayImportProblem(chosen.problem, messages)} {files.unchanged}
      </Note>
    );
  }
  return (
    <Card
      flush
      title={files.title(chosen.name)}
      actions={
        <IconButton
          size="small"
          label={messages.common.close}
          icon={<Icon of={X} size={14} />}
          onClick={close}
        />
      }
    >
      <Choices key={chosen.name} importing={importing} icps={chosen.icps} known={known} />
    </Card>
  );
}
