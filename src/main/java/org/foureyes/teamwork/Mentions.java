package org.foureyes.teamwork;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foureyes.user.AccountId;
import org.foureyes.user.Colleague;

/**
 * Finds who is meant by names typed after {@code @}. The at-sign of a mail address names nobody; a
 * full stop after a name is the sentence's.
 */
final class Mentions {
  private static final Pattern NAME =
      Pattern.compile("(?<![\\p{L}\\p{N}._-])@([\\p{L}\\p{N}][\\p{L}\\p{N}._-]{1,63})");

  private Mentions() {}

  static Set<AccountId> in(String text, Collection<Colleague> people) {
    Map<String, AccountId> byName = new HashMap<>();
    people.forEach(person -> byName.put(person.name().toLowerCase(Locale.ROOT), person.id()));
    Set<AccountId> found = new LinkedHashSet<>();
    Matcher names = NAME.matcher(text);
    while (names.find()) {
      String name = names.group(1).toLowerCase(Locale.ROOT);
      while (!name.isEmpty()
          && !byName.containsKey(name)
          && isStop(name.charAt(name.length() - 1))) {
        name = name.substring(0, name.length() - 1);
      }
      AccountId meant = byName.get(name);
      if (meant != null) {
        found.add(meant);
      }
    }
    return found;
  }

  private static boolean isStop(char sign) {
    return sign == '.' || sign == '-' || sign == '_';
  }
}
