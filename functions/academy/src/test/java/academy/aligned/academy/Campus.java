package academy.aligned.academy;

import academy.aligned.academy.course.Course;
import academy.aligned.academy.course.Lesson;
import academy.aligned.academy.published.PublishedCourse;
import academy.aligned.academy.published.PublishedCourses;
import academy.aligned.kernel.events.MediaEvent.Rendition;
import academy.aligned.kernel.events.MediaEvent.VideoReady;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.storage.playback.Signer;
import academy.aligned.storage.playback.Viewing;
import academy.aligned.testkit.world.Ground;
import academy.aligned.testkit.world.Site;
import academy.aligned.testkit.world.Walls;
import academy.aligned.testkit.world.World;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** A world with the academy in it. */
public final class Campus {
  static final KeyPair KEYS = keys();

  private final World<AcademyParts> world;

  private Campus(Walls walls) {
    world = World.without(walls, Academy.surface(), Campus::parts);
  }

  public static Campus open() {
    return new Campus(Walls.ALL_STAND);
  }

  public static Campus without(Walls walls) {
    return new Campus(walls);
  }

  private static AcademyParts parts(Ground ground) {
    return new AcademyParts(
        ground.stores().table("aligned-academy"),
        ground.stores().files("aligned-sites"),
        ground.stores().files("aligned-media"),
        ground.directory(),
        new Viewing(new Signer("K1", KEYS.getPrivate()), "https://{host}", ground.clock()),
        ground.clock(),
        ground.ids());
  }

  public World<AcademyParts> world() {
    return world;
  }

  public Site north() {
    return world.north();
  }

  /** Media tells that the film of {@link Syllabus} can be played. */
  public void filmReady(TenantId tenant) {
    world.happens(tenant, new VideoReady(Syllabus.FILM, rendition()));
  }

  static Rendition rendition() {
    String folder = "media/" + Syllabus.FILM + "/";
    return new Rendition(folder, 8, "hls/video.m3u8", "video.mp4", 42, "poster.0000000.jpg");
  }

  /** Makes this the version of a course that the northern practice's learners have. */
  public PublishedCourse publish(int version, Course course, List<Lesson> lessons) {
    return publish(north().tenant(), version, course, lessons);
  }

  /** The same in any tenant, such as the platform's own. */
  public PublishedCourse publish(
      TenantId tenant, int version, Course course, List<Lesson> lessons) {
    var scope = world.job(tenant);
    var head = PublishedCourse.of(version, world.clock().instant(), course, lessons);
    world.parts().published().prepare(scope, new PublishedCourses.Whole(head, lessons)).commit();
    PublishedCourses.show(world.parts().table().write(scope), head).commit();
    return head;
  }

  private static KeyPair keys() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
