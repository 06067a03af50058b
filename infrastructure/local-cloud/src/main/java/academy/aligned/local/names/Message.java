package academy.aligned.local.names;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A question to a name server and the answer to it, on the wire (RFC 1035). */
final class Message {
  private static final Map<Integer, String> TYPES =
      Map.of(1, "A", 2, "NS", 5, "CNAME", 16, "TXT", 28, "AAAA");
  private static final int HEADER = 12;
  private static final int ALIAS = 5;
  private static final int ANSWERED = 0x8580;
  private static final int NO_SUCH_NAME = 3;
  private static final int ITSELF = 0xC00C;
  private static final int SECONDS = 60;

  private final byte[] question;
  private final String name;
  private final int type;

  private Message(byte[] question, String name, int type) {
    this.question = question;
    this.name = name;
    this.type = type;
  }

  private record Part(int type, ByteBuffer data) {}

  static Optional<Message> read(byte[] bytes) {
    if (bytes.length < HEADER + 5) {
      return Optional.empty();
    }
    StringBuilder name = new StringBuilder();
    int at = HEADER;
    while (at < bytes.length - 4 && bytes[at] > 0 && at + bytes[at] < bytes.length - 4) {
      name.append(name.isEmpty() ? "" : ".")
          .append(new String(bytes, at + 1, bytes[at], StandardCharsets.US_ASCII));
      at += bytes[at] + 1;
    }
    if (bytes[at] != 0) {
      return Optional.empty();
    }
    int type = ByteBuffer.wrap(bytes).getShort(at + 1);
    byte[] question = java.util.Arrays.copyOf(bytes, at + 5);
    return Optional.of(new Message(question, name.toString(), type));
  }

  byte[] answer(Zone zone) {
    List<Part> parts = parts(zone);
    boolean known = !zone.of(name).isEmpty();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteBuffer head = ByteBuffer.allocate(HEADER);
    head.put(question, 0, 2);
    head.putShort((short) (known ? ANSWERED : ANSWERED | NO_SUCH_NAME));
    head.putShort((short) 1).putShort((short) parts.size()).putInt(0);
    out.writeBytes(head.array());
    out.write(question, HEADER, question.length - HEADER);
    parts.forEach(part -> write(out, part));
    return out.toByteArray();
  }

  private static void write(ByteArrayOutputStream out, Part part) {
    int length = part.data().remaining();
    ByteBuffer record = ByteBuffer.allocate(HEADER + length);
    record.putShort((short) ITSELF).putShort((short) part.type()).putShort((short) 1);
    record.putInt(SECONDS).putShort((short) length).put(part.data());
    out.writeBytes(record.array());
  }

  /** An alias stands for whatever its target has, which a resolver adds in the alias's own name. */
  private List<Part> parts(Zone zone) {
    Map<String, List<String>> here = zone.of(name);
    List<Part> parts = new ArrayList<>(parts(here, type));
    if (parts.isEmpty() && type != ALIAS) {
      here.getOrDefault("CNAME", List.of())
          .forEach(target -> parts.addAll(parts(zone.of(target), type)));
    }
    return parts;
  }

  private static List<Part> parts(Map<String, List<String>> records, int type) {
    return records.getOrDefault(TYPES.getOrDefault(type, "?"), List.of()).stream()
        .map(value -> new Part(type, ByteBuffer.wrap(data(type, value))))
        .toList();
  }

  private static byte[] data(int type, String value) {
    return switch (type) {
      case 1 -> bytes(Stream.of(value.split("\\.", -1)).map(Integer::parseInt).toList());
      case 16 -> text(value);
      default -> labels(value);
    };
  }

  private static byte[] bytes(List<Integer> numbers) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    numbers.forEach(out::write);
    return out.toByteArray();
  }

  private static byte[] text(String value) {
    byte[] all = value.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int from = 0; from < all.length; from += 255) {
      int length = Math.min(255, all.length - from);
      out.write(length);
      out.write(all, from, length);
    }
    return out.toByteArray();
  }

  private static byte[] labels(String name) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (String label : name.split("\\.", -1)) {
      out.write(label.length());
      out.writeBytes(label.getBytes(StandardCharsets.US_ASCII));
    }
    out.write(0);
    return out.toByteArray();
  }
}
