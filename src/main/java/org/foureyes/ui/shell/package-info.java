/** What surrounds every screen: signing in, navigation, languages, errors. */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "ui",
      "ui::component",
      "common",
      "user",
      "ui.teamwork",
      "api",
      "security",
      "oidc"
    })
package org.foureyes.ui.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
