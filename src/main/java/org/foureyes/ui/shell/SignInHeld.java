package org.foureyes.ui.shell;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who tries to sign in has to wait.
 *
 * @param name as it was typed
 */
record SignInHeld(@Nullable String name, long seconds) {}
