import { TriangleAlert } from 'lucide-react';
import type { LessonFilm } from '@/api/studio';
import { readCaptions } from '@/course/film';
import { FilmField } from '@/media/film-field';
import { Button } from '@/ui/controls/button';
import { TextArea } from '@/ui/controls/field';
import lesson from '../lesson/lesson.module.css';
import { Captions } from './captions';
import styles from './film.module.css';
import { chapterText, readChapters, transcriptOf } from './timed-lines';
import { TimedText } from './timed-text';

interface Props {
  title: string;
  film: LessonFilm | undefined;
  lacks: string | undefined;
  onFilm: (change: (film: LessonFilm | undefined) => LessonFilm | undefined) => void;
}

/** The film of a lesson with everything that goes with it: captions, chapters, transcript. */
export function FilmPart({ title, film, lacks, onFilm }: Props) {
  const put = (part: Partial<LessonFilm>) => onFilm((before) => before && { ...before, ...part });
  const cues = readCaptions(film?.captions ?? '');
  return (
    <div className={lesson.card}>
      <div data-at="film">
        <FilmField
          title={title}
          about="Up to ten minutes, filmed across, with clear sound."
          media={film?.media}
          onMedia={(media) => onFilm((before) => ({ ...before, media }))}
        />
      </div>
      {lacks && film && (
        <p className={styles.lacks}>
          <TriangleAlert size={17} aria-hidden="true" />
          {lacks}
        </p>
      )}
      {film && (
        <>
          <Captions cues={cues} onCaptions={(captions) => put({ captions })} />
          <TimedText
            label="Chapters"
            hint="One on each line, its time first: 1:05 Cat–cow"
            text={chapterText(film.chapters ?? [])}
            read={(text) => {
              const { found, wrong } = readChapters(text);
              return { same: chapterText(found), wrong, take: () => put({ chapters: found }) };
            }}
          />
          <TextArea
            name=""
            label="Transcript"
            optional
            hint="For people who would rather read than watch."
            rows={3}
            maxLength={20_000}
            value={film.transcript ?? ''}
            onChange={(event) => put({ transcript: event.target.value })}
          />
          {!film.transcript && cues.length > 0 && (
            <Button
              look="quiet"
              className={styles.start ?? ''}
              onClick={() => put({ transcript: transcriptOf(cues) })}
            >
              Begin with what the captions say
            </Button>
          )}
        </>
      )}
    </div>
  );
}
