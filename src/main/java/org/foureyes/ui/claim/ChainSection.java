package org.foureyes.ui.claim;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import org.foureyes.claim.ClaimEdit;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.HopDetail;
import org.foureyes.common.RuleViolation;
import org.foureyes.text.Span;
import org.foureyes.ui.component.Difference;
import org.foureyes.ui.component.Problems;

/** Who is said to have said it: the chain, its hops one by one, and the field that adds one. */
final class ChainSection extends Composite<Div>
    implements ChainTrail.Wishes, HopEditor.Wishes, GuardedSave.Outcome {
  private static final long serialVersionUID = 1L;
  private static final int NONE = -1;

  private final ClaimAtHand claim;
  private final GuardedSave<List<HopDetail>> save;
  private final ChainLine line = new ChainLine();
  private final ChainTrail trail = new ChainTrail(this);
  private final HopEditor editor;
  private final SourcePicker next;
  private final Problems problems = new Problems();
  private List<HopDetail> chain = List.of();
  private int open = NONE;

  ChainSection(ClaimAtHand claim) {
    this.claim = claim;
    this.save =
        new GuardedSave<>(
            claim, detail -> detail.content().chain(), this::write, this::differences);
    this.editor = new HopEditor(claim.services().sources(), this);
    this.next =
        new SourcePicker(
            claim.services().sources(), getTranslation("claim.chain.add"), this::append);
    next.addClassName("fe-chain-add");
    getContent().add(SectionTitle.of("claim.chain", "A"), line, trail, editor, problems, next);
    getContent().addClassName("fe-section");
  }

  /** Another claim is at hand. */
  void show() {
    open = NONE;
    next.clear();
    refresh();
  }

  /** The claim at hand was read again. */
  void refresh() {
    List<HopDetail> stored = claim.detail().content().chain();
    if (open >= stored.size()) {
      open = NONE;
    }
    chain = stored;
    problems.clear();
    paint();
  }

  void focus() {
    next.focus();
  }

  /** Words of the article were picked as the cue of the hop that is open, else of the last one. */
  void cue(Span span, String words) {
    int hop = open == NONE ? chain.size() - 1 : open;
    if (hop < 0 || !claim.mayEdit()) {
      problems.show(new Div(getTranslation("claim.cue.no-hop")));
      return;
    }
    replace(hop, HopChanges.cue(chain.get(hop), span, words));
  }

  private void paint() {
    boolean edit = claim.mayEdit();
    line.setVisible(!edit);
    trail.setVisible(edit);
    next.setVisible(edit);
    editor.setVisible(edit && open != NONE);
    if (!edit) {
      line.show(chain, claim.evidence());
      return;
    }
    trail.show(chain, claim.evidence(), open);
    if (open != NONE) {
      editor.show(chain.get(open), open == 0, open == chain.size() - 1);
    }
  }

  private void append(Who.Known who) {
    save(HopChanges.append(chain, who, claim.detail().content().quote()));
    next.focus();
  }

  private void replace(int place, HopDetail hop) {
    List<HopDetail> changed = new ArrayList<>(chain);
    changed.set(place, hop);
    save(changed);
  }

  @Override
  public void open(int hop) {
    open = open == hop ? NONE : hop;
    paint();
    if (open != NONE) {
      editor.focus();
    }
  }

  @Override
  public void move(int hop, int by) {
    int place = hop + by;
    if (place < 0 || place >= chain.size()) {
      return;
    }
    List<HopDetail> moved = new ArrayList<>(chain);
    moved.add(place, moved.remove(hop));
    if (open == hop) {
      open = place;
    }
    save(moved);
    if (chain.equals(moved)) {
      trail.tellMoved(moved.get(place), place);
    }
    trail.focus(place);
  }

  @Override
  public void remove(int hop) {
    List<HopDetail> shorter = new ArrayList<>(chain);
    shorter.remove(hop);
    open = NONE;
    save(shorter);
    if (shorter.isEmpty()) {
      next.focus();
    } else {
      trail.focus(Math.min(hop, shorter.size() - 1));
    }
  }

  @Override
  public void change(HopDetail hop) {
    replace(open, hop);
  }

  @Override
  public void move(int by) {
    move(open, by);
  }

  @Override
  public void remove() {
    remove(open);
  }

  @Override
  public void close() {
    int was = open;
    open = NONE;
    paint();
    trail.focus(was);
  }

  private void save(List<HopDetail> wanted) {
    try {
      save.save(chain, List.copyOf(wanted), this);
    } catch (RuleViolation refused) {
      problems.show(refused.reasons());
    }
  }

  private ClaimEdit write(ClaimId id, long seen, List<HopDetail> hops) {
    return claim
        .services()
        .claims()
        .attribute(id, seen, hops.stream().map(HopDetail::hop).toList());
  }

  private List<Difference> differences(List<HopDetail> stored, List<HopDetail> mine) {
    return List.of(
        Difference.of(
            getTranslation("claim.chain"), ChainLine.words(stored), ChainLine.words(mine)));
  }

  @Override
  public void saving() {
    problems.clear();
  }

  @Override
  public void saved() {}

  @Override
  public void notSaved() {}

  @Override
  public void givenUp() {
    open = NONE;
  }

  @Override
  public void goOn() {
    refresh();
  }
}
