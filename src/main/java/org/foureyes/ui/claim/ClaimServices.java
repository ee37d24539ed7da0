package org.foureyes.ui.claim;

import java.util.function.Predicate;
import org.foureyes.claim.Claims;
import org.foureyes.evidence.EvidenceFile;
import org.foureyes.evidence.IndependenceMeter;
import org.foureyes.history.History;
import org.foureyes.rating.Scales;
import org.foureyes.review.Verdicts;
import org.foureyes.setting.Settings;
import org.foureyes.snapshot.Snapshots;
import org.foureyes.source.Sources;
import org.foureyes.ui.contact.ContactServices;
import org.foureyes.ui.earlier.EarlierServices;
import org.foureyes.user.Accounts;
import org.foureyes.user.CurrentUser;
import org.foureyes.user.Role;
import org.foureyes.user.SignedIn;
import org.springframework.stereotype.Component;

/** The services that the panel's sections work with, together. */
@Component
record ClaimServices(
    Claims claims,
    Sources sources,
    EvidenceFile evidence,
    IndependenceMeter independence,
    Snapshots snapshots,
    ContactServices contacts,
    EarlierServices earlier,
    Verdicts verdicts,
    Scales scales,
    Settings settings,
    History history,
    Accounts accounts,
    CurrentUser currentUser) {

  boolean may(Role role) {
    Predicate<SignedIn> has = person -> person.has(role);
    return currentUser.find().filter(has).isPresent();
  }
}
