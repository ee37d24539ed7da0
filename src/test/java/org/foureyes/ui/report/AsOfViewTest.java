package org.foureyes.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDateTime;
import java.util.Map;
import org.foureyes.Desk;
import org.foureyes.article.ArticleId;
import org.foureyes.claim.ClaimId;
import org.foureyes.review.Decisions;
import org.foureyes.review.VerdictId;
import org.foureyes.ui.Paths;
import org.foureyes.ui.ViewTest;
import org.foureyes.ui.component.Times;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

class AsOfViewTest extends ViewTest {
  @Autowired private ApplicationContext context;
  @Autowired private Decisions decisions;

  private ArticleId article;

  @BeforeEach
  void approve() {
    Desk desk = new Desk(context);
    article = desk.article("editor");
    ClaimId claim = desk.claim("editor", article, 0, 24);
    desk.evidence("editor", claim);
    VerdictId verdict = desk.propose("editor", claim);
    desk.run("reviewer", () -> decisions.approve(verdict, ""));
  }

  @Test
  void showsWhatIsHeldNow() {
    signIn("viewer");
    UI.getCurrent().navigate(Paths.asOf(article.value()));

    assertThat(shown())
        .contains("Eine Aussage", "Der Bericht belegt es.", text("as-of.summary", 1, 0, 0));
  }

  @Test
  void beforeTheFirstClaimThereIsNothingAndTheAddressKeepsTheMoment() {
    signIn("viewer");
    UI.getCurrent()
        .navigate(
            Paths.asOf(article.value()), QueryParameters.simple(Map.of("at", "2020-01-01T10:00")));

    assertThat(shown()).contains(text("as-of.none")).doesNotContain("Eine Aussage");
    assertThat($(DateTimePicker.class).single().getValue())
        .isEqualTo(LocalDateTime.of(2020, 1, 1, 10, 0));
  }

  @Test
  void aMomentInTheFutureIsToldAndNothingIsShown() {
    signIn("viewer");
    String tomorrow = LocalDateTime.now(Times.zone()).plusDays(1).withNano(0).toString();
    UI.getCurrent()
        .navigate(Paths.asOf(article.value()), QueryParameters.simple(Map.of("at", tomorrow)));

    assertThat(shown()).contains(text("as-of.future")).doesNotContain("Eine Aussage");
  }

  private String shown() {
    return $(AsOfView.class).single().getElement().getTextRecursively();
  }
}
