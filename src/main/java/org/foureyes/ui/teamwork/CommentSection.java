package org.foureyes.ui.teamwork;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.provider.Query;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.foureyes.claim.ClaimId;
import org.foureyes.common.RuleViolation;
import org.foureyes.common.StaleEditException;
import org.foureyes.teamwork.CommentId;
import org.foureyes.teamwork.CommentRow;
import org.foureyes.teamwork.CommentThread;
import org.foureyes.ui.component.DraftKeeper;
import org.foureyes.ui.component.Notices;
import org.foureyes.ui.component.People;
import org.foureyes.ui.component.Problems;
import org.foureyes.ui.component.Times;
import org.foureyes.user.AccountId;
import org.foureyes.user.Colleague;
import org.jspecify.annotations.Nullable;

/** The threads of a claim, and one field for a new comment or a reply. Text is never HTML. */
final class CommentSection extends Composite<Div> {
  private static final long serialVersionUID = 1L;
  private final transient TeamServices services;
  private final Div list = new Div();
  private final Problems problems = new Problems();
  private final TextArea text = new TextArea();
  private final Button cancel = new Button();
  private final DraftKeeper draft;
  private @Nullable ClaimId claim;
  private @Nullable CommentId answered;
  private @Nullable CommentRow edited;
  private People people;

  CommentSection(TeamServices services) {
    people = new People(services.accounts());
    this.services = services;
    text.setWidthFull();
    text.setHelperText(getTranslation("comment.hint"));
    draft = DraftKeeper.attach(text, "comment");
    getContent().add(list);
    getContent().addClassName("fe-comments");
    if (services.mayTakePart()) {
      getContent().add(problems, text, bar());
    }
  }

  /**
   * @param who knows the names
   * @param same whether the claim was shown before, so that what is typed belongs to it
   */
  void show(ClaimId id, List<CommentThread> threads, boolean same, People who) {
    boolean fresh = !same || claim == null;
    claim = id;
    people = who;
    list.removeAll();
    threads.forEach(this::add);
    if (threads.isEmpty()) {
      list.add(new Paragraph(getTranslation("comment.none")));
    }
    if (fresh) {
      problems.clear();
      text.clear();
      begin(null);
    }
  }

  private Div bar() {
    ComboBox<Colleague> mention = new ComboBox<>();
    mention.setPlaceholder(getTranslation("comment.mention"));
    mention.setAriaLabel(getTranslation("comment.mention"));
    mention.setItemsWithFilterConverter(this::colleagues, typed -> typed);
    mention.setItemLabelGenerator(CommentSection::label);
    mention.addValueChangeListener(change -> mention(mention, change.getValue()));
    Button send = new Button(getTranslation("comment.send"), click -> attempt(this::send));
    send.addThemeVariants(ButtonVariant.PRIMARY);
    cancel.setText(getTranslation("comment.cancel"));
    cancel.addClickListener(click -> begin(null));
    Div bar = new Div(mention, cancel, send);
    bar.addClassName("fe-comment-bar");
    return bar;
  }

  /** Asked for when the list opens: most who read comments mention nobody. */
  private Stream<Colleague> colleagues(Query<Colleague, String> query) {
    String typed = query.getFilter().orElse("").strip().toLowerCase(getLocale());
    return services.accounts().colleagues().stream()
        .filter(person -> label(person).toLowerCase(getLocale()).contains(typed))
        .skip(query.getOffset())
        .limit(query.getLimit());
  }

  private static String label(Colleague person) {
    return person.displayName() + " (@" + person.name() + ")";
  }

  private void mention(ComboBox<Colleague> from, @Nullable Colleague person) {
    if (person != null) {
      String before = text.getValue();
      String gap = before.isEmpty() || before.endsWith(" ") ? "" : " ";
      text.setValue(before + gap + "@" + person.name() + " ");
      from.clear();
      text.focus();
    }
  }

  private void begin(@Nullable CommentId thread) {
    answered = thread;
    edited = null;
    cancel.setVisible(thread != null);
    text.setLabel(getTranslation(thread == null ? "comment.new" : "comment.reply"));
    ClaimId id = claim;
    if (id != null) {
      draft.follow("claim/" + id.value() + "/comment");
    }
  }

  private void send() {
    CommentId thread = answered;
    CommentRow changed = edited;
    if (changed != null) {
      services.comments().edit(changed.id(), changed.version(), text.getValue());
    } else if (thread == null) {
      services.comments().write(Objects.requireNonNull(claim), text.getValue());
    } else {
      services.comments().reply(thread, text.getValue());
    }
    text.clear();
    draft.clear();
    begin(null);
  }

  private void attempt(Runnable wish) {
    try {
      wish.run();
      problems.clear();
    } catch (RuleViolation refused) {
      problems.show(refused.reasons());
    } catch (StaleEditException stale) {
      Notices.info(getTranslation("comment.stale"));
    }
    ClaimId id = Objects.requireNonNull(claim);
    show(id, services.comments().of(id), true, people);
  }

  private void add(CommentThread thread) {
    CommentRow first = thread.first();
    Div whole = new Div(comment(first));
    thread
        .replies()
        .forEach(reply -> {
          Div shown = comment(reply);
          shown.addClassName("fe-comment-reply");
          whole.add(shown);
        });
    if (first.resolvedBy() != null) {
      Span done = new Span(getTranslation("comment.resolved", name(first.resolvedBy())));
      done.addClassNames("fe-tag", "ok");
      whole.add(done);
    }
    if (services.mayTakePart()) {
      boolean open = !first.isResolved();
      whole.add(
          small("comment.reply", () -> reply(first.id())),
          small(
              open ? "comment.resolve" : "comment.reopen",
              () -> attempt(() -> services.comments().resolve(first.id(), first.version(), open))));
    }
    whole.addClassName("fe-comment-thread");
    list.add(whole);
  }

  private void reply(CommentId thread) {
    begin(thread);
    text.focus();
  }

  private void edit(CommentRow row) {
    begin(row.thread());
    edited = row;
    text.setLabel(getTranslation("comment.edit"));
    text.setValue(row.text());
    text.focus();
  }

  private String name(AccountId id) {
    return people.name(id);
  }

  private Div comment(CommentRow row) {
    Span who = new Span(name(row.by()));
    who.addClassName("fe-strong");
    String edited = row.editedAt() == null ? "" : ", " + getTranslation("comment.edited");
    Span facts =
        new Span(
            " "
                + Times.of(row.at())
                + ", "
                + getTranslation("comment.revision", row.revision())
                + edited);
    facts.addClassName("fe-dim");
    Paragraph words = new Paragraph(row.deleted() ? getTranslation("comment.deleted") : row.text());
    words.addClassName(row.deleted() ? "fe-dim" : "fe-comment-text");
    Div shown = new Div(new Div(who, facts), words);
    if (!row.deleted() && row.by().equals(services.user().id()) && services.mayTakePart()) {
      if (row.isEditableBy(services.user().id(), Instant.now())) {
        shown.add(small("comment.edit", () -> edit(row)));
      }
      shown.add(
          small(
              "comment.delete",
              () -> attempt(() -> services.comments().delete(row.id(), row.version()))));
    }
    shown.addClassName("fe-comment");
    return shown;
  }

  private Button small(String key, Runnable action) {
    Button button = new Button(getTranslation(key), click -> action.run());
    button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    return button;
  }
}
