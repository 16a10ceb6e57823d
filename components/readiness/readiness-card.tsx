import type { PersonRow } from '../../lib/model/person.ts';
import type { Framework } from '../../lib/model/words.ts';
import { FRAMEWORK_QUESTIONS } from '../../lib/qualify/frameworks.ts';
import type { OfferTerms } from '../../lib/qualify/read-answer.ts';
import { useNow } from '../hooks/use-now.ts';
import { CallSpeech, useCallMessages } from '../locale/late-messages.tsx';
import { useFormat, useMessages } from '../locale/locale-provider.tsx';
import type { PersonActs } from '../person/use-person-acts.ts';
import { Card } from '../ui/card.tsx';
import { AnswerRow } from './answer-row.tsx';
import { stateNow } from './compose-answer.ts';
import { FrameworkSwitch } from './framework-switch.tsx';
import { useFramework } from './use-framework.ts';
import '../styles/readiness.css';

export interface ReadinessCardProps {
  person: PersonRow;
  acts: Pick<PersonActs, 'answers'>;
  /** What a budget and a day are held against. */
  terms: OfferTerms;
}

function List({ person, acts, terms, framework }: ReadinessCardProps & { framework: Framework }) {
  const say = useCallMessages();
  const now = useNow();
  return (
    <ul className="answers">
      {FRAMEWORK_QUESTIONS[framework].map(({ term, key }) => (
        <AnswerRow
          key={key}
          question={key}
          label={say.terms[term]}
          answer={person.answers[key]}
          verb={acts.answers[key]}
          {...{ terms, now }}
        />
      ))}
    </ul>
  );
}

/** What was heard, through the framework the user thinks in: each answer at one click, with its evidence. */
export function ReadinessCard(props: ReadinessCardProps) {
  const { personPage } = useMessages();
  const { formatNumber } = useFormat();
  const { framework, choose } = useFramework();
  const now = useNow();
  const { answers } = props.person;
  const keys = FRAMEWORK_QUESTIONS[framework ?? 'bant'].map(({ key }) => key);
  const known = keys.filter((key) => stateNow(answers[key], now) !== 'unknown').length;
  const count = personPage.known(formatNumber(known), formatNumber(keys.length));
  return (
    <Card title={personPage.readiness} actions={<span className="text-12 text-3">{count}</span>}>
      <CallSpeech waiting={<div className="answers-room" />}>
        {framework === undefined ? (
          <div className="answers-room" />
        ) : (
          <div className="readiness">
            <FrameworkSwitch value={framework} onChange={choose} />
            <List {...props} framework={framework} />
          </div>
        )}
      </CallSpeech>
    </Card>
  );
}
