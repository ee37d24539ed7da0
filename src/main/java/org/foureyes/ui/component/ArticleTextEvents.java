package org.foureyes.ui.component;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.DomEvent;
import com.vaadin.flow.component.EventData;
import java.util.Locale;

/** What a person can do on an article's text. Offsets come from the browser: check them. */
public final class ArticleTextEvents {

  private ArticleTextEvents() {}

  /** A stretch of text, blanks trimmed and never empty, shall become a claim. */
  @DomEvent("claim-request")
  public static final class ClaimRequest extends ComponentEvent<ArticleTextView> {
    private final int start;
    private final int end;

    public ClaimRequest(
        ArticleTextView source,
        boolean fromClient,
        @EventData("event.detail.start") int start,
        @EventData("event.detail.end") int end) {
      super(source, fromClient);
      this.start = start;
      this.end = end;
    }

    public int start() {
      return start;
    }

    public int end() {
      return end;
    }
  }

  /** An open sentence holds no factual claim. */
  @DomEvent("no-claim-request")
  public static final class NoClaimRequest extends ComponentEvent<ArticleTextView> {
    private final int ordinal;

    public NoClaimRequest(
        ArticleTextView source,
        boolean fromClient,
        @EventData("event.detail.ordinal") int ordinal) {
      super(source, fromClient);
      this.ordinal = ordinal;
    }

    /** Index of the sentence in the loaded text. */
    public int ordinal() {
      return ordinal;
    }
  }

  /** The claim at hand shall get another span or cue. */
  @DomEvent("span-request")
  public static final class SpanRequest extends ComponentEvent<ArticleTextView> {
    private final int start;
    private final int end;
    private final SpanMode mode;

    public SpanRequest(
        ArticleTextView source,
        boolean fromClient,
        @EventData("event.detail.start") int start,
        @EventData("event.detail.end") int end,
        @EventData("event.detail.mode") String mode) {
      super(source, fromClient);
      this.start = start;
      this.end = end;
      this.mode = SpanMode.valueOf(mode.toUpperCase(Locale.ROOT));
    }

    public int start() {
      return start;
    }

    public int end() {
      return end;
    }

    public SpanMode mode() {
      return mode;
    }
  }

  /** The claim at hand shall be split at a place in the text. */
  @DomEvent("split-request")
  public static final class SplitRequest extends ComponentEvent<ArticleTextView> {
    private final int offset;

    public SplitRequest(
        ArticleTextView source, boolean fromClient, @EventData("event.detail.offset") int offset) {
      super(source, fromClient);
      this.offset = offset;
    }

    /** Where the second part starts: the start of a word. */
    public int offset() {
      return offset;
    }
  }

  /** A claim was clicked in the text. */
  @DomEvent("claim-pick")
  public static final class ClaimPick extends ComponentEvent<ArticleTextView> {
    private final String claimId;

    public ClaimPick(
        ArticleTextView source, boolean fromClient, @EventData("event.detail.id") String claimId) {
      super(source, fromClient);
      this.claimId = claimId;
    }

    public String claimId() {
      return claimId;
    }
  }

  /** A proposal was clicked in the text. */
  @DomEvent("proposal-pick")
  public static final class ProposalPick extends ComponentEvent<ArticleTextView> {
    private final String proposal;

    public ProposalPick(
        ArticleTextView source, boolean fromClient, @EventData("event.detail.id") String proposal) {
      super(source, fromClient);
      this.proposal = proposal;
    }

    /** As {@link ProposalMark#id()}. */
    public String proposal() {
      return proposal;
    }
  }

  /** A sentence was clicked, or reached with the arrow keys. */
  @DomEvent("sentence-pick")
  public static final class SentencePick extends ComponentEvent<ArticleTextView> {
    private final int ordinal;

    public SentencePick(
        ArticleTextView source,
        boolean fromClient,
        @EventData("event.detail.ordinal") int ordinal) {
      super(source, fromClient);
      this.ordinal = ordinal;
    }

    /** Index of the sentence in the loaded text. */
    public int ordinal() {
      return ordinal;
    }
  }
}
