package org.foureyes.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foureyes.user.AccountChanged;
import org.foureyes.user.FirstAccounts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * The first passwords, in a file under the data folder that only its owner can read. A line goes
 * when its password is changed, and the file goes with the last line.
 */
@Component
class PasswordFile {
  private final Path file;
  private final FirstAccounts accounts;

  PasswordFile(@Value("${foureyes.data}") Path data, FirstAccounts accounts) {
    this.file = data.resolve("first-passwords.txt");
    this.accounts = accounts;
  }

  Path path() {
    return file;
  }

  /**
   * @param passwords by account name
   */
  void write(Map<String, String> passwords) {
    write(
        passwords.entrySet().stream()
            .map(entry -> entry.getKey() + " " + entry.getValue())
            .toList());
  }

  private void write(List<String> lines) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path fresh = file.resolveSibling(file.getFileName() + ".new");
      Files.deleteIfExists(fresh);
      createForOwner(fresh);
      Files.write(fresh, lines);
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot write the first passwords to " + file, e);
    }
  }

  private static void createForOwner(Path path) throws IOException {
    if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    } else {
      Files.createFile(path);
    }
  }

  @TransactionalEventListener
  void on(AccountChanged event) throws IOException {
    if (!Files.exists(file)) {
      return;
    }
    Set<String> unchanged = accounts.unchanged();
    List<String> lines = Files.readAllLines(file);
    List<String> left =
        lines.stream().filter(line -> unchanged.contains(line.split(" ", 2)[0])).toList();
    if (left.isEmpty()) {
      Files.delete(file);
    } else if (left.size() < lines.size()) {
      write(left);
    }
  }
}
