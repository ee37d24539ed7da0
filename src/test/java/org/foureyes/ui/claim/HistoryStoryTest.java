package org.foureyes.ui.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.ListItem;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.foureyes.attribution.HopMode;
import org.foureyes.claim.HopDraft;
import org.foureyes.evidence.EvidenceFile;
import org.foureyes.evidence.EvidenceRow;
import org.foureyes.history.History;
import org.foureyes.rating.Scales;
import org.foureyes.review.Decisions;
import org.foureyes.review.VerdictId;
import org.foureyes.snapshot.SnapshotId;
import org.foureyes.snapshot.Snapshots;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class HistoryStoryTest extends PanelTest {
  @Autowired private History history;
  @Autowired private Scales scales;
  @Autowired private Decisions decisions;
  @Autowired private Snapshots snapshots;
  @Autowired private EvidenceFile evidence;

  @Test
  void tellsWhoDidWhatInWords() {
    reword(colleague, "Eine andere Aussage");
    attribute(editor, HopDraft.anonymous("zwei Beamte", 2, HopMode.INDIRECT, "sagten"));
    desk.evidence(editor, claim);
    open("viewer").focus(ClaimPanel.Part.HISTORY);

    List<String> story = story();
    assertThat(story).hasSize(4);
    assertThat(story.get(0)).contains(editor, text("history.evidence.added"), "Ein Bericht");
    assertThat(story.get(1))
        .contains(editor, text("history.claim.attributed"), "zwei Beamte", "anonym, 2")
        .doesNotContain("Wortlaut");
    assertThat(story.get(2))
        .contains(colleague, text("history.claim.reworded"), "andere")
        .doesNotContain("Zuschreibung");
    assertThat(story.get(3)).contains(editor, text("history.claim.created"), "Ereignis");
  }

  @Test
  void tellsVerdictsAndDecisions() {
    desk.evidence(editor, claim);
    VerdictId id = desk.propose(editor, claim);
    desk.run(colleague, () -> decisions.giveBack(id, "Bitte nachfassen."));
    open("viewer").focus(ClaimPanel.Part.HISTORY);

    assertThat(story().get(0)).contains(text("history.decision.returned"), "Bitte nachfassen.");
    assertThat(story().get(1))
        .contains(text("history.verdict.proposed"), "richtig", "Der Bericht belegt es.");
  }

  @Test
  void leavesOutWhatHappenedBefore() {
    open("viewer");
    Instant before = history.of(claim.value(), 1).getFirst().at();
    HistoryStory part = new HistoryStory(history, scales, snapshots);
    assertThat(part.show(claim, before)).isFalse();
    desk.evidence(colleague, claim);
    signIn("viewer");

    assertThat(part.show(claim, before)).isTrue();
    assertThat(part.getElement().getTextRecursively())
        .contains(text("history.evidence.added"))
        .doesNotContain(text("history.claim.created"));
  }

  @Test
  void tellsTypingInOneGoAsOneChange() {
    reword(editor, "Die erste Aussage");
    reword(editor, "Die zweite Aussage");
    reword(editor, "Die zweite Fassung");
    reword(colleague, "Die dritte Fassung");
    reword(editor, "Die vierte Fassung");
    open("viewer").focus(ClaimPanel.Part.HISTORY);

    assertThat(story()).hasSize(4);
    assertThat(story().get(2))
        .contains(editor, text("history.steps", 3), "Fassung")
        .doesNotContain("erste");
    assertThat(story().get(0)).doesNotContain(text("history.steps", 1)).contains("vierte");
  }

  @Test
  void callsASnapshotByItsName() {
    EvidenceRow row = desk.as(editor, () -> evidence.get(desk.evidence(editor, claim)));
    desk.run(
        editor,
        () -> {
          byte[] text = "Ein Bericht".getBytes(StandardCharsets.UTF_8);
          SnapshotId id = snapshots.upload("bericht.txt", new ByteArrayInputStream(text));
          evidence.change(row.id(), row.version(), row.content().withSnapshot(id));
        });
    open("viewer").focus(ClaimPanel.Part.HISTORY);

    assertThat(story().getFirst()).contains(text("claim.evidence.snapshot"), "bericht.txt");
  }

  private List<String> story() {
    return $(ListItem.class).from($(HistoryStory.class).single()).all().stream()
        .map(item -> item.getElement().getTextRecursively())
        .toList();
  }
}
