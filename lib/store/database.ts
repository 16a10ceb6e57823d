import Dexie, { type EntityTable, type Table } from 'dexie';
import type { BoardOrder } from '../model/board-order.ts';
import type { Cadence } from '../model/cadence.ts';
import type { CalibrationChoice, KeptWeight } from '../model/calibration.ts';
import type { CompanyRow } from '../model/company.ts';
import type { Contact } from '../model/contact.ts';
import type { Content } from '../model/content.ts';
import type { ExportChoice } from '../model/export-choice.ts';
import type { ExportRow } from '../model/export-log.ts';
import type { FollowUp } from '../model/follow-up.ts';
import type { Gates } from '../model/gates.ts';
import type { Icp } from '../model/icp.ts';
import type { ImportRow, WorkPart } from '../model/import.ts';
import type { Goals, InsightChoice } from '../model/insights.ts';
import type { Entry } from '../model/ledger.ts';
import type { Offer } from '../model/offer.ts';
import type { PersonRow } from '../model/person.ts';
import type { Lifting, PrivacyChoice, Purge } from '../model/privacy.ts';
import type { ReaderHealthRow } from '../model/reader-health.ts';
import type { Recipe } from '../model/recipe.ts';
import type { Segment } from '../model/segment.ts';
import type { Snippet } from '../model/snippet.ts';
import type { Suppression } from '../model/suppression.ts';
import type { Template } from '../model/template.ts';
import type { ListChunk } from '../pipeline/list/pack.ts';
import type { ListChange } from '../pipeline/list/people-list.ts';
import { declareVersions, LATEST_VERSION } from './versions.ts';

/** A change of the list, as it is kept. */
export type ListRecord = ListChange & { seq: number };

/** How far the kept list has come. */
export interface ListMark {
  /** It was made from the rows. */
  made: boolean;
  /** The last change that is in the chunks and was taken off the changes. */
  folded: number;
  /** How often people were taken out of chunks and changes for good. */
  scrubs: number;
}

/** How the columns of files with the same headings are read. */
export interface RememberedMapping {
  /** Their headings. */
  key: string;
  /** What each column becomes, in their order. */
  targets: readonly string[];
}

/** One-row settings that belong to the data rather than to the browser: they travel with a backup. */
export type MetaRow =
  | { key: 'installId'; value: string }
  /** What each stage asks for, where the user changed it. */
  | { key: 'gates'; value: Gates }
  | { key: 'suppressionKey'; value: Uint8Array<ArrayBuffer> }
  /** Keys of other installs, whose suppressions came with a restored backup and go on counting. */
  | { key: 'suppressionKeys'; value: Uint8Array<ArrayBuffer>[] }
  /**
   * Scores are out of date, because the profiles have changed. Until it is carried out, scoring everyone is wanted, or the user
   * has called it off.
   */
  | { key: 'unscored'; value: 'wanted' | 'cancelled' }
  /** Companies whose people are still to be linked: what they had and have in common with them. */
  | { key: 'relinking'; value: { ids: string[]; links: string[] }[] }
  /** Which profile the calibration view shows, and which stage counts there as won. */
  | { key: 'calibration'; value: CalibrationChoice }
  /** Invented people to try everything on, and the profile that came with them. */
  | { key: 'practice'; value: { people: string[]; icp?: string } }
  /** Whom the user put first in each column of the board, in that order. */
  | { key: 'board'; value: BoardOrder }
  /** How far the kept list of people has come. */
  | { key: 'list'; value: ListMark }
  /** Proposed weights the user chose to leave as they are. */
  | { key: 'keptWeights'; value: KeptWeight[] }
  /** What the insights view shows. */
  | { key: 'insights'; value: InsightChoice }
  /** How the columns of files were read, the last one first. */
  | { key: 'importMappings'; value: RememberedMapping[] }
  /** What the user means to do in a week. */
  | { key: 'goals'; value: Goals }
  /** How files for other programs are to be. */
  | { key: 'exportChoice'; value: ExportChoice }
  /** How long people are kept, on what, and what they are told of it. */
  | { key: 'privacy'; value: PrivacyChoice }
  /** When people past their time were removed, and how many, the last first. */
  | { key: 'purges'; value: readonly Purge[] }
  /** When somebody who was kept out wrote first, and why they may be kept again: the last first, without a name. */
  | { key: 'lifted'; value: readonly Lifting[] };

