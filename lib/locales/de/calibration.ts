import type { LateMessages } from '../messages.ts';
import { plural } from '../plural.ts';

export const calibration: LateMessages['calibration'] = {
  icp: 'Profil',
  wonFrom: 'Gewonnen ab',
  wonFromName: 'Die Stufe, ab der eine Person als gewonnen zählt',
  about:
    'Jeder beendete Fall, so gewertet, wie diese Version die Person einen Tag nach der ersten Erfassung gewertet hätte. Firmen zählen so, wie sie heute bekannt sind.',
  outcomes: (n, won, lost) =>
    `${plural('de', n, { one: '# Ausgang', other: '# Ausgänge' })}: ${won} gewonnen, ${lost} verloren`,
  newest: (n) => `Nur die ${n} zuletzt beendeten zählen.`,
  working: 'Ausgänge werden gelesen',
  stopped: { title: 'Vor dem Ende angehalten', body: 'Geändert wurde nichts.', action: 'Neu beginnen' },
  noIcp: {
    title: 'Kein Profil in Gebrauch',
    body: 'Wertungen entstehen aus einem idealen Kundenprofil. Legen Sie eines an; dann lässt sich daran messen, was aus den Personen wurde.',
    action: 'Profil anlegen',
  },
  few: {
    title: (n, needed) => `Zu wenige Daten: ${n} von ${needed}`,
    body: 'Das erste Bild gibt es ab zehn beendeten Fällen; Gewichte werden ab 30 beurteilt, davon fünf gewonnen und fünf verloren. Stufen Sie Personen hoch, wenn etwas daraus wird, und sortieren Sie sie mit Grund aus, wenn nicht.',
    pace: (weeks) =>
      `Bei Ihrem Tempo ${plural('de', weeks, { one: 'etwa eine Woche', other: 'etwa # Wochen' })}.`,
    action: 'Personen öffnen',
  },
  oneSided: {
    won: (n, needed) => `Zu wenige gewonnen: ${n} von ${needed}`,
    lost: (n, needed) => `Zu wenige verloren: ${n} von ${needed}`,
    body: 'Gewichte lassen sich beurteilen, sobald mindestens fünf Fälle gewonnen und fünf verloren sind. Bis dahin unterscheidet nichts die einen von den anderen.',
    earlier: 'Eine frühere Stufe hat vielleicht schon genug: wählen Sie sie oben.',
    lose: 'Sortieren Sie mit Grund aus, wer zu nichts geführt hat.',
  },
  table: 'Tabelle',
  trust: {
    title: 'Ist auf die Wertung Verlass?',
    chart: 'Anteil der Gewonnenen je Wertung, jeweils mit 90-%-Spanne',
    ideal: 'im Idealfall',
    axis: 'Wertung bei der ersten Erfassung',
    leans: {
      high: {
        little: 'Die Wertungen liegen etwas zu hoch',
        plain: 'Die Wertungen liegen zu hoch',
        far: 'Die Wertungen liegen viel zu hoch',
      },
      low: {
        little: 'Die Wertungen liegen etwas zu niedrig',
        plain: 'Die Wertungen liegen zu niedrig',
        far: 'Die Wertungen liegen viel zu niedrig',
      },
      level: 'Die Wertungen neigen bisher zu keiner Seite',
      uneven: 'Im Ganzen stimmen die Wertungen, im Einzelnen nicht',
    },
    quote: (lean, n, score, share, range) =>
      plural('de', n, {
        one: `${lean}: Die eine Person mit ${score} ergab ${share} Gewonnene (${range}).`,
        other: `${lean}: Von den # Personen mit ${score} wurden ${share} gewonnen (${range}).`,
      }),
    brier: (brier, share, reference) =>
      `Brier-Wert ${brier}; 0 hieße nie falsch. Allen pauschal ${share} zu geben, käme auf ${reference}`,
    tellsMore: (brier) => `${brier}: Die Wertungen wissen mehr als das.`,
    tellsSame: (brier) => `${brier}: Die Wertungen wissen kaum mehr als das.`,
    tellsLess: (brier) => `${brier}: Die Wertungen liegen weiter daneben als das.`,
    allAlike: 'Alle gingen gleich aus; noch lässt sich nichts unterscheiden.',
    point: (score, share, range, won, n) => `Bei ${score}: ${share} gewonnen (${range}), ${won} von ${n}`,
    columns: {
      score: 'Wertung',
      people: 'Personen',
      won: 'Gewonnen',
      share: 'Anteil',
      range: '90-%-Spanne',
    },
  },
  lift: {
    title: 'Was Erz von Gestein trennt',
    aside: 'Hebel, 90-%-Spanne',
    chart: 'Wievielmal so oft gewonnen wird, wer ein Kriterium erfüllt',
    noEffect: 'ohne Wirkung',
    none: 'Dieses Profil hat noch keine Kriterien.',
    times: (n) => `${n}×`,
    atLeast: (n) => `mindestens ${n}×`,
    atMost: (n) => `höchstens ${n}×`,
    notYet: 'noch nicht vergleichbar',
    asOften: (times, range) =>
      `Wer es erfüllt, wird ${times} so oft gewonnen wie jemand, der es verfehlt (${range}).`,
    atLeastOften: (times) =>
      `Wer es erfüllt, wird ${times} so oft gewonnen; von denen, die es verfehlen, wurde niemand gewonnen.`,
    atMostOften: (times) =>
      `Wer es erfüllt, wird ${times} so oft gewonnen; von denen, die es erfüllen, wurde niemand gewonnen.`,
    tells: { ore: 'Zeigt Erz', rock: 'Zeigt Gestein', chance: 'Kann Zufall sein' },
    legend: { clear: 'mehr als Zufall', chance: 'kann Zufall sein', open: 'reicht weiter' },
    of: (won, n) => `${won} von ${n}`,
    columns: {
      criterion: 'Kriterium',
      matches: 'Erfüllt: gewonnen',
      misses: 'Verfehlt: gewonnen',
      lift: 'Hebel',
      range: '90-%-Spanne',
      tells: 'Besagt',
      rest: 'Teilweise, unbekannt',
    },
    mustOfNone: (names) =>
      `Muss mit Gewicht 0 (${names}): Wer es verfehlt, scheidet trotzdem aus; wer es erfüllt, gewinnt keine Punkte.`,
    never: (names) =>
      `Nie (${names}): Ein Treffer schließt aus, gleich bei welchem Gewicht. Dafür wird keines vorgeschlagen.`,
    byIndustry: (names) =>
      `Gewicht je Branche (${names}): Ein Ausgang verrät nicht, welches zählte; darum wird keines vorgeschlagen.`,
  },
  proposals: {
    title: 'Gewichte, die zu ändern wären',
    anew: 'Gewichte zählen nebeneinander: Nach jeder Änderung werden die übrigen neu beurteilt, und manche fallen weg.',
    raise: (name, from, to) => `${name} sagt mehr, als das Gewicht meint. Von ${from} auf ${to} heben?`,
    lower: (name, from, to) => `${name} sagt weniger, als das Gewicht meint. Von ${from} auf ${to} senken?`,
    drop: (name, from) =>
      `${name} sagt weniger, als das Gewicht meint. Das Gewicht von ${from} auf 0 setzen?`,
    counts: (won, n, otherWon, otherN) =>
      `Gewonnen: ${won} von ${n}, die es erfüllen, ${otherWon} von ${otherN}, die es verfehlen.`,
    chance: (n) => `Wären alle Gewichte richtig, spräche der Zufall etwa einmal in ${n} Fällen so deutlich.`,
    rare: (n) =>
      `Wären alle Gewichte richtig, spräche der Zufall seltener als einmal in ${n} Fällen so deutlich.`,
    dropsMust: 'Es bleibt ein Muss: Wer es verfehlt, scheidet weiterhin aus.',
    preview: 'Vorschau',
    close: 'Vorschau schließen',
    accept: (to) => `Auf ${to} setzen`,
    saving: 'Wird gespeichert',
    keep: (from) => `${from} behalten`,
    accepted: (name, to) => `${name} wiegt jetzt ${to}`,
    keptDone: (name, from) => `${name} bleibt bei ${from}`,
    kept: (names) => `Bleiben, bis es zehn Ausgänge mehr gibt: ${names}.`,
    none: {
      title: 'Kein Gewicht zu ändern',
      body: 'Die bisherigen Ausgänge sprechen gegen keines der Gewichte.',
    },
    gone: 'Das Profil hat sich inzwischen geändert. Gespeichert wurde nichts.',
  },
  change: {
    title: 'Was anders gewesen wäre',
    span: 'Beendete Fälle',
    recent: 'Letzte 90 Tage',
    all: 'Alle',
    nobody: 'Niemand hätte ein anderes Urteil oder eine andere Stufe bekommen.',
    count: (n, of) =>
      `${n} von ${plural('de', of, { one: '# Person', other: '# Personen' })} hätten ein anderes Urteil oder eine andere Stufe bekommen.`,
    up: (n, won) => `Aufwärts: ${n}, davon ${won} gewonnen.`,
    down: (n, won) => `Abwärts: ${n}, davon ${won} gewonnen.`,
    won: 'gewonnen',
    lost: 'verloren',
    fromTo: (from, to) => `${from}, dann ${to}`,
    more: (n) => plural('de', n, { one: 'und # weitere', other: 'und # weitere' }),
  },
};
