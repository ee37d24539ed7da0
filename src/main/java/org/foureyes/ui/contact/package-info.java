/** Whom the desk asked about a claim: the log, and the form for an entry. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"ui", "ui::component", "common", "user", "claim", "contact"})
package org.foureyes.ui.contact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
