package org.foureyes.proposal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.foureyes.article.SegmentRow;
import org.foureyes.attribution.Statement;
import org.foureyes.attribution.word.Token;
import org.foureyes.attribution.word.TokenText;
import org.foureyes.claim.ClaimDraft;
import org.foureyes.text.Span;
import org.jspecify.annotations.Nullable;

/** One text on its way to proposals: sentence by sentence, speaker by speaker, part by part. */
final class Reading {
  /** A part as long as this is no claim that anybody could check. */
  private static final int MOST_TOKENS = 400;

  private static final int FEW_WORDS = 4;

  /** How often a sentence of the article itself is a claim, whole and in parts. */
  private static final double OWN = 0.75;

  private static final double OWN_PART = 0.65;
  private static final double HARDLY = 0.4;
  private static final double QUESTION = 0.9;
  private static final double PART = 0.95;

  private final String article;
  private final TokenText text;
  private final List<Statement> statements;
  private final ClaimLanguage language;
  private final Ownership owners;
  private final Grain grain;
  private int next;

  Reading(
      TokenText text,
      List<Statement> statements,
      List<Integer> boundaries,
      ClaimLanguage language) {
    this.article = text.text();
    this.text = text;
    this.statements = statements;
    this.language = language;
    this.owners = new Ownership(text, statements, language);
    this.grain = new Grain(text, language, new HashSet<>(boundaries));
  }

  /** The proposals of a sentence; sentences must come in reading order. */
  List<Proposal> sentence(SegmentRow sentence) {
    while (next < text.size() && text.token(next).start() < sentence.span().start()) {
      next++;
    }
    Map<Integer, List<Integer>> byOwner = new LinkedHashMap<>();
    int from = next;
    while (next < text.size() && text.token(next).start() < sentence.span().end()) {
      byOwner.computeIfAbsent(owners.of(next), owner -> new ArrayList<>()).add(next);
      next++;
    }
    List<Token> words = words(from, next);
    if (words.isEmpty()) {
      return List.of(noClaim(sentence, "rule.no-words"));
    }
    if (refersBack(from, words)) {
      return List.of(noClaim(sentence, "rule.refers-back"));
    }
    List<Proposal> proposals = new ArrayList<>();
    byOwner.forEach((owner, tokens) -> {
      if (owner >= 0) {
        proposals.addAll(reported(tokens, statements.get(owner)));
      } else if (owner == Ownership.ARTICLE) {
        proposals.addAll(own(sentence, tokens, byOwner.size() == 1));
      }
    });
    if (!proposals.isEmpty()) {
      return proposals;
    }
    return List.of(
        noClaim(sentence, words.size() > MOST_TOKENS ? "rule.too-long" : "rule.frame-only"));
  }

  /** "Dies erklärte er am Montag.": a sentence that only tells who said the one before. */
  private boolean refersBack(int from, List<Token> words) {
    boolean simple =
        IntStream.range(from, next).mapToObj(text::token).noneMatch(token -> token.isOneOf(",;:"));
    return simple
        && words.size() > 1
        && language.words().has("back", words.getFirst())
        && language.words().has("said", words.get(1));
  }

  private List<Proposal> own(SegmentRow sentence, List<Integer> tokens, boolean alone) {
    List<Token> words = tokens.stream().map(text::token).filter(Token::isWord).toList();
    boolean statement = !words.isEmpty() && language.isStatement(words);
    if (!alone && (!statement || words.size() < FEW_WORDS)) {
      return List.of();
    }
    String body = sentence.span().text(article).strip();
    if (alone && body.endsWith("?")) {
      return List.of(noClaim(sentence, "rule.question"));
    }
    if (alone && !statement && (words.size() < FEW_WORDS || body.endsWith("!"))) {
      return List.of(noClaim(sentence, "rule.no-statement"));
    }
    Because why = Because.of("rule.own-statement");
    List<List<Integer>> parts = grain.cut(tokens, false);
    double sure = !statement ? HARDLY : parts.size() == 1 ? OWN : OWN_PART;
    return parts.stream().flatMap(part -> claim(part, null, why, sure).stream()).toList();
  }

  private List<Proposal> reported(List<Integer> tokens, Statement statement) {
    double confidence = statement.quotation().confidence();
    Because why = why(statement);
    List<Proposal> claims = new ArrayList<>();
    List<List<Integer>> parts = grain.cut(tokens, true);
    for (List<Integer> part : parts) {
      // Of a sentence around a few quoted words only the part with them is the speaker's.
      if (holdsQuote(part, statement)) {
        claim(part, statement, why, parts.size() == 1 ? confidence : confidence * PART)
            .ifPresent(claims::add);
      } else {
        claim(part, null, Because.of("rule.own-statement"), OWN_PART).ifPresent(claims::add);
      }
    }
    return claims;
  }

  private boolean holdsQuote(List<Integer> part, Statement statement) {
    return part.stream()
        .map(text::token)
        .anyMatch(token ->
            statement.quotation().quote().stream()
                .anyMatch(span -> span.start() <= token.start() && token.start() < span.end()));
  }

  private Optional<Proposal> claim(
      List<Integer> part, @Nullable Statement statement, Because why, double confidence) {
    List<Span> spans = grain.spans(part);
    List<Token> words = part.stream().map(text::token).filter(Token::isWord).toList();
    return words.isEmpty() || spans.isEmpty() || part.size() > MOST_TOKENS
        ? Optional.empty()
        : Optional.of(claim(new ClaimWords(words, statement, language), spans, why, confidence));
  }

  private Proposal claim(ClaimWords words, List<Span> spans, Because why, double confidence) {
    ClaimKinds.Finding kind = ClaimKinds.of(words);
    Priorities.Finding priority = Priorities.of(words, kind);
    List<ProposedHop> chain =
        words.statement() == null
            ? List.of()
            : words.statement().chain().stream()
                .map(said -> new ProposedHop(said, null, said.who().name(), null))
                .toList();
    ClaimDraft draft =
        new ClaimDraft(wording(spans), kind.kind(), kind.checkable(), priority.priority());
    return new ProposedClaim(
        spans, draft, chain, List.of(), why, kind.why(), priority.why(), confidence);
  }

  private String wording(List<Span> spans) {
    String words =
        spans.stream()
            .map(span -> span.text(article))
            .collect(Collectors.joining(" "))
            .replaceAll("\\s+", " ");
    int first = words.offsetByCodePoints(0, 1);
    return words.substring(0, first).toUpperCase(Locale.ROOT) + words.substring(first);
  }

  private Because why(Statement statement) {
    String rule = statement.quotation().rule().name().toLowerCase(Locale.ROOT).replace('_', '-');
    String cue =
        statement.quotation().cue().stream()
            .map(span -> span.text(article))
            .collect(Collectors.joining(" … "));
    if (statement.chain().isEmpty()) {
      return Because.of("rule.nobody", cue);
    }
    return Because.of("rule." + rule, statement.chain().getLast().who().name(), cue);
  }

  private List<Token> words(int from, int to) {
    List<Token> words = new ArrayList<>();
    for (int i = from; i < to; i++) {
      if (text.token(i).isWord()) {
        words.add(text.token(i));
      }
    }
    return words;
  }

  private static Proposal noClaim(SegmentRow sentence, String why) {
    return new ProposedNoClaim(sentence.ordinal(), sentence.span(), Because.of(why), QUESTION);
  }
}
