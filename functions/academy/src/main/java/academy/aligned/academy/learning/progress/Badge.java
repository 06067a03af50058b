package academy.aligned.academy.learning.progress;

/** What is worth a cheer. Once earned it stays, whatever becomes of the course. */
public enum Badge {
  FIRST_LESSON,
  FIRST_MODULE,
  HALFWAY,
  QUIZZES_AT_ONCE,
  COURSE_COMPLETE
}
