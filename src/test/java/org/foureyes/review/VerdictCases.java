package org.foureyes.review;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.foureyes.Desk;
import org.foureyes.claim.ClaimDetail;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.ClaimState;
import org.foureyes.claim.Claims;
import org.foureyes.common.RuleViolation;
import org.foureyes.rating.Axis;
import org.foureyes.user.Role;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A desk of four with a claim that has evidence, and the words in which verdicts on it are told.
 */
abstract class VerdictCases {
  @Autowired ApplicationContext context;
  @Autowired Claims claims;
  @Autowired Verdicts verdicts;
  @Autowired Decisions decisions;
  @Autowired SecondRatings ratings;
  @Autowired JdbcClient jdbc;

  Desk desk;
  String anna;
  String ben;
  String cem;
  String dana;
  ClaimId claim;

  @BeforeEach
  void setUp() {
    desk = new Desk(context);
    anna = desk.person(Role.EDITOR, Role.REVIEWER);
    ben = desk.person(Role.EDITOR, Role.REVIEWER);
    cem = desk.person(Role.REVIEWER);
    dana = desk.person(Role.REVIEWER);
    claim = desk.claim(anna, desk.article(anna), 0, 24);
    desk.evidence(anna, claim);
  }

  VerdictId propose(Axis axis, String rating) {
    return propose(new VerdictDraft(axis, rating, "So ist es.", Confidence.HIGH, null));
  }

  VerdictId correct(String rating) {
    return correct(
        rating,
        new CorrectionDraft(
            "Die Zahl stammt aus 2019.", LocalDate.of(2024, 2, 1), "Leserin aus Kiel"));
  }

  VerdictId correct(String rating, CorrectionDraft why) {
    return propose(
        new VerdictDraft(Axis.CONTENT, rating, "So ist es doch.", Confidence.HIGH, null)
            .overriding("Ein amtlicher Vermerk genügt hier.")
            .correcting(why));
  }

  VerdictId propose(VerdictDraft draft) {
    return desk.as(anna, () -> verdicts.propose(claim, detail().version(), draft));
  }

  static SecondRatingDraft rating(String rating) {
    return new SecondRatingDraft(rating, "Das sehe ich anders.", Confidence.MEDIUM);
  }

  void assertRefused(String person, VerdictId verdict, String reason) {
    assertThatThrownBy(() -> desk.run(person, () -> decisions.approve(verdict, "")))
        .isInstanceOf(RuleViolation.class)
        .hasMessageContaining(reason);
  }

  VerdictRow latest() {
    return desk.as(anna, () -> verdicts.of(claim)).getFirst();
  }

  VerdictRow find(VerdictId id) {
    return desk.as(anna, () -> verdicts.of(claim)).stream()
        .filter(verdict -> verdict.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  ClaimDetail detail() {
    return desk.as(anna, () -> claims.get(claim));
  }

  ClaimState state(Axis axis) {
    return detail().standing(axis).state();
  }
}
