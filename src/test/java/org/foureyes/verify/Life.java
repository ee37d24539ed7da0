package org.foureyes.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import org.foureyes.AtOnce;
import org.foureyes.AtOnce.Outcome;
import org.foureyes.claim.ClaimId;
import org.foureyes.rating.Axis;
import org.foureyes.verify.ModelDesk.Screen;
import org.foureyes.verify.ReviewModel.Kind;
import org.foureyes.verify.ReviewModel.Rule;
import org.foureyes.verify.ReviewModel.Try;

/**
 * The life of one claim on the program and in the model. A third of the steps is forbidden by one
 * rule alone, the one that was tried least: so a program that lacks it lets something happen.
 */
final class Life {
  /** How often each kind is drawn, so that claims get far. */
  private static final Map<Kind, Integer> WEIGHTS = new EnumMap<>(Kind.class);

  static {
    Arrays.stream(Kind.values()).forEach(kind -> WEIGHTS.put(kind, 2));
    List.of(Kind.PROPOSE, Kind.APPROVE, Kind.CORRECT, Kind.RATE_ALIKE)
        .forEach(kind -> WEIGHTS.put(kind, 6));
    List.of(Kind.PROPOSE_TRUE, Kind.DISPUTE, Kind.RATE_OTHERWISE, Kind.ADOPT, Kind.UNDO)
        .forEach(kind -> WEIGHTS.put(kind, 4));
    List.of(Kind.WITHDRAW, Kind.REMOVE_EVIDENCE).forEach(kind -> WEIGHTS.put(kind, 1));
  }

  private final ModelDesk desk;
  private final Random random;
  private final int creator;
  private final ClaimId claim;

  /** How often each rule alone stood against what was tried; kept over many lives. */
  private final Map<Rule, Integer> tried;

  private ReviewModel model;
  private Screen old;
  private int oldSeen;
  private int allowed;

  Life(ModelDesk desk, Random random, Map<Rule, Integer> tried) {
    this.desk = desk;
    this.random = random;
    this.tried = tried;
    this.creator = random.nextInt(3);
    boolean blind = random.nextBoolean();
    desk.reviewsBlind(blind);
    this.claim = desk.claim(creator);
    this.model = new ReviewModel(ModelDesk.EDITOR, ModelDesk.REVIEWER, blind, creator);
    this.old = desk.look(claim);
  }

  int decisions() {
    return model.decisions;
  }

  int allowed() {
    return allowed;
  }

  void live(int steps) throws Exception {
    for (int i = 0; i < steps; i++) {
      if (i % 10 == 9) {
        pair();
      } else {
        one(random.nextInt(3) == 0 ? forbidden() : permitted());
      }
    }
  }

  private void one(Try it) {
    Screen now = desk.look(claim);
    ReviewModel before = model.copy();
    Set<Rule> against = model.against(it);
    if (against.size() == 1) {
      against.forEach(rule -> tried.merge(rule, 1, Integer::sum));
    }

    boolean happened = desk.attempt(it, it.seen() == before.changes ? now : old);

    assertThat(happened)
        .as("%s against %s with %d changes, %s", it, against, before.changes, before.picture())
        .isEqualTo(model.apply(it));
    allowed += happened ? 1 : 0;
    assertThat(desk.picture(claim)).as(it.toString()).isEqualTo(model.picture());
    if (random.nextInt(4) == 0) {
      old = now;
      oldSeen = before.changes;
    }
  }

  /** Two at once, each allowed if it were alone or each anything. */
  private void pair() throws Exception {
    Screen now = desk.look(claim);
    Try first = permitted();
    Try second = random.nextInt(4) == 0 ? forbidden() : permitted();
    if (isAboutLast(first) || isAboutLast(second) || second.seen() != model.changes) {
      return;
    }
    List<Outcome<Boolean>> outcomes =
        AtOnce.run(List.of(() -> desk.attempt(first, now), () -> desk.attempt(second, now)));
    List<Boolean> happened = outcomes.stream().map(Outcome::get).toList();
    String picture = desk.picture(claim);
    ReviewModel oneOrder = model.copy();
    List<Boolean> expected = List.of(oneOrder.apply(first), oneOrder.apply(second));
    ReviewModel otherOrder = model.copy();
    boolean later = otherOrder.apply(second);
    List<Boolean> reversed = List.of(otherOrder.apply(first), later);
    boolean inOrder = happened.equals(expected) && picture.equals(oneOrder.picture());
    assertThat(inOrder || happened.equals(reversed) && picture.equals(otherOrder.picture()))
        .as("%s and %s at once: %s, %s after %s", first, second, happened, picture, model.picture())
        .isTrue();
    allowed += (int) happened.stream().filter(each -> each).count();
    model = inOrder ? oneOrder : otherOrder;
  }

  /** Two of these mean the same edit or piece, which the model does not tell apart. */
  private static boolean isAboutLast(Try it) {
    return it.kind() == Kind.UNDO || it.kind() == Kind.REMOVE_EVIDENCE;
  }

  /** Something that is allowed: there is always somebody who may reword, or undo a withdrawal. */
  private Try permitted() {
    List<Try> all = all(model.changes, it -> model.against(it).isEmpty());
    int weights = all.stream().map(Try::kind).distinct().mapToInt(WEIGHTS::get).sum();
    int drawn = random.nextInt(weights);
    for (Kind kind : Kind.values()) {
      List<Try> ofKind = all.stream().filter(it -> it.kind() == kind).toList();
      drawn -= ofKind.isEmpty() ? 0 : WEIGHTS.get(kind);
      if (!ofKind.isEmpty() && drawn < 0) {
        return byMostlyOnePerson(ofKind);
      }
    }
    throw new AssertionError("nothing may happen to " + model.picture());
  }

  /** After edits by everybody, nobody would be left to decide. */
  private Try byMostlyOnePerson(List<Try> tries) {
    List<Try> own = tries.stream().filter(it -> it.person() == creator).toList();
    return own.isEmpty() || random.nextInt(4) == 0 ? any(tries) : any(own);
  }

  /** Something that one rule alone forbids, the one that was tried least of those possible. */
  private Try forbidden() {
    List<Try> candidates = new ArrayList<>(all(model.changes, it -> model.against(it).size() == 1));
    candidates.addAll(all(oldSeen, it -> model.against(it).equals(Set.of(Rule.EDITED_AS_SEEN))));
    Rule least =
        candidates.stream()
            .map(this::rule)
            .min(Comparator.comparing(rule -> tried.getOrDefault(rule, 0)))
            .orElseThrow();
    return any(candidates.stream().filter(it -> rule(it) == least).toList());
  }

  private Rule rule(Try it) {
    return model.against(it).iterator().next();
  }

  private Try any(List<Try> tries) {
    return tries.get(random.nextInt(tries.size()));
  }

  private static List<Try> all(int seen, Predicate<Try> wanted) {
    List<Try> all = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      for (Axis axis : Axis.values()) {
        for (int person = 0; person < ModelDesk.EDITOR.length; person++) {
          all.add(new Try(kind, axis, person, seen));
        }
      }
    }
    return all.stream().filter(wanted).toList();
  }
}
