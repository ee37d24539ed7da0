package org.foureyes.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.core.io.support.SpringFactoriesLoader;

/** A start that is refused says why in a sentence. */
class UnsafeSettingAnalyzerTest {
  @Test
  void isAskedByTheProgramAndTellsTheSentenceAlone() {
    Throwable failure = new IllegalStateException("outer", new UnsafeSetting("This is missing"));
    List<String> told =
        SpringFactoriesLoader.forDefaultResourceLocation()
            .load(
                FailureAnalyzer.class,
                SpringFactoriesLoader.FailureHandler.handleMessage((m, e) -> {}))
            .stream()
            .filter(UnsafeSettingAnalyzer.class::isInstance)
            .map(analyzer -> analyzer.analyze(failure))
            .map(FailureAnalysis::getDescription)
            .toList();

    assertThat(told).containsExactly("This is missing");
  }
}
