import { CircleCheck, OctagonX, TriangleAlert } from 'lucide-react';
import type { RefObject } from 'react';
import { isHard } from '../../lib/followup/message/guard-message.ts';
import type { Finding } from '../../lib/followup/message/guard-types.ts';
import { LOCALE_NAMES } from '../../lib/locales/index.ts';
import { useComposeMessages } from '../locale/late-messages.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import type { Kept } from '../popup/use-kept.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import type { ComposeDraft, Composed } from './make-message.ts';
import { sayFinding } from './say-finding.ts';

export interface ComposeFindingsProps {
  composed: Composed;
  draft: Kept<ComposeDraft>;
  findings: readonly Finding[];
  /** Whom it is for. */
  name: string;
  bodyRef: RefObject<HTMLTextAreaElement | null>;
  subjectRef: RefObject<HTMLInputElement | null>;
}

/** What can simply be cut from the text. */
const CUTTABLE: readonly Finding['kind'][] = [
  'unresolved',
  'snippet',
  'placeholder',
  'claim',
  'number',
  'mixed-language',
  'link',
];

/** Without a stretch of it, and without the space that would stand twice. */
const cut = (text: string, { start, end }: { start: number; end: number }): string =>
  `${text.slice(0, start).replace(/[ \t]$/, '')}${text.slice(end)}`;

function Remedy({ finding, ...props }: ComposeFindingsProps & { finding: Finding }) {
  const { composed, draft, bodyRef, subjectRef } = props;
  const say = useComposeMessages();
  const { where } = finding;
  if (finding.kind === 'language' && finding.by !== 'template') {
    return (
      <Button
        size="small"
        variant="quiet"
        onClick={() => draft.change({ language: finding.found, body: composed.body })}
      >
        {say.readsThis(LOCALE_NAMES[finding.found])}
      </Button>
    );
  }
  if (!where) return null;
  const show = () => {
    const field = where.in === 'body' ? bodyRef.current : subjectRef.current;
    field?.focus();
    field?.setSelectionRange(where.at.start, where.at.end);
  };
  const takeOut = () => {
    if (where.in === 'body') draft.change({ body: cut(composed.body, where.at) });
    else draft.change({ subject: cut(composed.subject ?? '', where.at) });
  };
  return (
    <>
      <Button size="small" variant="quiet" onClick={show}>
        {say.show}
      </Button>
      {CUTTABLE.includes(finding.kind) && (
        <Button size="small" variant="quiet" onClick={takeOut}>
          {say.takeOut}
        </Button>
      )}
    </>
  );
}

function Row(props: ComposeFindingsProps & { finding: Finding }) {
  const { finding, name } = props;
  const say = useComposeMessages();
  const messages = useMessages();
  const format = useFormat();
  const hard = isHard(finding);
  return (
    <li className={hard ? 'finding finding-hard' : 'finding'}>
      <Icon of={hard ? OctagonX : TriangleAlert} size={14} />
      <span className="grow">{sayFinding(finding, { say, messages, format, name })}</span>
      <span className="row">
        <Remedy {...props} />
      </span>
    </li>
  );
}

const keyOf = (finding: Finding): string =>
  [
    finding.kind,
    'words' in finding ? finding.words : '',
    finding.where?.at.start ?? '',
    'part' in finding ? finding.part : '',
  ].join(' ');

/** Everything that stands against the message, each with the one thing to do, at its place; or that nothing does. */
export function ComposeFindings(props: ComposeFindingsProps) {
  const { findings } = props;
  const say = useComposeMessages();
  const hard = findings.filter(isHard).length;
  const soft = findings.length - hard;
  const sum = [hard > 0 ? say.refused(hard) : undefined, soft > 0 ? say.warned(soft) : undefined].filter(
    Boolean,
  );
  return (
    <div className="compose-findings">
      <p className="row text-12" role="status">
        {findings.length === 0 && <Icon of={CircleCheck} size={14} />}
        <span className={hard > 0 ? 'strong' : 'text-2'}>
          {sum.length === 0 ? say.clean : sum.join('. ')}
        </span>
      </p>
      {findings.length > 0 && (
        <ul>
          {findings.map((finding) => (
            <Row key={keyOf(finding)} {...props} finding={finding} />
          ))}
        </ul>
      )}
    </div>
  );
}
