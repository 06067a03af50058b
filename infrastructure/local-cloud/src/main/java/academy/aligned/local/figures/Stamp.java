package academy.aligned.local.figures;

import academy.aligned.local.figures.draw.Stage;
import academy.aligned.local.figures.pose.Figure;
import academy.aligned.local.figures.pose.PoseFiles;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** A hash over all a film is made of: its poses, its words and the painter's own code. */
final class Stamp {
  private final byte[] shared;

  Stamp() throws IOException {
    MessageDigest digest = sha256();
    digest.update(PoseFiles.bytes("bases"));
    for (Class<?> part : List.of(RenderLibrary.class, Stage.class, Figure.class)) {
      code(part, digest);
    }
    shared = digest.digest();
  }

  String of(JsonNode exercise) throws IOException {
    MessageDigest digest = sha256();
    digest.update(shared);
    digest.update(PoseFiles.bytes(exercise.path("id").asString()));
    digest.update(exercise.path("instructions").toString().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Classes of a package come as a folder while developing and out of a jar when installed. */
  private static void code(Class<?> part, MessageDigest digest) throws IOException {
    URL url = part.getResource(part.getSimpleName() + ".class");
    if (url == null) {
      throw new IOException("The code of " + part.getName() + " cannot be read.");
    }
    if (url.openConnection() instanceof JarURLConnection jar) {
      digest.update(Long.toString(jar.getJarEntry().getCrc()).getBytes(StandardCharsets.UTF_8));
      digest.update(Long.toString(jar.getJarFile().size()).getBytes(StandardCharsets.UTF_8));
      return;
    }
    try (var files = Files.list(Path.of(url.getPath()).getParent())) {
      for (Path file :
          files.filter(Files::isRegularFile).sorted(Comparator.naturalOrder()).toList()) {
        try (InputStream in = Files.newInputStream(file)) {
          digest.update(in.readAllBytes());
        }
      }
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
