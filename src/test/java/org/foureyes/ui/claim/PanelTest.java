package org.foureyes.ui.claim;

import com.vaadin.flow.component.BlurNotifier.BlurEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.Map;
import org.foureyes.Desk;
import org.foureyes.article.ArticleId;
import org.foureyes.claim.ClaimContent;
import org.foureyes.claim.ClaimDraft;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.ClaimKind;
import org.foureyes.claim.Claims;
import org.foureyes.claim.HopDraft;
import org.foureyes.claim.Priority;
import org.foureyes.source.SourceDraft;
import org.foureyes.source.SourceKind;
import org.foureyes.source.Sources;
import org.foureyes.ui.ViewTest;
import org.foureyes.user.Role;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the tests of the panel say of their desk: an editor, a colleague, and one claim. */
abstract class PanelTest extends ViewTest {
  @Autowired private ApplicationContext context;
  @Autowired protected Claims claims;
  @Autowired protected Sources sources;
  protected Desk desk;
  protected String colleague;
  protected String editor;
  protected ArticleId article;
  protected ClaimId claim;

  @BeforeEach
  void makeAClaim() {
    desk = new Desk(context);
    editor = desk.person(Role.EDITOR);
    colleague = desk.person(Role.EDITOR, Role.REVIEWER);
    article = desk.article(editor);
    claim = desk.claim(editor, article, 0, 26);
  }

  /** The panel with the claim at hand, as this person sees it. */
  protected ClaimPanel open(String person) {
    signIn(person);
    return navigate(PanelStage.class, Map.of("claimId", claim.value().toString())).panel;
  }

  protected ClaimContent stored() {
    return desk.as(editor, () -> claims.get(claim)).content();
  }

  protected List<String> chain() {
    return stored().chain().stream().map(hop -> hop.name()).toList();
  }

  protected void reword(String person, String wording) {
    desk.run(
        person,
        () ->
            claims.reword(
                claim,
                claims.get(claim).version(),
                new ClaimDraft(wording, ClaimKind.EVENT, true, Priority.NORMAL)));
  }

  protected void attribute(String person, HopDraft... hops) {
    desk.run(person, () -> claims.attribute(claim, claims.get(claim).version(), List.of(hops)));
  }

  /** A source that no other test has. */
  protected String source(SourceKind kind, String... aliases) {
    String name = "Quelle " + java.util.UUID.randomUUID();
    desk.run(
        editor,
        () -> sources.create(new SourceDraft(name, List.of(aliases), kind, null, null, null, "")));
    return name;
  }

  protected TextArea wording() {
    return $(TextArea.class).withClassName("fe-wording").single();
  }

  /** Types into the wording and leaves it. */
  protected void write(String wording) {
    test(wording()).setValue(wording);
    leave(wording());
  }

  protected static <C extends Component & com.vaadin.flow.component.BlurNotifier<C>> void leave(
      C field) {
    ComponentUtil.fireEvent(field, new BlurEvent<>(field, true));
  }

  protected void click(String key, Object... arguments) {
    test($(Button.class).withText(text(key, arguments)).single()).click();
  }

  /** Everything that can be read on the screen, in one line. */
  protected String screen(Class<? extends Component> type) {
    return $(type).all().stream()
        .map(one -> one.getElement().getTextRecursively())
        .toList()
        .toString();
  }
}
