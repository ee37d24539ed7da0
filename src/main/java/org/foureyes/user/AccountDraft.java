package org.foureyes.user;

import java.util.Set;

/**
 * What a person with {@link Role#ADMIN} says of an account.
 *
 * @param name for signing in: 2 to 64 letters, digits, dots, hyphens or underscores
 * @param displayName as shown to others, up to 128 characters
 */
public record AccountDraft(String name, String displayName, Set<Role> roles, boolean enabled) {}
