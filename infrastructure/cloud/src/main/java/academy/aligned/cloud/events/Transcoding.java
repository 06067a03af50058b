package academy.aligned.cloud.events;

import academy.aligned.cloud.Estate;
import academy.aligned.cloud.data.Allow;
import java.util.List;
import java.util.Map;
import software.amazon.awscdk.services.iam.PolicyStatement;
import software.amazon.awscdk.services.iam.Role;
import software.amazon.awscdk.services.mediaconvert.CfnQueue;
import software.constructs.Construct;

/** What the one function is told and may do that lets a service act for it. */
public record Transcoding(Map<String, String> told, List<PolicyStatement> rights) {
  public static Transcoding create(Construct scope, Estate estate) {
    Role role = TranscoderRole.create(scope, estate.data());
    CfnQueue queue =
        CfnQueue.Builder.create(scope, "Films")
            .name(estate.name("films"))
            .description("Practitioners' films, apart from what else the account transcodes.")
            .pricingPlan("ON_DEMAND")
            .status("ACTIVE")
            .build();
    return new Transcoding(
        Map.of("TRANSCODER_ROLE", role.getRoleArn(), "TRANSCODER_QUEUE", queue.getAttrArn()),
        List.of(
            Allow.of("Transcode", List.of("mediaconvert:CreateJob"), List.of(queue.getAttrArn())),
            Allow.of(
                "LetTranscoderAct",
                List.of("iam:PassRole"),
                List.of(role.getRoleArn()),
                Map.of(
                    "StringEquals", Map.of("iam:PassedToService", "mediaconvert.amazonaws.com")))));
  }
}
