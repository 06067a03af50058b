package academy.aligned.prove.story;

import academy.aligned.kernel.door.Doorkeeper.Role;
import academy.aligned.kernel.ids.TenantId;
import academy.aligned.kernel.json.Json;
import academy.aligned.prove.wire.Line;
import academy.aligned.prove.wire.Said;
import academy.aligned.prove.wire.Shot;
import java.net.URI;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Plays the story of one practice through the public API, and remembers what was seen. */
public final class Stage {
  private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");
  private static final int TRIES = 300;

  private final Laptop laptop;
  private final Names names;
  private final TenantId tenant;
  private final String host;
  private final int network;
  private final Memory memory;
  private final Map<String, Actor> cast = new LinkedHashMap<>();

  public Stage(
      Laptop laptop, Names names, TenantId tenant, String host, int network, Memory memory) {
    this.laptop = laptop;
    this.names = names;
    this.tenant = tenant;
    this.host = host;
    this.network = network;
    this.memory = memory;
    names.keep("host", host);
    names.keep(
        "now",
        java.time.Instant.now().truncatedTo(java.time.temporal.ChronoUnit.SECONDS).toString());
    names.keep("today", java.time.LocalDate.now(java.time.ZoneOffset.UTC).toString());
  }

  public Practice play(Iterable<Step> story) {
    for (Step step : story) {
      switch (step.method()) {
        case "JOIN" -> join(step);
        case "PATIENT" ->
            cast.computeIfPresent(step.as(), (_, actor) -> inside(actor, Role.PATIENT));
        case "MAIL" -> step.keep().forEach((name, wanted) -> names.keep(name, mail(step, wanted)));
        case "PAY" -> pay(step);
        default -> call(step);
      }
    }
    return new Practice(
        tenant, host, names, Collections.unmodifiableMap(new LinkedHashMap<>(cast)), memory);
  }

  private Actor actor(String name) {
    return name.equals("visitor")
        ? Actor.visitor(tenant, host, source(99))
        : cast.computeIfAbsent(name, this::arrive);
  }

  /** Signs up, with the code that the mail brings. */
  private Actor arrive(String name) {
    String email = name + "@" + names.mark() + ".example";
    String source = source(cast.size() + 1);
    Shot visit = new Shot(Laptop.PLATFORM, "", "POST", "", Map.of(), "", source);
    String called = name + " " + names.mark(name);
    require(visit.to("/api/identity/sign-up").saying(json(Map.of("email", email, "name", called))));
    String code = laptop.mailed(email, CODE);
    JsonNode session =
        require(
                visit
                    .to("/api/identity/sign-up/confirm")
                    .saying(json(Map.of("email", email, "code", code))))
            .json();
    String token = session.path("accessToken").asString();
    Shot me = new Shot(Laptop.PLATFORM, token, "GET", "/api/identity/me", Map.of(), "", source);
    String user = require(me).json().path("user").asString();
    names.keep("user." + name, user);
    names.keep("email." + name, email);
    Set<Role> roles = name.equals("owner") ? Set.of(Role.OWNER) : Set.of();
    return new Actor(name, email, token, user, tenant, host, roles, source);
  }

  private String source(int person) {
    return "10.%d.%d.1".formatted(network, person);
  }

  private Actor inside(Actor actor, Role role) {
    return new Actor(
        actor.name(),
        actor.email(),
        actor.token(),
        actor.user(),
        tenant,
        host,
        Set.of(role),
        actor.source());
  }

  private void join(Step step) {
    Role role = Role.valueOf(step.path());
    Actor member = inside(actor(step.as()), role);
    laptop.appoint(member, names.mark(), role);
    cast.put(step.as(), member);
  }

  private String mail(Step step, String wanted) {
    return laptop.mailed(names.fill(step.path()), Pattern.compile(wanted));
  }

  private void pay(Step step) {
    URI page = URI.create(names.fill(step.path()));
    String form =
        "email=%s&name=%s&country=CA&card=4242424242424242&expiry=12+%%2F+34&cvc=123&agreed=yes&action=pay"
            .formatted(names.get("email." + step.as()), step.as());
    Said paid =
        laptop
            .line()
            .send(
                new Shot(
                    "stripe.localhost",
                    "",
                    "POST",
                    page.getRawPath(),
                    Map.of("content-type", "application/x-www-form-urlencoded"),
                    form,
                    ""));
    if (paid.status() != 303 && paid.status() != 200) {
      throw new IllegalStateException("The Checkout page answered " + paid.status());
    }
  }

  private void call(Step step) {
    Actor who = actor(step.as());
    String body = step.body() == null ? "" : names.fill(numbered(json(step.body())));
    String at = step.on().isEmpty() ? host : names.fill(step.on());
    Shot shot =
        new Shot(
            at, who.token(), step.method(), names.fill(step.path()), Map.of(), body, who.source());
    Said said = until(shot, step.until());
    memory.saw(who, shot, said);
    step.keep().forEach((name, field) -> names.keep(name, said.json().at(field).asString("")));
  }

  /** A number that was kept is written as a text with a hash before its name. */
  private static String numbered(String body) {
    return body.replaceAll("\"#([a-z])\"", "\\${$1}");
  }

  /** Asked again until it holds; what is not yet fit is asked again too. */
  private Said until(Shot shot, String field) {
    Said said = laptop.line().send(shot);
    for (int left = TRIES;
        left > 0 && (said.status() >= 500 || (!field.isEmpty() && !holds(said, field)));
        left--) {
      Line.pause(100);
      said = laptop.line().send(shot);
    }
    return checked(shot, said);
  }

  private static boolean holds(Said said, String field) {
    JsonNode found = said.json().at(field);
    return said.ok()
        && (field.equals("/")
            || found.asBoolean(found.isString() && !found.asString().equals("PENDING")));
  }

  private Said require(Shot shot) {
    return until(shot, "");
  }

  private static Said checked(Shot shot, Said said) {
    if (!said.ok()) {
      throw new IllegalStateException(
          "%s answered %d: %s%n%s".formatted(shot, said.status(), said.text(), shot.body()));
    }
    return said;
  }

  private static String json(Object value) {
    return Json.MAPPER.writeValueAsString(value);
  }
}
