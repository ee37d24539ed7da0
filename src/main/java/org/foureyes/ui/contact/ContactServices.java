package org.foureyes.ui.contact;

import org.foureyes.contact.Contacts;
import org.foureyes.user.Accounts;
import org.foureyes.user.CurrentUser;
import org.springframework.stereotype.Component;

/** The services that the log works with, together. */
@Component
public record ContactServices(Contacts contacts, Accounts accounts, CurrentUser currentUser) {}
