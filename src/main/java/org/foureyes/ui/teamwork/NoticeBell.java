package org.foureyes.ui.teamwork;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import java.util.Locale;
import org.foureyes.teamwork.NoticeBox;
import org.foureyes.teamwork.NoticeGiven;
import org.foureyes.teamwork.NoticeRow;
import org.foureyes.ui.Paths;
import org.foureyes.ui.component.Times;
import org.foureyes.user.CurrentUser;
import org.springframework.context.annotation.Scope;

/** How many notices are new; a click lists the latest with links to their claims. */
@SpringComponent
@Scope("prototype")
public class NoticeBell extends Composite<Button> {
  private static final long serialVersionUID = 1L;
  private static final int MOST = 50;
  private final transient NoticeBox box;
  private final transient CurrentUser user;
  private final transient TeamFeed feed;

  NoticeBell(NoticeBox box, CurrentUser user, TeamFeed feed) {
    this.box = box;
    this.user = user;
    this.feed = feed;
    getContent().setIcon(VaadinIcon.BELL_O.create());
    getContent().addThemeVariants(ButtonVariant.TERTIARY);
    getContent().addClassName("fe-bell");
    getContent().addClickListener(click -> open());
    count();
  }

  @Override
  protected void onAttach(AttachEvent event) {
    feed.followNotices(this, this::news);
    count();
  }

  private void news(NoticeGiven given) {
    if (given.mayBeFor(user.id())) {
      count();
    }
  }

  private void count() {
    if (user.find().isEmpty()) {
      return;
    }
    long unread = box.unread();
    getContent().setText(unread == 0 ? "" : Long.toString(unread));
    getContent().setAriaLabel(getTranslation("notice.bell", unread));
  }

  private void open() {
    Dialog dialog = new Dialog();
    dialog.setHeaderTitle(getTranslation("notice.title"));
    List<NoticeRow> rows = box.latest(MOST);
    rows.forEach(row -> dialog.add(shown(row, dialog)));
    if (rows.isEmpty()) {
      dialog.add(new Paragraph(getTranslation("notice.none")));
    }
    Button read = new Button(getTranslation("notice.read-all"), click -> readAll(dialog));
    read.setEnabled(box.unread() > 0);
    dialog
        .getFooter()
        .add(read, new Button(getTranslation("assignment.close"), click -> dialog.close()));
    dialog.open();
  }

  private void readAll(Dialog dialog) {
    box.readAll();
    count();
    dialog.close();
  }

  private Div shown(NoticeRow row, Dialog dialog) {
    String kind = row.kind().name().toLowerCase(Locale.ROOT);
    Div what = new Div(new Span(getTranslation("notice.kind." + kind, row.by())));
    if (!row.read()) {
      Span fresh = new Span(getTranslation("notice.new"));
      fresh.addClassNames("fe-tag", "wait");
      what.add(fresh);
    }
    Anchor claim =
        new Anchor(Paths.claim(row.articleId().value(), row.claimId().value()), row.wording());
    claim.getElement().addEventListener("click", click -> dialog.close());
    Span at = new Span(Times.of(row.at()));
    at.addClassName("fe-dim");
    Div notice = new Div(what, claim, at);
    notice.addClassName("fe-notice-row");
    return notice;
  }
}
