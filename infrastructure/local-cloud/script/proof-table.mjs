// Prints what a proof wrote down as a table, and keeps it as JSON: node proof-table.mjs contract <in> <out>
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

const pad = (text, width) => String(text).padEnd(width);

function table(head, rows) {
  const widths = head.map((word, i) => Math.max(word.length, ...rows.map((row) => String(row[i]).length)));
  const line = (row) => `  ${row.map((cell, i) => pad(cell, widths[i])).join('  ').trimEnd()}`;
  return [line(head), ...rows.map(line)].join('\n');
}

function keep(file, report) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(report, null, 1)}\n`);
}

const count = (entries, result) => entries.filter((entry) => entry.result === result).length;

function contract(from, to) {
  const entries = JSON.parse(readFileSync(from, 'utf8'));
  const groups = Map.groupBy
    ? Map.groupBy(entries, (e) => `${e.target} ${e.area}`)
    : entries.reduce((map, e) => {
        const key = `${e.target} ${e.area}`;
        return map.set(key, [...(map.get(key) ?? []), e]);
      }, new Map());
  const rows = [...groups.values()].map((group) => [
    group[0].target.toLowerCase(),
    group[0].area.toLowerCase(),
    count(group, 'passed'),
    count(group, 'failed'),
    count(group, 'skipped'),
    [...new Set(group.filter((e) => e.result !== 'passed').map((e) => e.reason))].join('; '),
  ]);
  rows.sort((a, b) => a[0].localeCompare(b[0]) || a[1].localeCompare(b[1]));
  keep(to, { proof: 'contract', entries });
  console.log(table(['target', 'area', 'passed', 'failed', 'skipped', 'why'], rows));
  console.log(`\n  ${count(entries, 'passed')} passed, ${count(entries, 'failed')} failed, ${count(entries, 'skipped')} skipped`);
  return count(entries, 'failed') === 0;
}

function fuzz(from, to) {
  const lines = readFileSync(from, 'utf8').trim().split('\n').map((line) => JSON.parse(line));
  const rows = lines.map((line) => [
    line.route,
    line.requests,
    line.taken,
    line.refused,
    line.faults.length,
    Object.entries(line.statuses).map(([status, times]) => `${status}×${times}`).join(' '),
  ]);
  rows.sort((a, b) => a[0].localeCompare(b[0]));
  const sum = (of) => lines.reduce((all, line) => all + of(line), 0);
  keep(to, { proof: 'fuzz', routes: lines });
  console.log(table(['route', 'requests', 'taken', 'refused', 'faults', 'answers'], rows));
  for (const line of lines) {
    for (const fault of line.faults) console.log(`  ✗ ${line.route}: ${fault}`);
  }
  const faults = sum((line) => line.faults.length);
  console.log(`\n  ${lines.length} routes, ${sum((line) => line.requests)} requests, ${faults} faults`);
  return faults === 0;
}

const [proof, from, to] = process.argv.slice(2);
process.exit({ contract, fuzz }[proof](from, to) ? 0 : 1);
