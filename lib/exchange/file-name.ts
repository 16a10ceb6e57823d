import { TZDateMini } from '@date-fns/tz';
import { lightFormat } from 'date-fns';
import type { Instant } from '../model/schema.ts';
import { foldText } from '../model/text.ts';
import { PRESETS, type Preset } from './export-people.ts';

/**
 * A file name any system takes, such as `assay-prospects-2026-11-22.csv`. The day is the one in `zone`; `label` is folded
 * to lower-case letters and digits of any script, and is `people` when nothing is left of it.
 */
export function fileName(preset: Preset, now: Instant, zone: string, label: string): string {
  const name = foldText(label).slice(0, 60).trim().replaceAll(' ', '-') || 'people';
  const day = lightFormat(new TZDateMini(Date.parse(now), zone), 'yyyy-MM-dd');
  return `assay-${name}-${day}.${PRESETS[preset].extension}`;
}
