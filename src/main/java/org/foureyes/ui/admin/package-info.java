/**
 * The screens of those who look after the desk: accounts, settings, backups, and how programs sign
 * in.
 */
@NullMarked
@ApplicationModule(
    allowedDependencies = {
      "ui",
      "ui::component",
      "common",
      "rating",
      "user",
      "history",
      "setting",
      "token",
      "backup"
    })
package org.foureyes.ui.admin;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
