package academy.aligned.academy.learning.lesson;

import academy.aligned.kernel.door.Cookie;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;

/** A lesson that is open to anybody. */
public record FreeLesson(
    String course, String courseTitle, int version, Taught taught, @JsonIgnore List<Cookie> cookies)
    implements Cookie.Setting {}
