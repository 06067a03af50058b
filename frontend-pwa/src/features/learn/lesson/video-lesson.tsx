import { Clapperboard } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { Lesson, LessonFilm, Note } from '@/api/learning';
import { Blocks } from '@/course/blocks/blocks';
import { partAt, partsOf } from '@/course/film';
import type { KeptWriting } from '@/course/kept/database';
import { type Progress, resumeAt } from '@/course/progress';
import { Empty, Loading } from '@/ui/display/states';
import { Tabs } from '@/ui/display/tabs';
import { toast } from '@/ui/overlay/toast';
import type { FilmSource } from '@/ui/video/attach';
import { NotesPanel } from '../notes/notes-panel';
import { addBookmark, newNote, type Where } from '../notes/write';
import { Chapters } from '../player/chapters';
import { Controls } from '../player/controls';
import { fullscreen } from '../player/fullscreen';
import { PlayerKeys } from '../player/keys';
import { Scrubber } from '../player/scrubber';
import { Stage } from '../player/stage';
import { Transcript } from '../player/transcript';
import { UpNext } from '../player/up-next';
import { useFilmSource } from '../player/use-film-file';
import { usePlace } from '../player/use-place';
import { usePlayer } from '../player/use-player';

interface Props {
  lesson: Lesson;
  film: LessonFilm;
  where: Where;
  writings: readonly KeptWriting[];
  progress: Progress | undefined;
  /** A moment somebody asked for, before where she was. */
  asked: number | undefined;
  /** Comes from the lesson before, which went on by itself. */
  begin: boolean;
  next: { title: string; go: () => void } | undefined;
  /** Fresh addresses, where they can be had. */
  onAgain: () => Promise<LessonFilm | undefined>;
}

/** A lesson that is watched. */
export function VideoLesson(props: Props) {
  const { lesson, film } = props;
  const { source, again } = useFilmSource(lesson.course, lesson.taught.lesson, film, props.onAgain);
  const none = source && !source.file && !film.hls && !film.mp4;
  if (none) return <NotReady lesson={lesson} />;
  if (!source) return <Loading blocks={2} lines={2} label="Loading the film" />;
  return <Watching {...props} source={source} onAgain={again} />;
}

/** A film may come a little later than its lesson; its words are there already. */
function NotReady({ lesson }: { lesson: Lesson }) {
  return (
    <>
      <Empty title="The film is being made ready" icon={<Clapperboard size={32} />}>
        Please look again in a few minutes. Everything else of this lesson is here.
      </Empty>
      <Blocks blocks={lesson.taught.blocks} />
    </>
  );
}

type Tab = 'notes' | 'transcript' | 'chapters';

function Watching(
  props: Omit<Props, 'onAgain'> & { source: FilmSource; onAgain: () => Promise<void> },
) {
  const { lesson, film, where, writings, progress, asked, begin, next, onAgain, source } = props;
  const [from] = useState(() => asked ?? (progress ? resumeAt(progress) : 0));
  const [before] = useState(() => (progress && !progress.done ? progress.seconds : 0));
  const player = usePlayer(film.seconds ?? 0, from);
  const stage = useRef<HTMLDivElement>(null);
  const [tab, setTab] = useState<Tab>('notes');
  const [note, setNote] = useState<Note>();
  const [stayed, setStayed] = useState(false);
  const { now, seek, play } = player;
  const parts = useMemo(() => partsOf(film.chapters, now.length), [film.chapters, now.length]);
  usePlace(where, player, before, () => toast('This lesson is done.'));
  useEffect(() => {
    if (begin) play();
  }, [begin, play]);
  function goTo(to: number) {
    seek(to);
    stage.current?.scrollIntoView({ block: 'nearest' });
  }
  function bookmark() {
    void addBookmark(where, now.at, partAt(parts, now.at)?.title ?? '');
    setTab('notes');
    toast('Bookmarked. You find it under Notes.');
  }
  function write() {
    player.video.current?.pause();
    setTab('notes');
    setNote(newNote(where, now.at));
  }
  const fill = () => fullscreen(stage.current, player.video.current);
  return (
    <>
      <PlayerKeys player={player} acts={{ fill, bookmark, note: write }} />
      <Stage
        stage={stage}
        player={player}
        film={film}
        source={source}
        title={lesson.taught.title}
        from={from}
        onAgain={onAgain}
        over={
          next &&
          now.ended &&
          !stayed && (
            <UpNext
              title={next.title}
              counting={player.settings.goOn}
              onGo={next.go}
              onStay={() => setStayed(true)}
            />
          )
        }
      >
        <Scrubber at={now.at} length={now.length} parts={parts} onSeek={seek} />
        <Controls player={player} onBookmark={bookmark} onFill={fill} />
      </Stage>
      <Blocks blocks={lesson.taught.blocks} />
      <Tabs<Tab>
        label="About this film"
        tabs={[
          { key: 'notes', label: 'Notes' },
          { key: 'transcript', label: 'Transcript' },
          { key: 'chapters', label: 'Chapters' },
        ]}
        chosen={tab}
        onChoose={setTab}
      >
        {tab === 'notes' && (
          <NotesPanel
            where={where}
            writings={writings}
            film={{ at: () => player.video.current?.currentTime ?? 0, onSeek: goTo }}
            open={note}
            onOpen={setNote}
          />
        )}
        {tab === 'transcript' && (
          <Transcript
            captions={film.captions ?? ''}
            transcript={film.transcript ?? ''}
            at={now.at}
            onSeek={goTo}
          />
        )}
        {tab === 'chapters' && <Chapters parts={parts} at={now.at} onSeek={goTo} />}
      </Tabs>
    </>
  );
}
