package org.foureyes.ui.review;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.foureyes.article.SegmentRow;
import org.foureyes.user.AccountId;

/**
 * Sentences of which one person has said that they hold no factual claim, for a second: a sample is
 * read, and all are confirmed in one go. Which were read is kept in the history.
 */
final class NoClaimSample extends Composite<Div> {
  private static final long serialVersionUID = 1L;

  /** As many sentences as are read in a minute. */
  static final int SAMPLE = 10;

  /** What the reader does with the sentences. */
  interface Wishes extends Serializable {
    /**
     * @param ordinals all that are confirmed
     * @param read those of them that were shown
     */
    void confirm(Set<Integer> ordinals, Set<Integer> read);

    void refuse(int ordinal);
  }

  private final Wishes wishes;
  private final boolean mayConfirm;
  private final Paragraph own = new Paragraph();
  private final Paragraph lead = new Paragraph();
  private final OrderedList list = new OrderedList();
  private final Button confirm = new Button();
  private Set<Integer> all = Set.of();
  private Set<Integer> read = Set.of();

  /**
   * @param mayConfirm whether the person signed in is a reviewer
   */
  NoClaimSample(boolean mayConfirm, Wishes wishes) {
    this.mayConfirm = mayConfirm;
    this.wishes = wishes;
    own.addClassName("fe-dim");
    list.addClassName("fe-clearance-list");
    confirm.addThemeVariants(ButtonVariant.PRIMARY);
    confirm.setDisableOnClick(true);
    confirm.addClickListener(click -> wishes.confirm(all, read));
    getContent().add(lead, list, confirm, own);
    getContent().addClassName("fe-no-claims");
  }

  /**
   * @param unconfirmed in reading order
   * @param random chooses the sample
   */
  void show(List<SegmentRow> unconfirmed, String text, AccountId me, Random random) {
    List<SegmentRow> theirs =
        unconfirmed.stream().filter(row -> !me.equals(row.noClaimBy())).toList();
    List<SegmentRow> sample = sample(theirs, random);
    all = ordinals(theirs);
    read = ordinals(sample);
    int mine = unconfirmed.size() - theirs.size();
    own.setVisible(mine > 0);
    own.setText(getTranslation("clearance.no-claims.own", mine));
    lead.setText(getTranslation("clearance.no-claims.lead", sample.size(), theirs.size()));
    lead.setVisible(!theirs.isEmpty());
    list.removeAll();
    sample.forEach(row -> list.add(item(row, text)));
    confirm.setText(getTranslation("clearance.no-claims.confirm", theirs.size()));
    confirm.setEnabled(true);
    confirm.setVisible(mayConfirm && !theirs.isEmpty());
    setVisible(!unconfirmed.isEmpty());
  }

  /** In reading order, though chosen at random. */
  static List<SegmentRow> sample(List<SegmentRow> from, Random random) {
    if (from.size() <= SAMPLE) {
      return from;
    }
    List<SegmentRow> shuffled = new ArrayList<>(from);
    Collections.shuffle(shuffled, random);
    Set<Integer> chosen = ordinals(shuffled.subList(0, SAMPLE));
    return from.stream().filter(row -> chosen.contains(row.ordinal())).toList();
  }

  private ListItem item(SegmentRow row, String text) {
    Span sentence = new Span(row.span().text(text));
    sentence.getElement().setAttribute("dir", "auto");
    ListItem item = new ListItem(sentence);
    if (mayConfirm) {
      Button refuse = new Button(getTranslation("clearance.no-claims.refuse"));
      refuse.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
      refuse.setDisableOnClick(true);
      refuse.addClickListener(click -> wishes.refuse(row.ordinal()));
      item.add(refuse);
    }
    return item;
  }

  private static Set<Integer> ordinals(List<SegmentRow> rows) {
    return rows.stream().map(SegmentRow::ordinal).collect(Collectors.toUnmodifiableSet());
  }
}
