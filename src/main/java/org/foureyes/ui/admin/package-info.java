/** The screens of those who look after the desk: accounts and settings. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {"ui", "ui::component", "common", "rating", "user", "history", "setting"})
package org.foureyes.ui.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
