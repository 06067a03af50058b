package academy.aligned.kernel.door;

import academy.aligned.kernel.events.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A context's table of contents: what it answers, hears and does on time, grouped into the
 * functions that are deployed. The doors, CDK, the local cloud, OpenAPI and the attack tests all
 * read this and nothing else.
 *
 * @param <P> the parts that handlers are made from
 */
public record Surface<P>(
    String context,
    List<Route<P, ?, ?, ?>> routes,
    List<Hearing<P, ?>> hearings,
    List<Timer> timers,
    List<Class<?>> kept) {

  public enum Method {
    GET,
    POST,
    PUT,
    DELETE
  }

  /**
   * One endpoint. {@code feature} is what the practice's plan must include for it, if anything.
   *
   * @param part the name that operators close it by, apart from the rest of its function or as all
   *     of it
   */
  public record Route<P, S extends TenantScope, I, O>(
      String function,
      String part,
      Method method,
      Path path,
      int status,
      Optional<Feature> feature,
      Who<S> who,
      Class<I> input,
      Class<O> output,
      Function<P, Handler<S, I, O>> handler) {}

  /** One thing that is heard. {@code source} and {@code detailType} select it on the bus. */
  public record Hearing<P, E extends Event>(
      String function,
      String source,
      String detailType,
      Class<E> event,
      Function<P, EventHandler<E>> handler) {}

  /** Whom a timer is for. */
  public enum Told {
    EVERY_OPEN_TENANT,
    THE_PLATFORM
  }

  /** At each tick {@code told} gets {@code event}; {@code expression} is EventBridge's. */
  public record Timer(
      String function, String expression, Class<? extends Event> event, Told told) {}

  public static <P> Builder<P> of(String context) {
    return new Builder<>(context);
  }

  /** The names of all functions, in order of appearance. */
  public List<String> functions() {
    var names = new java.util.LinkedHashSet<String>();
    routes.forEach(route -> names.add(route.function()));
    hearings.forEach(hearing -> names.add(hearing.function()));
    return List.copyOf(names);
  }

  /** What operators can close: functions that answer, and what is named apart in them. */
  public List<String> parts() {
    return routes.stream()
        .flatMap(route -> Stream.of(route.function(), route.part()))
        .distinct()
        .toList();
  }

  /** Whether callers reach this function; the others hear. */
  public boolean answers(String function) {
    return routes.stream().anyMatch(route -> route.function().equals(function));
  }

  /** Collects a surface; {@link #function} says where the following lines are deployed. */
  public static final class Builder<P> {
    private final String context;
    private final List<Route<P, ?, ?, ?>> routes = new ArrayList<>();
    private final List<Hearing<P, ?>> hearings = new ArrayList<>();
    private final List<Timer> timers = new ArrayList<>();
    private final List<Class<?>> kept = new ArrayList<>();
    private String function;
    private String part;
    private Optional<Feature> feature = Optional.empty();

    private Builder(String context) {
      this.context = context;
      this.function = context;
      this.part = context;
    }

    public Builder<P> function(String name) {
      function = name;
      part = name;
      return this;
    }

    /** Operators can close the following routes of the function without the rest of it. */
    public Builder<P> part(String name) {
      part = name;
      return this;
    }

    /** The next route needs this of the practice's plan. */
    public Builder<P> needing(Feature wanted) {
      feature = Optional.of(wanted);
      return this;
    }

    public <S extends TenantScope, I, O> Builder<P> get(
        String path, Who<S> who, Class<I> in, Class<O> out, Function<P, Handler<S, I, O>> handler) {
      return route(Method.GET, path, 200, who, in, out, handler);
    }

    public <S extends TenantScope, I, O> Builder<P> post(
        String path, Who<S> who, Class<I> in, Class<O> out, Function<P, Handler<S, I, O>> handler) {
      return route(Method.POST, path, 200, who, in, out, handler);
    }

    /** A POST that makes something: 201. */
    public <S extends TenantScope, I, O> Builder<P> create(
        String path, Who<S> who, Class<I> in, Class<O> out, Function<P, Handler<S, I, O>> handler) {
      return route(Method.POST, path, 201, who, in, out, handler);
    }

    /** A POST whose work goes on after the answer: 202. */
    public <S extends TenantScope, I, O> Builder<P> start(
        String path, Who<S> who, Class<I> in, Class<O> out, Function<P, Handler<S, I, O>> handler) {
      return route(Method.POST, path, 202, who, in, out, handler);
    }

    public <S extends TenantScope, I, O> Builder<P> put(
        String path, Who<S> who, Class<I> in, Class<O> out, Function<P, Handler<S, I, O>> handler) {
      return route(Method.PUT, path, 200, who, in, out, handler);
    }

    public <S extends TenantScope, I, O> Builder<P> delete(
        String path, Who<S> who, Class<I> in, Class<O> out, Function<P, Handler<S, I, O>> handler) {
      return route(Method.DELETE, path, 200, who, in, out, handler);
    }

    private <S extends TenantScope, I, O> Builder<P> route(
        Method method,
        String path,
        int status,
        Who<S> who,
        Class<I> in,
        Class<O> out,
        Function<P, Handler<S, I, O>> handler) {
      int answer = out == Handler.Done.class && status == 200 ? 204 : status;
      routes.add(
          new Route<>(
              function, part, method, Path.of(path), answer, feature, who, in, out, handler));
      feature = Optional.empty();
      return this;
    }

    /** Hears an event of ours. */
    public <E extends Event> Builder<P> hear(Class<E> event, Function<P, EventHandler<E>> handler) {
      return hear("aligned", Event.nameOf(event), event, handler);
    }

    /** Hears an event of AWS about a job or a mail that we gave its tenant to. */
    public <E extends Event> Builder<P> hear(
        String source, String detailType, Class<E> event, Function<P, EventHandler<E>> handler) {
      hearings.add(new Hearing<>(function, source, detailType, event, handler));
      return this;
    }

    public Builder<P> every(String expression, Class<? extends Event> event) {
      timers.add(new Timer(function, expression, event, Told.EVERY_OPEN_TENANT));
      return this;
    }

    /** The platform's own tenant alone has anything to do at this time. */
    public Builder<P> everyAtHome(String expression, Class<? extends Event> event) {
      timers.add(new Timer(function, expression, event, Told.THE_PLATFORM));
      return this;
    }

    /** Rows of these shapes are read while somebody waits: how is found out before a snapshot. */
    public Builder<P> keeping(List<Class<?>> shapes) {
      kept.addAll(shapes);
      return this;
    }

    public Surface<P> build() {
      return new Surface<>(
          context,
          List.copyOf(routes),
          List.copyOf(hearings),
          List.copyOf(timers),
          List.copyOf(kept));
    }
  }
}
