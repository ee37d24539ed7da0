package org.foureyes.verify;

import org.jspecify.annotations.Nullable;

/**
 * What one check has found.
 *
 * @param check message key of what was checked, {@code verify.check.…}, whose argument is the count
 * @param checked how many rows were looked at; after a finding, up to it
 * @param wrong the first row that is wrong, or null if all are right
 */
public record CheckResult(String check, long checked, @Nullable Finding wrong) {
  static CheckResult right(String check, long checked) {
    return new CheckResult(check, checked, null);
  }
}
