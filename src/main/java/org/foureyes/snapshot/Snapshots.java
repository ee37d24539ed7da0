package org.foureyes.snapshot;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import org.foureyes.common.Ids;
import org.foureyes.common.NotFoundException;
import org.foureyes.common.RuleViolation;
import org.foureyes.history.History;
import org.foureyes.history.Stamp;
import org.foureyes.setting.Settings;
import org.foureyes.snapshot.fetch.FetchedPage;
import org.foureyes.snapshot.fetch.PageFetch;
import org.foureyes.user.Rights;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * The snapshots of the desk. Taking one is no part of a larger transaction: reading a file may take
 * long, and all others would wait for it. So a snapshot that no evidence refers to is possible, and
 * harmless.
 */
@Service
public class Snapshots {
  private final SnapshotFiles files;
  private final SnapshotBook book;
  private final TextOfFile texts;
  private final PageFetch pages;
  private final Settings settings;
  private final History history;

  Snapshots(
      SnapshotFiles files,
      SnapshotBook book,
      TextOfFile texts,
      PageFetch pages,
      Settings settings,
      History history) {
    this.files = files;
    this.book = book;
    this.texts = texts;
    this.pages = pages;
    this.settings = settings;
    this.history = history;
  }

  /**
   * Keeps a text as it was copied from somewhere.
   *
   * @throws RuleViolation if it is blank, or longer than {@link SnapshotFiles#MAX_BYTES} in UTF-8
   */
  @PreAuthorize(Rights.EDIT)
  public SnapshotId paste(String text) {
    if (text.isBlank()) {
      throw RuleViolation.of("snapshot.blank");
    }
    InputStream bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    return take(new Origin(SnapshotKind.PASTED, "", ""), bytes);
  }

  /**
   * Keeps a file. If no text can be read from it, it is kept without.
   *
   * @param fileName as the browser says it, for people only
   * @param bytes read to the end, or until they are too many; not closed
   * @throws RuleViolation if it is empty, longer than {@link SnapshotFiles#MAX_BYTES}, or of a type
   *     that the desk does not keep
   */
  @PreAuthorize(Rights.EDIT)
  public SnapshotId upload(String fileName, InputStream bytes) {
    return take(new Origin(SnapshotKind.UPLOADED, FileNames.clean(fileName), ""), bytes);
  }

  /** Whether an admin lets the program fetch pages. */
  @PreAuthorize(Rights.READ)
  public boolean fetchAllowed() {
    return settings.get().fetchAllowed();
  }

  /**
   * Keeps what is at a web address now. Takes up to ten seconds.
   *
   * @throws RuleViolation with the reason why there is no page: {@code snapshot.fetch-…}, or as for
   *     an upload
   */
  @PreAuthorize(Rights.EDIT)
  public SnapshotId fetch(String address) {
    if (!fetchAllowed()) {
      throw RuleViolation.of("snapshot.fetch-off");
    }
    FetchedPage page = pages.fetch(address);
    Origin origin = new Origin(SnapshotKind.FETCHED, "", page.url());
    return take(origin, new ByteArrayInputStream(page.content()));
  }

  private SnapshotId take(Origin origin, InputStream bytes) {
    Stamp stamp = history.stamp();
    try (SnapshotFiles.Incoming incoming = files.receive(bytes)) {
      SnapshotType type =
          origin.kind() == SnapshotKind.PASTED
              ? SnapshotType.TEXT
              : ContentType.of(incoming.file());
      if (origin.kind() == SnapshotKind.FETCHED && type == SnapshotType.DOCX) {
        throw RuleViolation.of("snapshot.fetch-type");
      }
      SnapshotText text = texts.read(incoming.file(), type);
      incoming.keep();
      SnapshotRow row =
          new SnapshotRow(
              new SnapshotId(Ids.next()),
              origin.kind(),
              incoming.content().sha256(),
              incoming.content().size(),
              type,
              origin.fileName(),
              origin.url(),
              stamp.by(),
              stamp.at());
      book.enter(row, text);
      return row.id();
    } catch (IOException e) {
      throw new UncheckedIOException("A snapshot could not be stored", e);
    }
  }

  @PreAuthorize(Rights.READ)
  public SnapshotRow get(SnapshotId id) {
    return book.row(id);
  }

  /** The words in a snapshot, as they were read when it was taken. */
  @PreAuthorize(Rights.READ)
  public SnapshotText text(SnapshotId id) {
    String sha256 = book.row(id).sha256();
    return book.text(sha256).orElseThrow(() -> new NotFoundException("snapshot text", sha256));
  }

  /**
   * The bytes of a snapshot, to be closed by the caller.
   *
   * @throws NotFoundException if there is no such snapshot, or its file is gone
   */
  @PreAuthorize(Rights.READ)
  public InputStream content(SnapshotId id) {
    String sha256 = book.row(id).sha256();
    try {
      return Files.newInputStream(files.path(sha256));
    } catch (NoSuchFileException e) {
      throw new NotFoundException("snapshot file", sha256);
    } catch (IOException e) {
      throw new UncheckedIOException("A snapshot could not be read", e);
    }
  }

  private record Origin(SnapshotKind kind, String fileName, String url) {}
}
