package org.foureyes.ui.teamwork;

import org.foureyes.teamwork.Assignments;
import org.foureyes.teamwork.Comments;
import org.foureyes.user.Accounts;
import org.foureyes.user.CurrentUser;
import org.foureyes.user.Role;
import org.springframework.stereotype.Component;

/** The services behind assignments and comments, together. */
@Component
record TeamServices(
    Assignments assignments, Comments comments, Accounts accounts, CurrentUser user) {

  /** Whether the person signed in may assign and comment. */
  boolean mayTakePart() {
    return user.find()
        .filter(person -> person.has(Role.EDITOR) || person.has(Role.REVIEWER))
        .isPresent();
  }
}
