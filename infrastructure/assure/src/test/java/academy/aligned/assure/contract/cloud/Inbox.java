package academy.aligned.assure.contract.cloud;

import java.util.List;
import java.util.function.Predicate;

/** A queue and its reader: what the reader refuses comes again, and at last is laid aside. */
public interface Inbox extends AutoCloseable {
  int TRIES = 5;

  /** What rules and schedules are told. */
  String arn();

  /** Reads from now on; the reader says of each message whether it is done with. */
  void read(Predicate<String> reader);

  /** What nobody could handle. */
  List<String> dead();

  @Override
  void close();
}
