package org.foureyes.security;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * What a line of the security log says beside what happened. Never a password, a secret, or a text
 * of the desk's.
 *
 * @param key as Elastic Common Schema calls it, where it does
 */
public record Fact(String key, String value) {
  private static final int LONGEST = 200;

  public Fact {
    value = oneLine(value);
  }

  /** The account that something is done to, by its name for signing in. */
  public static Fact account(String name) {
    return new Fact("user.target.name", name);
  }

  /** The account that does it, where the security context does not say so. */
  public static Fact user(String name) {
    return new Fact("user.name", name);
  }

  public static Fact client(String address) {
    return new Fact("client.ip", address);
  }

  public static Fact reason(String reason) {
    return new Fact("event.reason", reason);
  }

  public static Fact roles(String key, Collection<? extends Enum<?>> roles) {
    return new Fact(key, roles.stream().map(Enum::name).sorted().collect(Collectors.joining(" ")));
  }

  /** What breaks a line, or turns its direction, makes no second line and no other words. */
  private static String oneLine(String value) {
    String shown = value.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\\p{Cf}\"\\\\]", "_");
    return shown.substring(0, Math.min(shown.length(), LONGEST));
  }

  /** As it stands in a line for people. */
  String shown() {
    String name = key.substring(key.indexOf('.') + 1);
    return value.matches("[\\p{L}\\p{N}._:@/*-]+")
        ? name + "=" + value
        : name + "=\"" + value + "\"";
  }
}
