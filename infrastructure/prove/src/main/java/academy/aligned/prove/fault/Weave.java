package academy.aligned.prove.fault;

import static net.bytebuddy.matcher.ElementMatchers.isPublic;
import static net.bytebuddy.matcher.ElementMatchers.named;
import static net.bytebuddy.matcher.ElementMatchers.none;
import static net.bytebuddy.matcher.ElementMatchers.takesArguments;

import java.lang.instrument.Instrumentation;
import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.agent.builder.AgentBuilder.RedefinitionStrategy;
import net.bytebuddy.agent.builder.ResettableClassFileTransformer;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.description.method.MethodDescription;
import net.bytebuddy.matcher.ElementMatcher;

/** Puts a fault into classes that are loaded already, and takes it out again. */
final class Weave implements AutoCloseable {
  private final Instrumentation instrumentation;
  private final List<ResettableClassFileTransformer> woven = new ArrayList<>();

  /**
   * One method and what is woven into it.
   *
   * @param arguments how many it takes
   */
  record Stitch(String type, String method, int arguments, Class<?> advice) {
    private ElementMatcher.Junction<MethodDescription> matcher() {
      var found = named(method).and(takesArguments(arguments));
      return method.equals("standing") ? found.and(isPublic()) : found;
    }
  }

  Weave(Instrumentation instrumentation) {
    this.instrumentation = instrumentation;
  }

  void in(List<Stitch> threads) {
    threads.forEach(this::in);
  }

  private void in(Stitch thread) {
    woven.add(
        new AgentBuilder.Default()
            .disableClassFormatChanges()
            .ignore(none())
            .with(RedefinitionStrategy.RETRANSFORMATION)
            .with(AgentBuilder.Listener.StreamWriting.toSystemError().withErrorsOnly())
            .type(named(thread.type()))
            .transform(
                (builder, _, _, _, _) ->
                    builder.visit(Advice.to(thread.advice()).on(thread.matcher())))
            .installOn(instrumentation));
  }

  @Override
  public void close() {
    woven
        .reversed()
        .forEach(
            transformer ->
                transformer.reset(instrumentation, RedefinitionStrategy.RETRANSFORMATION));
    woven.clear();
  }
}
