package academy.aligned.media;

import academy.aligned.kernel.events.MediaEvent.UploadFinished;
import academy.aligned.media.processing.TranscoderEvent.JobStateChanged;
import academy.aligned.media.processing.TranscoderEvent.Metadata;
import academy.aligned.testkit.law.Example;
import academy.aligned.testkit.law.Heard;
import academy.aligned.testkit.law.IsolationLaw;
import academy.aligned.testkit.world.Walls;
import academy.aligned.testkit.world.World;
import java.util.List;
import java.util.Map;

class MediaLawTest extends IsolationLaw<MediaParts> {
  private Studio studio = Studio.open();
  private String media = "";

  @Override
  protected World<MediaParts> world(Walls walls) {
    studio = Studio.without(walls);
    return studio.world();
  }

  @Override
  protected List<Example> examples(World<MediaParts> world) {
    byte[] bytes = {1, 2, 3};
    media = world.ids().next();
    String missing = world.ids().next();
    Map<String, Object> parts = studio.upload(studio.announce(media, 3), bytes);
    var practitioner = world.north().practitioner();
    String unwanted = world.ids().next();
    studio.announce(unwanted, 3);
    return List.of(
        Example.own(
            "POST /api/media",
            practitioner,
            "/api/media",
            Map.of(
                "media", world.ids().next(),
                "title", "Bridge",
                "filename", "bridge.mp4",
                "contentType", "video/mp4",
                "bytes", 3)),
        Example.about(
            "POST /api/media/{media}/finish",
            practitioner,
            "/api/media/" + media + "/finish",
            "/api/media/" + missing + "/finish",
            parts),
        Example.own("GET /api/media", practitioner, "/api/media", null),
        Example.about(
            "GET /api/media/{media}",
            world.north().practitioner(),
            "/api/media/" + media,
            "/api/media/" + missing,
            null),
        Example.about(
            "POST /api/media/{media}/restart",
            practitioner,
            "/api/media/" + media + "/restart",
            "/api/media/" + missing + "/restart",
            Map.of()),
        Example.about(
            "DELETE /api/media/{media}",
            practitioner,
            "/api/media/" + unwanted,
            "/api/media/" + missing,
            null));
  }

  @Override
  protected List<Heard> heard(World<MediaParts> world) {
    String south = world.south().tenant().value();
    return List.of(
        Heard.of(new UploadFinished(media)),
        new Heard(
            "MediaConvert Job State Change",
            new JobStateChanged("job-1", "COMPLETE", new Metadata(south, media), null, List.of())));
  }
}
