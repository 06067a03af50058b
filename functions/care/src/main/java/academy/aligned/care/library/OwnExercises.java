package academy.aligned.care.library;

import java.util.List;

/** The practice's own exercises; the platform's come as a file. */
public record OwnExercises(List<Exercise> exercises) {}
