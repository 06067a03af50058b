package academy.aligned.media;

import academy.aligned.media.playback.Addresses;
import academy.aligned.media.processing.Transcoder;
import academy.aligned.storage.files.TenantFiles;
import java.time.InstantSource;

/** What media's handlers are made from. */
public record MediaParts(
    Videos videos,
    TenantFiles files,
    Transcoder transcoder,
    Addresses addresses,
    InstantSource clock) {}