/** A number kept beside the rows it counts, so that showing it costs one read. Keys: `all`, `stage:lead`, … */
export interface CountRow {
  key: string;
  n: number;
}

/** Dexie's version n is IndexedDB's n times this (https://dexie.org/docs/Dexie/Dexie.version()). */
const VERSION_FACTOR = 10;

/** The one database. Every surface opens its own connection; they share the extension's origin. */
export class AssayDatabase extends Dexie {
  declare ledger: EntityTable<Entry, 'id'>;
  declare people: EntityTable<PersonRow, 'id'>;
  declare companies: EntityTable<CompanyRow, 'id'>;
  declare followUps: EntityTable<FollowUp, 'id'>;
  declare icps: EntityTable<Icp, 'id'>;
  /** Every version of every profile, as it was saved. */
  declare icpVersions: Table<Icp, [id: string, version: number]>;
  /** Every touch of everyone, derived like the follow-ups. */
  declare contacts: EntityTable<Contact, 'id'>;
  declare cadences: EntityTable<Cadence, 'id'>;
  declare templates: EntityTable<Template, 'id'>;
  declare snippets: EntityTable<Snippet, 'id'>;
  declare contents: EntityTable<Content, 'id'>;
  declare offers: EntityTable<Offer, 'id'>;
  declare segments: EntityTable<Segment, 'id'>;
  /** Everyone as lists know them, packed. */
  declare listChunks: EntityTable<ListChunk, 'first'>;
  /** What became different since, in the order it happened. */
  declare listChanges: EntityTable<ListRecord, 'seq'>;
  declare suppressions: EntityTable<Suppression, 'hash'>;
  declare readerHealth: EntityTable<ReaderHealthRow, 'key'>;
  declare recipes: EntityTable<Recipe, 'id'>;
  declare imports: EntityTable<ImportRow, 'id'>;
  /** Shares of long works that are on the disk and not carried out yet. */
  declare parts: Table<WorkPart, [job: string, n: number]>;
  declare exports: EntityTable<ExportRow, 'id'>;
  declare counts: EntityTable<CountRow, 'key'>;
  declare meta: Table<MetaRow, MetaRow['key']>;

  constructor(name = 'assay') {
    // Chrome's default commit is not a disk flush (relaxed since Chrome 121). What the user did must survive a power cut.
    super(name, { chromeTransactionDurability: 'strict' });
    declareVersions(this);
    this.on('ready', () => {
      // Dexie opens a database newer than its schema without a word. This code would write rows the newer does not expect.
      if (this.backendDB().version > LATEST_VERSION * VERSION_FACTOR) {
        throw new Dexie.VersionError('the database was written by a newer version');
      }
    });
  }
}

/** The tables an action on people or companies reads and writes, for one transaction over all of them. */
export function actionTables(db: AssayDatabase): Table[] {
  return [
    db.ledger,
    ...listTables(db),
    db.listChunks,
    db.companies,
    db.followUps,
    db.contacts,
    db.icps,
    db.suppressions,
    db.counts,
    db.meta,
  ];
}

/** The tables that take a change of people's rows. */
export function listTables(db: AssayDatabase): Table[] {
  return [db.people, db.listChanges];
}

/** Everything the ledger holds about one subject, undone acts included. */
export async function entriesOf(db: AssayDatabase, id: string): Promise<Entry[]> {
  return await db.ledger.where('[subject+at]').between([id, ''], [id, '\uffff']).toArray();
}
