import {
  ArrowRightLeft,
  Building2,
  LogOut,
  type LucideIcon,
  MapPin,
  TrendingUp,
  UserPen,
} from 'lucide-react';
import type { Messages } from '../../lib/locales/index.ts';
import type { Change, ChangeKind } from '../../lib/model/change.ts';
import { isolateName } from '../follow-up/isolate-name.ts';

/** A picture for each kind of change; the word always stands beside it. */
export const CHANGE_ICONS: Readonly<Record<ChangeKind, LucideIcon>> = {
  'new-employer': Building2,
  promotion: TrendingUp,
  'new-role': ArrowRightLeft,
  'left-employer': LogOut,
  location: MapPin,
  name: UserPen,
};

/** A change as a sentence, its names fenced for any direction of writing. */
export function tellChange({ kind, was, now }: Change, { changes }: Messages): string {
  return changes.tell[kind](isolateName(was), isolateName(now ?? ''));
}

/** The step worth taking after a change. */
export function nextStepAfter({ kind, was }: Change, { changes }: Messages): string {
  return changes.next[kind](isolateName(was));
}

/** The same as the plain text of a follow-up's note. */
export function noteAfter({ kind, was, now }: Change, { changes }: Messages): string {
  return `${changes.tell[kind](was, now ?? '')}. ${changes.next[kind](was)}`.slice(0, 2_000);
}
