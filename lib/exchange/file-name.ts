import { TZDateMini } from '@date-fns/tz';
import { lightFormat } from 'date-fns';
import type { Instant } from '../model/schema.ts';
import { foldText } from '../model/text.ts';
import { PRESETS, type Preset } from './presets.ts';

/**
 * A file name any system takes, such as `assay-prospects-2026-11-22.csv`. The day is the one in `zone`; `label` is folded
 * to lower-case letters and digits of any script, and is `people` when nothing is left of it.
 * @param extension without its dot
 */
export function datedName(label: string, now: Instant, zone: string, extension: string): string {
  const name = foldText(label).slice(0, 60).trim().replaceAll(' ', '-') || 'people';
  const day = lightFormat(new TZDateMini(Date.parse(now), zone), 'yyyy-MM-dd');
  return `assay-${name}-${day}.${extension}`;
}

/** The file name of an export in a preset. */
export function fileName(preset: Preset, now: Instant, zone: string, label: string): string {
  return datedName(label, now, zone, PRESETS[preset].extension);
}
