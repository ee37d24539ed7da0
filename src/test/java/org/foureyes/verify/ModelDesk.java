package org.foureyes.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foureyes.Desk;
import org.foureyes.article.ArticleId;
import org.foureyes.attribution.HopMode;
import org.foureyes.claim.ClaimDetail;
import org.foureyes.claim.ClaimDraft;
import org.foureyes.claim.ClaimEdit;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.ClaimState;
import org.foureyes.claim.Claims;
import org.foureyes.claim.HopDraft;
import org.foureyes.claim.Standing;
import org.foureyes.common.NotFoundException;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.StaleEditException;
import org.foureyes.evidence.EvidenceDraft;
import org.foureyes.evidence.EvidenceFile;
import org.foureyes.evidence.EvidenceRow;
import org.foureyes.evidence.Party;
import org.foureyes.evidence.Stance;
import org.foureyes.rating.Axis;
import org.foureyes.review.Confidence;
import org.foureyes.review.CorrectionDraft;
import org.foureyes.review.Decisions;
import org.foureyes.review.SecondRatingDraft;
import org.foureyes.review.SecondRatings;
import org.foureyes.review.VerdictDraft;
import org.foureyes.review.VerdictId;
import org.foureyes.review.VerdictRow;
import org.foureyes.review.Verdicts;
import org.foureyes.setting.DeskSettings;
import org.foureyes.setting.Settings;
import org.foureyes.setting.SettingsRow;
import org.foureyes.user.AccountId;
import org.foureyes.user.Role;
import org.foureyes.verify.ReviewModel.Try;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Five people with mixed roles who try things on claims, by the services of the real program. */
final class ModelDesk {
  private static final Role[][] ROLES = {
    {Role.EDITOR, Role.REVIEWER},
    {Role.EDITOR, Role.REVIEWER, Role.ADMIN},
    {Role.EDITOR, Role.REVIEWER},
    {Role.REVIEWER},
    {Role.EDITOR}
  };

  static final boolean[] EDITOR = {true, true, true, false, true};
  static final boolean[] REVIEWER = {true, true, true, true, false};

  private final Desk desk;
  private final Claims claims;
  private final EvidenceFile evidence;
  private final Verdicts verdicts;
  private final Decisions decisions;
  private final SecondRatings ratings;
  private final Settings settings;
  private final JdbcClient jdbc;
  final List<String> people = new ArrayList<>();
  private final Map<AccountId, Integer> numbers = new HashMap<>();
  private final Map<ClaimId, ClaimEdit> edits = new HashMap<>();
  private int count;

  ModelDesk(ApplicationContext program) {
    this.desk = new Desk(program);
    this.claims = program.getBean(Claims.class);
    this.evidence = program.getBean(EvidenceFile.class);
    this.verdicts = program.getBean(Verdicts.class);
    this.decisions = program.getBean(Decisions.class);
    this.ratings = program.getBean(SecondRatings.class);
    this.settings = program.getBean(Settings.class);
    this.jdbc = program.getBean(JdbcClient.class);
    for (Role[] roles : ROLES) {
      people.add(desk.person(roles));
    }
    ArticleId article = desk.article(people.getFirst());
    for (int i = 0; i < people.size(); i++) {
      if (EDITOR[i]) {
        ClaimId own = desk.claim(people.get(i), article, i, i + 1);
        numbers.put(detail(own).provenance().createdBy(), i);
      }
    }
  }

  void reviewsBlind(boolean blind) {
    desk.run(
        "admin",
        () -> {
          SettingsRow now = settings.row();
          DeskSettings wanted =
              new DeskSettings(now.settings().contentScale(), blind, now.settings().fetchAllowed());
          settings.change(now.version(), wanted);
        });
  }

  ClaimId claim(int creator) {
    return desk.claim(people.get(creator), desk.article(people.get(creator)), 0, 24);
  }

  ClaimDetail detail(ClaimId claim) {
    return desk.as(people.getFirst(), () -> claims.get(claim));
  }

  /** All that an attempt needs to know beforehand, as the person's screen does. */
  record Screen(ClaimDetail claim, List<VerdictRow> verdicts, List<EvidenceRow> evidence) {}

  Screen look(ClaimId claim) {
    return desk.as(
        people.getFirst(),
        () -> new Screen(claims.get(claim), verdicts.of(claim), evidence.of(claim)));
  }

  /** Whether the program let it happen. Anything but a refusal fails. */
  boolean attempt(Try it, Screen screen) {
    try {
      desk.run(people.get(it.person()), () -> run(it, screen));
      return true;
    } catch (RuleViolation
        | StaleEditException
        | AccessDeniedException
        | NotFoundException refused) {
      return false;
    }
  }

