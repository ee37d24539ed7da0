package org.foureyes.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.shared.Registration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An article's text with claims and sentences painted over it. The text goes to the browser once;
 * later changes are patches. The component keeps nothing on the server: a view that attaches it
 * again loads it again. All offsets are UTF-16 indices into the loaded text.
 */
@Tag("article-text")
@JsModule("context://component/article-text.js")
public class ArticleTextView extends Component implements HasStyle, HasSize {

  private static final String[] LABELS = {
    "region",
    "hint",
    "tools",
    "claim",
    "newClaim",
    "noClaim",
    "replace",
    "add",
    "cue",
    "split",
    "sentence",
    "open",
    "claimed",
    "noFact",
    "selection"
  };

  /** Puts a text in, replacing whatever was shown. */
  public void load(TextContent content) {
    getElement().callJsFunction("load", content, labels());
  }

  /** Repaints only what changed; unknown ids among the removed are ignored. */
  public void patch(TextPatch patch) {
    getElement().callJsFunction("patch", patch);
  }

  /**
   * Marks one claim as the one at hand, or none.
   *
   * @param scroll whether to bring its first span into view
   */
  public void select(@Nullable String claimId, boolean scroll) {
    getElement().callJsFunction("select", claimId, scroll);
  }

  /**
   * Adds or replaces some proposals and takes others away.
   *
   * @param removed ids; unknown ones are ignored
   */
  public void patchProposals(List<ProposalMark> marks, List<String> removed) {
    getElement().callJsFunction("patchProposals", List.copyOf(marks), List.copyOf(removed));
  }

  /**
   * Marks one proposal as the one at hand.
   *
   * @param cues the words that led to it
   * @param scroll whether to bring it into view
   */
  public void selectProposal(String id, List<MarkedSpan> cues, boolean scroll) {
    getElement().callJsFunction("select", id, scroll, List.copyOf(cues));
  }

  /**
   * Makes a sentence the one that C and N speak of.
   *
   * @param ordinal index of the sentence, or -1 for none
   * @param scroll whether to bring it into view and give it the keyboard
   */
  public void focusSentence(int ordinal, boolean scroll) {
    getElement().callJsFunction("focusSentence", ordinal, scroll);
  }

  /** Asks for a claim on the selection or the focused sentence, as if C was pressed. */
  public void requestClaim() {
    getElement().callJsFunction("requestClaim");
  }

  /** Asks for "no factual claim" on the focused open sentence, as if N was pressed. */
  public void requestNoClaim() {
    getElement().callJsFunction("requestNoClaim");
  }

  /** A stretch of text shall become a claim. */
  public Registration addClaimRequestListener(
      ComponentEventListener<ArticleTextEvents.ClaimRequest> listener) {
    return addListener(ArticleTextEvents.ClaimRequest.class, listener);
  }

  /** An open sentence holds no factual claim. */
  public Registration addNoClaimRequestListener(
      ComponentEventListener<ArticleTextEvents.NoClaimRequest> listener) {
    return addListener(ArticleTextEvents.NoClaimRequest.class, listener);
  }

  /** The claim at hand shall get another span or cue. */
  public Registration addSpanRequestListener(
      ComponentEventListener<ArticleTextEvents.SpanRequest> listener) {
    return addListener(ArticleTextEvents.SpanRequest.class, listener);
  }

  /** The claim at hand shall be split at a place in the text. */
  public Registration addSplitRequestListener(
      ComponentEventListener<ArticleTextEvents.SplitRequest> listener) {
    return addListener(ArticleTextEvents.SplitRequest.class, listener);
  }

  /** A claim was clicked; where several overlap, each click gives the next one. */
  public Registration addClaimPickListener(
      ComponentEventListener<ArticleTextEvents.ClaimPick> listener) {
    return addListener(ArticleTextEvents.ClaimPick.class, listener);
  }

  /** A proposal was clicked. */
  public Registration addProposalPickListener(
      ComponentEventListener<ArticleTextEvents.ProposalPick> listener) {
    return addListener(ArticleTextEvents.ProposalPick.class, listener);
  }

  /** A sentence was clicked, or reached with the arrow keys. */
  public Registration addSentencePickListener(
      ComponentEventListener<ArticleTextEvents.SentencePick> listener) {
    return addListener(ArticleTextEvents.SentencePick.class, listener);
  }

  private Map<String, String> labels() {
    var labels = new LinkedHashMap<String, String>();
    for (var label : LABELS) {
      var key = "component.text." + label.toLowerCase(Locale.ROOT);
      // The browser fills the places itself: it alone knows which sentence is meant.
      labels.put(label, getTranslation(key, "{0}", "{1}", "{2}"));
    }
    return labels;
  }
}
