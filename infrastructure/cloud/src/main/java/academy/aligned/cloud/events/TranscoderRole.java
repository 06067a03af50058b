package academy.aligned.cloud.events;

import academy.aligned.cloud.data.DataStack;
import java.util.List;
import software.amazon.awscdk.services.iam.PolicyStatement;
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
    allow(role, "ReadUploads", "s3:GetObject", data.media().arnForObjects("tenants/*/uploads/*"));
    allow(role, "WriteMedia", "s3:PutObject", data.media().arnForObjects("tenants/*/media/*"));
    return role;
  }

  private static void allow(Role role, String sid, String action, String resource) {
    role.addToPolicy(
        PolicyStatement.Builder.create()
            .sid(sid)
            .actions(List.of(action))
            .resources(List.of(resource))
            .build());
  }
}
