package org.foureyes.oidc;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foureyes.user.Role;
import org.jspecify.annotations.Nullable;

/** Which roles a person has by the groups that the provider names, letter by letter. */
final class GroupRoles {
  private final OidcSettings settings;

  GroupRoles(OidcSettings settings) {
    this.settings = settings;
  }

  Set<Role> of(Map<String, Object> claims) {
    Set<String> groups = groups(claims);
    Set<Role> roles = EnumSet.noneOf(Role.class);
    settings
        .roles()
        .forEach((role, standing) -> {
          if (standing.stream().anyMatch(groups::contains)) {
            roles.add(role);
          }
        });
    return roles;
  }

  private Set<String> groups(Map<String, Object> claims) {
    @Nullable Object value = claims.get(settings.rolesClaim());
    if (value == null) {
      value = claims;
      for (String step : settings.rolesClaim().split("\\.")) {
        value = value instanceof Map<?, ?> object ? object.get(step) : null;
      }
    }
    Stream<?> all = value instanceof Collection<?> list ? list.stream() : Stream.ofNullable(value);
    return all.filter(String.class::isInstance).map(String.class::cast).collect(Collectors.toSet());
  }
}
