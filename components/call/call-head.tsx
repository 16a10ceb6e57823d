import { ArrowLeft, PhoneOff } from 'lucide-react';
import { useEffect } from 'react';
import type { PersonRow } from '../../lib/model/person.ts';
import { isolateName } from '../follow-up/isolate-name.ts';
import { useCallMessages } from '../locale/late-messages.tsx';
import { Avatar } from '../ui/avatar.tsx';
import { Bidi } from '../ui/bidi.tsx';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { CallClock } from './call-clock.tsx';
import type { CallDraft } from './call-draft.ts';

export interface CallHeadProps {
  person: PersonRow;
  why: string;
  draft: CallDraft;
  onChange(next: (draft: CallDraft) => CallDraft): void;
  onEnd(): void;
}

function Job({ person }: { person: PersonRow }) {
  const { title, company, location } = person.facts;
  const parts = [title?.value, company?.value, location?.value].filter((part) => typeof part === 'string');
  return (
    <p className="text-2">
      {parts.map((part, index) => (
        <span key={part}>
          {index > 0 && ' · '}
          <Bidi>{part}</Bidi>
        </span>
      ))}
    </p>
  );
}

/** Who is on the line, why them, for how long, and the way out. Stays in sight while the questions scroll. */
export function CallHead({ person, why, draft, onChange, onEnd }: CallHeadProps) {
  const say = useCallMessages();
  const name = person.facts.name.value;
  const title = say.title(isolateName(name));
  useEffect(() => {
    document.title = `${title} · Assay`;
  }, [title]);
  return (
    <header className="call-head">
      <Avatar name={name} size="large" />
      <div className="call-who">
        <a className="row text-12 call-back" href={`#/people/${person.id}`}>
          <Icon of={ArrowLeft} size={14} />
          {say.back}
        </a>
        <h1 tabIndex={-1} aria-label={title}>
          <Bidi>{name}</Bidi>
        </h1>
        <Job person={person} />
        <p className="text-12 call-why">
          <span className="strong">{say.why}</span> <Bidi>{why}</Bidi>
        </p>
      </div>
      <div className="call-tools">
        <CallClock draft={draft} onChange={onChange} />
        {!draft.ending && (
          <Button variant="primary" shortcut="E" icon={<Icon of={PhoneOff} size={14} />} onClick={onEnd}>
            {say.end}
          </Button>
        )}
      </div>
    </header>
  );
}
