package org.foureyes.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.foureyes.article.VersionId;
import org.foureyes.text.Span;
import org.junit.jupiter.api.Test;

class SharedProposalsTest {
  private final SharedProposals shared = new SharedProposals();
  private final VersionId version = new VersionId(UUID.randomUUID());
  private int made;

  @Test
  void whoeverComesLaterGetsTheSameList() {
    List<Proposal> first = shared.of(version, "basis", this::proposals);

    assertThat(shared.of(version, "basis", this::proposals)).isSameAs(first);
    assertThat(made).isOne();
  }

  @Test
  void anotherBasisOrAnotherTextGetsItsOwn() {
    List<Proposal> first = shared.of(version, "basis", this::proposals);

    assertThat(shared.of(new VersionId(UUID.randomUUID()), "basis", this::proposals))
        .isNotSameAs(first);
    assertThat(shared.of(version, "another", this::proposals)).isNotSameAs(first);
    assertThat(made).isEqualTo(3);
  }

  @Test
  void whatNobodyHoldsIsMadeAnew() throws InterruptedException {
    Supplier<List<Proposal>> proposals = this::proposals;
    shared.of(version, "basis", proposals);
    for (int i = 0; i < 50 && made == 1; i++) {
      System.gc();
      Thread.sleep(20);
      shared.of(version, "basis", proposals);
    }

    assertThat(made).isEqualTo(2);
  }

  private List<Proposal> proposals() {
    made++;
    List<Proposal> proposals = new ArrayList<>();
    proposals.add(
        new ProposedNoClaim(0, new Span(0, 9), new Because("boilerplate", List.of()), 0.9));
    return proposals;
  }
}