  private void run(Try it, Screen screen) {
    ClaimId id = screen.claim().id();
    long version = screen.claim().version();
    switch (it.kind()) {
      case REWORD -> keep(id, claims.reword(id, version, ClaimDraft.of("Fassung " + next())));
      case CHAIN -> keep(id, claims.attribute(id, version, chain()));
      case WITHDRAW -> keep(id, claims.withdraw(id, version, "Fällt weg."));
      case UNDO -> undo(id);
      case EVIDENCE -> evidence.add(id, piece("A"));
      case EVIDENCE_OF_OTHER_ORIGIN -> evidence.add(id, piece("B"));
      case REMOVE_EVIDENCE -> remove(id, screen.evidence());
      case PROPOSE -> verdicts.propose(id, version, draft(it.axis(), "mostly_true"));
      case PROPOSE_TRUE -> verdicts.propose(id, version, draft(it.axis(), "true"));
      case CORRECT ->
          verdicts.propose(
              id,
              version,
              draft(it.axis(), "mostly_true")
                  .correcting(new CorrectionDraft("Alt.", null, "Leser")));
      default -> decide(it, screen);
    }
  }

  private void decide(Try it, Screen screen) {
    VerdictRow verdict =
        screen.verdicts().stream()
            .filter(row -> row.axis() == it.axis())
            .findFirst()
            .orElseThrow(() -> RuleViolation.of("decision.claim-changed"));
    VerdictId id = verdict.id();
    String other = it.axis() == Axis.CONTENT ? "partly_false" : "distorted";
    switch (it.kind()) {
      case APPROVE -> decisions.approve(id, "");
      case RETURN -> decisions.giveBack(id, "Nein.");
      case ADOPT -> decisions.adopt(id, "Die andere.");
      case RATE_ALIKE -> ratings.rateBlind(id, rating(verdict.rating()));
      case RATE_OTHERWISE -> ratings.rateBlind(id, rating(other));
      default -> ratings.dispute(id, rating(other));
    }
  }

  private static SecondRatingDraft rating(String rating) {
    return new SecondRatingDraft(rating, "Das sehe ich so.", Confidence.LOW);
  }

  private static VerdictDraft draft(Axis axis, String content) {
    String rating = axis == Axis.CONTENT ? content : "verbatim";
    return new VerdictDraft(axis, rating, "So ist es.", Confidence.HIGH, null);
  }

  private EvidenceDraft piece(String origin) {
    int number = next();
    return EvidenceDraft.of("Beleg " + number, "", "S. " + number, Stance.SUPPORTS)
        .withOrigin(Party.named(origin));
  }

  private synchronized int next() {
    return ++count;
  }

  private List<HopDraft> chain() {
    return List.of(HopDraft.anonymous("jemand " + next(), 1, HopMode.DIRECT, "sagte"));
  }

  private synchronized void keep(ClaimId claim, ClaimEdit edit) {
    edits.put(claim, edit);
  }

  private void undo(ClaimId claim) {
    ClaimEdit edit;
    synchronized (this) {
      edit = edits.get(claim);
    }
    if (edit == null) {
      throw RuleViolation.of("claim.nothing-to-undo");
    }
    claims.revert(edit);
  }

  private void remove(ClaimId claim, List<EvidenceRow> pieces) {
    if (pieces.isEmpty()) {
      throw new NotFoundException("evidence", claim.value());
    }
    EvidenceRow last = pieces.getLast();
    evidence.remove(last.id(), last.version());
  }

  /** What can be seen of the claim, in the words of {@link ReviewModel#picture}. */
  String picture(ClaimId id) {
    ClaimDetail claim = detail(id);
    boolean withdrawn = claim.state() == ClaimState.WITHDRAWN;
    StringBuilder picture = new StringBuilder("revision " + claim.revision());
    picture.append(withdrawn ? " withdrawn" : "");
    picture.append(" by ").append(numbers.get(claim.lastEditors().wording()));
    picture.append(numbers.get(claim.lastEditors().attribution()));
    picture.append(numbers.get(claim.lastEditors().evidence()));
    picture.append(" on ");
    look(id).evidence().forEach(piece -> picture.append(piece.content().origin().name()));
    for (Axis axis : Axis.values()) {
      picture.append(' ').append(axis).append('=');
      String word = withdrawn ? "-" : word(claim.standing(axis));
      String queue = queue(id, axis);
      picture.append(word);
      if (!queue.equals(List.of("proposed", "disputed").contains(word) ? word : "")) {
        picture.append(", in the queue ").append(queue);
      }
    }
    return picture.toString();
  }

  private String queue(ClaimId id, Axis axis) {
    return jdbc.sql(
            """
            select case when disputed_by is null then 'proposed' else 'disputed' end from waiting
            where claim_id = :claim and axis = :axis
            """)
        .param("claim", id.value())
        .param("axis", axis.name())
        .query(String.class)
        .optional()
        .orElse("");
  }

  private static String word(Standing standing) {
    return switch (standing.state()) {
      case PROPOSED -> "proposed";
      case DISPUTED -> "disputed";
      case APPROVED, CORRECTED -> "holds";
      default -> "open";
    };
  }
}
