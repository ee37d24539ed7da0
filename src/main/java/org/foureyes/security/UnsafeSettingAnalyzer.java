package org.foureyes.security;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why the program does not start in one sentence, without the stack behind it. */
final class UnsafeSettingAnalyzer extends AbstractFailureAnalyzer<UnsafeSetting> {
  @Override
  protected FailureAnalysis analyze(Throwable failure, UnsafeSetting cause) {
    return new FailureAnalysis(String.valueOf(cause.getMessage()), null, cause);
  }
}
