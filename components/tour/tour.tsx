import { useEffect, useRef } from 'react';
import { useHashLocation } from 'wouter/use-hash-location';
import { suggestedShortcut } from '../../lib/browser/shortcuts.ts';
import { TourSpeech, useTourMessages } from '../locale/late-messages.tsx';
import { useMessages } from '../locale/locale-provider.tsx';
import { useChangeSettings } from '../settings/use-change-settings.ts';
import { Button } from '../ui/button.tsx';
import { printShortcut } from '../ui/kbd.tsx';
import { TOUR_STEPS } from './steps.ts';
import '../styles/tour.css';

interface CardProps {
  at: number;
  /** Goes to a step; `undefined` ends the tour. */
  onGo(at: number | undefined): void;
}

function Card({ at, onGo }: CardProps) {
  const say = useTourMessages();
  const { common } = useMessages();
  const card = useRef<HTMLElement>(null);
  const step = TOUR_STEPS[at];
  // Where the reader is told what to look at, so that a screen reader reads it and the keyboard goes on from here.
  useEffect(() => card.current?.focus(), []);
  if (step === undefined) return null;
  const { title, body } = say.steps[step.key];
  const isLast = at === TOUR_STEPS.length - 1;
  return (
    <section ref={card} className="tour" aria-label={say.title} tabIndex={-1}>
      <p className="text-11 text-3">{say.at(at + 1, TOUR_STEPS.length)}</p>
      <h2>{title}</h2>
      <p className="text-12">
        {typeof body === 'string' ? body : body(printShortcut(suggestedShortcut('capture')))}
      </p>
      <div className="row">
        <Button size="small" variant="quiet" onClick={() => onGo(undefined)}>
          {isLast ? common.close : say.end}
        </Button>
        <span className="grow" />
        {at > 0 && (
          <Button size="small" onClick={() => onGo(at - 1)}>
            {common.back}
          </Button>
        )}
        {!isLast && (
          <Button size="small" variant="primary" onClick={() => onGo(at + 1)}>
            {say.next}
          </Button>
        )}
      </div>
    </section>
  );
}

/** The tour of the dashboard: a card beside each room that says what it is for. It stands until it is ended, also over a reload. */
export function Tour() {
  const { settings, change } = useChangeSettings();
  const [, navigate] = useHashLocation();
  const at = settings?.tour;
  if (settings === undefined || at === undefined) return null;
  const go = (next: number | undefined) => {
    void change({ tour: next });
    const step = next === undefined ? undefined : TOUR_STEPS[next];
    if (step) navigate(step.route);
  };
  return (
    <TourSpeech>
      <Card at={at} onGo={go} />
    </TourSpeech>
  );
}
