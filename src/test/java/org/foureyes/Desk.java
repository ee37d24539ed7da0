package org.foureyes;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.foureyes.article.ArticleDraft;
import org.foureyes.article.ArticleId;
import org.foureyes.article.Articles;
import org.foureyes.claim.ClaimDraft;
import org.foureyes.claim.ClaimId;
import org.foureyes.claim.Claims;
import org.foureyes.evidence.EvidenceDraft;
import org.foureyes.evidence.EvidenceFile;
import org.foureyes.evidence.EvidenceId;
import org.foureyes.evidence.Stance;
import org.foureyes.rating.Axis;
import org.foureyes.review.Confidence;
import org.foureyes.review.VerdictDraft;
import org.foureyes.review.VerdictId;
import org.foureyes.review.Verdicts;
import org.foureyes.text.Language;
import org.foureyes.text.PartialDate;
import org.foureyes.text.Span;
import org.foureyes.user.AccountDraft;
import org.foureyes.user.Accounts;
import org.foureyes.user.ActingAs;
import org.foureyes.user.FirstAccounts;
import org.foureyes.user.Role;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.ApplicationContext;

/**
 * The words in which tests tell what happens at a desk. People and texts are new each time, so that
 * tests share a database.
 */
public final class Desk {
  public static final String PASSWORD = "a long enough password";

  private final Accounts accounts;
  private final ActingAs actingAs;
  private final Articles articles;
  private final Claims claims;
  private final EvidenceFile evidence;
  private final Verdicts verdicts;

  public Desk(ApplicationContext context) {
    AutowireCapableBeanFactory beans = context.getAutowireCapableBeanFactory();
    this.accounts = beans.getBean(Accounts.class);
    this.actingAs = beans.getBean(ActingAs.class);
    this.articles = beans.getBean(Articles.class);
    this.claims = beans.getBean(Claims.class);
    this.evidence = beans.getBean(EvidenceFile.class);
    this.verdicts = beans.getBean(Verdicts.class);
    beans.getBean(FirstAccounts.class).create(PASSWORD);
  }

  /** A new person with these roles; the answer is the name for signing in. */
  public String person(Role... roles) {
    String name = "p" + UUID.randomUUID().toString().substring(0, 13);
    as("admin", () -> accounts.create(new AccountDraft(name, name, Set.of(roles), true), PASSWORD));
    return name;
  }

  public <T> T as(String person, Supplier<T> work) {
    return actingAs.call(person, work);
  }

  public void run(String person, Runnable work) {
    actingAs.call(
        person,
        () -> {
          work.run();
          return true;
        });
  }

  public ArticleId article(String person, String text) {
    ArticleDraft draft =
        new ArticleDraft(
            "Ein Titel", "Musterblatt", "", "", PartialDate.parse("2024-03"), Language.GERMAN);
    return as(person, () -> articles.takeIn(draft, text));
  }

  /** An article of three sentences that no other test has. */
  public ArticleId article(String person) {
    return article(
        person,
        "CNN berichtet von Plänen. Reuters meldet etwas anderes. Das gilt für "
            + UUID.randomUUID()
            + ".");
  }

  public ClaimId claim(String person, ArticleId article, int start, int end) {
    return as(
        person,
        () ->
            claims
                .add(
                    article,
                    List.of(new Span(start, end)),
                    ClaimDraft.of("Eine Aussage"),
                    List.of())
                .claim());
  }

  public EvidenceId evidence(String person, ClaimId claim) {
    return as(
        person,
        () ->
            evidence.add(
                claim,
                EvidenceDraft.of("Ein Bericht", "https://example.org/bericht", "", Stance.SUPPORTS)
                    .asPrimary()));
  }

  public static VerdictDraft verdict(String rating) {
    return new VerdictDraft(Axis.CONTENT, rating, "Der Bericht belegt es.", Confidence.HIGH, null);
  }

  public VerdictId propose(String person, ClaimId claim) {
    return as(person, () -> verdicts.propose(claim, claims.get(claim).version(), verdict("true")));
  }
}
