package academy.aligned.cloud.events;

import academy.aligned.cloud.check.Accepted;
import academy.aligned.cloud.data.Allow;
import academy.aligned.cloud.data.DataStack;
import java.util.List;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.iam.ServicePrincipal;
import software.constructs.Construct;

/** What MediaConvert acts under: reads uploads, writes what it makes of them. */
public final class TranscoderRole {
  private TranscoderRole() {}

  public static Role create(Construct scope, DataStack data) {
    Role role =
        Role.Builder.create(scope, "Transcoder")
            .assumedBy(new ServicePrincipal("mediaconvert.amazonaws.com"))
            .build();
    String uploads = data.bucketArn("media") + "/tenants/*/uploads/*";
    String media = data.bucketArn("media") + "/tenants/*/media/*";
    allow(role, "ReadUploads", "s3:GetObject", uploads);
    allow(role, "WriteMedia", "s3:PutObject", media);
    role.addToPolicy(data.unseal("s3"));
    Accepted.patterns(
        role,
        List.of(uploads, media),
        "One transcoder for all: a job names the files of its one tenant.");
    return role;
  }

  private static void allow(Role role, String sid, String action, String resource) {
    role.addToPolicy(Allow.of(sid, List.of(action), List.of(resource)));
  }
}
