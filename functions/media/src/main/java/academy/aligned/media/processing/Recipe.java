package academy.aligned.media.processing;

import java.time.Duration;
import java.util.Map;
import java.util.function.Consumer;
import software.amazon.awssdk.services.mediaconvert.model.AacCodingMode;
import software.amazon.awssdk.services.mediaconvert.model.AudioCodec;
import software.amazon.awssdk.services.mediaconvert.model.AudioDefaultSelection;
import software.amazon.awssdk.services.mediaconvert.model.AudioDescription;
import software.amazon.awssdk.services.mediaconvert.model.AudioSelector;
import software.amazon.awssdk.services.mediaconvert.model.ColorSpaceConversion;
import software.amazon.awssdk.services.mediaconvert.model.ContainerType;
import software.amazon.awssdk.services.mediaconvert.model.H264GopSizeUnits;
import software.amazon.awssdk.services.mediaconvert.model.H264RateControlMode;
import software.amazon.awssdk.services.mediaconvert.model.Input;
import software.amazon.awssdk.services.mediaconvert.model.InputClipping;
import software.amazon.awssdk.services.mediaconvert.model.InputRotate;
import software.amazon.awssdk.services.mediaconvert.model.InputTimecodeSource;
import software.amazon.awssdk.services.mediaconvert.model.JobSettings;
import software.amazon.awssdk.services.mediaconvert.model.Mp4MoovPlacement;
import software.amazon.awssdk.services.mediaconvert.model.Output;
import software.amazon.awssdk.services.mediaconvert.model.OutputGroup;
import software.amazon.awssdk.services.mediaconvert.model.OutputGroupType;
import software.amazon.awssdk.services.mediaconvert.model.VideoCodec;
import software.amazon.awssdk.services.mediaconvert.model.VideoDescription;

/**
 * What is made of a video: HLS in three sizes for changing networks, one MP4 for everything else
 * and for offline, one picture. Heights alone are given, so that portrait stays portrait; sound is
 * muxed in, so that a silent video is as good as any.
 */
final class Recipe {
  private static final String SOUND = "Audio Selector 1";

  /** A longer film is cut, so that a mistake costs little, and told by its length. */
  static final Duration LONGEST = Duration.ofMinutes(10);

  private static final String CUT = "00:%02d:01:00".formatted(LONGEST.toMinutes());

  private Recipe() {}

  static JobSettings of(Transcoder.Work work) {
    String folder = work.folder().toString();
    return JobSettings.builder()
        .inputs(input(work.source().toString()))
        .outputGroups(hls(folder + "hls/video"), mp4(folder + "video"), poster(folder + "poster"))
        .build();
  }

  private static Input input(String source) {
    var sound = AudioSelector.builder().defaultSelection(AudioDefaultSelection.DEFAULT).build();
    return Input.builder()
        .fileInput(source)
        .timecodeSource(InputTimecodeSource.ZEROBASED)
        .inputClippings(InputClipping.builder().endTimecode(CUT).build())
        .videoSelector(video -> video.rotate(InputRotate.AUTO))
        .audioSelectors(Map.of(SOUND, sound))
        .build();
  }

  private static OutputGroup hls(String destination) {
    return OutputGroup.builder()
        .name("hls")
        .outputGroupSettings(
            group ->
                group
                    .type(OutputGroupType.HLS_GROUP_SETTINGS)
                    .hlsGroupSettings(
                        hls -> hls.destination(destination).segmentLength(4).minSegmentLength(0)))
        .outputs(rung(360, 600_000), rung(480, 1_200_000), rung(720, 2_500_000))
        .build();
  }

  private static Output rung(int height, int bitrate) {
    return Output.builder()
        .nameModifier("-" + height)
        .containerSettings(container -> container.container(ContainerType.M3_U8))
        .videoDescription(picture(height, bitrate))
        .audioDescriptions(sound())
        .build();
  }

  private static OutputGroup mp4(String destination) {
    return files(
        "mp4",
        destination,
        output ->
            output
                .containerSettings(
                    container ->
                        container
                            .container(ContainerType.MP4)
                            .mp4Settings(
                                mp4 -> mp4.moovPlacement(Mp4MoovPlacement.PROGRESSIVE_DOWNLOAD)))
                .videoDescription(picture(720, 2_500_000))
                .audioDescriptions(sound()));
  }

  /** Two frames, a second apart: the first is often black, and the last one made is told. */
  private static OutputGroup poster(String destination) {
    return files(
        "poster",
        destination,
        output ->
            output
                .containerSettings(container -> container.container(ContainerType.RAW))
                .videoDescription(
                    picture ->
                        picture
                            .height(720)
                            .codecSettings(
                                codec ->
                                    codec
                                        .codec(VideoCodec.FRAME_CAPTURE)
                                        .frameCaptureSettings(
                                            frames ->
                                                frames
                                                    .framerateNumerator(1)
                                                    .framerateDenominator(1)
                                                    .maxCaptures(2)
                                                    .quality(80)))));
  }

  private static OutputGroup files(
      String name, String destination, Consumer<Output.Builder> output) {
    return OutputGroup.builder()
        .name(name)
        .outputGroupSettings(
            group ->
                group
                    .type(OutputGroupType.FILE_GROUP_SETTINGS)
                    .fileGroupSettings(file -> file.destination(destination)))
        .outputs(Output.builder().applyMutation(output).build())
        .build();
  }

  /** Key frames every two seconds, so that all sizes can be cut at the same places. */
  private static VideoDescription picture(int height, int bitrate) {
    return VideoDescription.builder()
        .height(height)
        .videoPreprocessors(
            before ->
                before.colorCorrector(
                    color -> color.colorSpaceConversion(ColorSpaceConversion.FORCE_709)))
        .codecSettings(
            codec ->
                codec
                    .codec(VideoCodec.H_264)
                    .h264Settings(
                        h264 ->
                            h264.rateControlMode(H264RateControlMode.QVBR)
                                .maxBitrate(bitrate)
                                .gopSize(2.0)
                                .gopSizeUnits(H264GopSizeUnits.SECONDS)))
        .build();
  }

  private static AudioDescription sound() {
    return AudioDescription.builder()
        .audioSourceName(SOUND)
        .codecSettings(
            codec ->
                codec
                    .codec(AudioCodec.AAC)
                    .aacSettings(
                        aac ->
                            aac.bitrate(96_000)
                                .codingMode(AacCodingMode.CODING_MODE_2_0)
                                .sampleRate(48_000)))
        .build();
  }
}
