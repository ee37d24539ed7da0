/** The screens of those who look after the desk: accounts. */
@NullMarked
@ApplicationModule(allowedDependencies = {"ui", "ui::component", "common", "user", "history"})
package org.foureyes.ui.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
