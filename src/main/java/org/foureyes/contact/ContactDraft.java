package org.foureyes.contact;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.foureyes.user.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * What an editor says of a question that the desk put to somebody.
 *
 * @param whom person and office, required, up to 500 characters
 * @param question what was asked, up to 20,000 characters, may be empty
 * @param deadline until when an answer was asked for, or null
 * @param answer up to 20,000 characters, empty without one
 * @param answeredAt null as long as there is no answer; that somebody declined is one
 * @param confidential whether only the author and the readers may know of the content
 * @param readers whom else a confidential entry is for; nobody if it is not
 */
public record ContactDraft(
    String whom,
    Channel channel,
    Instant askedAt,
    String question,
    @Nullable Instant deadline,
    String answer,
    @Nullable Instant answeredAt,
    boolean confidential,
    List<AccountId> readers) {

  public ContactDraft {
    readers =
        confidential
            ? readers.stream()
                .distinct()
                .sorted(Comparator.comparing(reader -> reader.value().toString()))
                .toList()
            : List.of();
  }

  /** A question to which there is no answer yet. */
  public static ContactDraft asked(
      String whom, Channel channel, Instant askedAt, @Nullable Instant deadline) {
    return new ContactDraft(whom, channel, askedAt, "", deadline, "", null, false, List.of());
  }

  public ContactDraft answered(String words, Instant at) {
    return new ContactDraft(
        whom, channel, askedAt, question, deadline, words, at, confidential, readers);
  }

  /** The same, for its author and these people only. */
  public ContactDraft inConfidence(List<AccountId> people) {
    return new ContactDraft(
        whom, channel, askedAt, question, deadline, answer, answeredAt, true, people);
  }

  boolean hasReadersOf(ContactDraft other) {
    return confidential == other.confidential && readers.equals(other.readers);
  }

  /** Says nothing: what is confidential is never to stand in a log. */
  @Override
  public String toString() {
    return "ContactDraft";
  }
}
