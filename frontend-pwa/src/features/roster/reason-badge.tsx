import {
  CircleCheck,
  CirclePause,
  ClipboardPlus,
  Flag,
  Gauge,
  MailQuestionMark,
  MoonStar,
  TrendingDown,
  TriangleAlert,
  UserCheck,
} from 'lucide-react';
import type { ReactNode } from 'react';
import type { RosterRow } from '@/api/contract';
import { Badge } from '@/ui/display/badge';
import { type Reason, reasonOf } from './attention';

type Tone = 'plain' | 'good' | 'warn' | 'danger' | 'brand';
const SHOWN: Record<Reason, { word: string; tone: Tone; icon: ReactNode }> = {
  pain: { word: 'In pain', tone: 'danger', icon: <TriangleAlert size={16} /> },
  verify: { word: 'Confirm who it is', tone: 'warn', icon: <UserCheck size={16} /> },
  silent: { word: 'Silent', tone: 'warn', icon: <MoonStar size={16} /> },
  strained: { word: 'Overdoing it', tone: 'warn', icon: <Gauge size={16} /> },
  slipping: { word: 'Slipping', tone: 'warn', icon: <TrendingDown size={16} /> },
  finished: { word: 'Plan finished', tone: 'brand', icon: <Flag size={16} /> },
  plan: { word: 'Needs a plan', tone: 'brand', icon: <ClipboardPlus size={16} /> },
  waiting: { word: 'Invited', tone: 'plain', icon: <MailQuestionMark size={16} /> },
  paused: { word: 'Paused', tone: 'plain', icon: <CirclePause size={16} /> },
  calm: { word: 'On track', tone: 'good', icon: <CircleCheck size={16} /> },
};

/** Why this patient is here, in an icon and a word; a red alert says so. */
export function ReasonBadge({ row, now }: { row: RosterRow; now: number }) {
  const { word, tone, icon } = SHOWN[reasonOf(row, now)];
  const red = row.alert?.state === 'OPEN' && row.alert.severity === 'RED';
  const judged = row.alert && row.alert.state !== 'OPEN' && row.status === 'ACTIVE';
  if (judged)
    return (
      <Badge tone="plain" icon={<CircleCheck size={16} />}>
        {row.alert?.state === 'SNOOZED' ? 'Put off' : 'Alert seen'}
      </Badge>
    );
  if (row.status === 'DISCHARGED')
    return (
      <Badge tone="plain" icon={<Flag size={16} />}>
        Discharged
      </Badge>
    );
  return (
    <Badge tone={red ? 'danger' : tone} icon={icon}>
      {word}
    </Badge>
  );
}
