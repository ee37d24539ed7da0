package org.foureyes;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every text of the interface exists, in every language, and none is written in the code. */
class I18nTest {
  private static final Path BUNDLES = Path.of("src/main/resources/vaadin-i18n");
  private static final Path SOURCES = Path.of("src/main/java/org/foureyes");

  /** Calls whose first string is a key. */
  private static final Pattern KEY =
      Pattern.compile(
          "(?:\\bgetTranslation|\\btranslate|new Reason|RuleViolation\\.of|@Menu\\(\\s*title =)"
              + "\\(?\\s*(?:locale,\\s*)?\"([^\"]+)\"(?!\\s*\\+)");

  /** Calls whose first string a person reads. */
  private static final Pattern SHOWN =
      Pattern.compile(
          "(?:\\.(?:setText|setLabel|setPlaceholder|setHelperText|setTitle|setAriaLabel|setHeader"
              + "|setHeaderTitle|setErrorMessage|setTooltipText)"
              + "|Notices\\.(?:success|info|error|undoable)|Notification\\.show"
              + "|new (?:Button|Span|H[1-6]|Paragraph|NativeLabel|Checkbox|TextField|TextArea))"
              + "\\(\\s*\"([^\"]*\\p{L}[^\"]*)\"");

  private static final Pattern PAGE_TITLE = Pattern.compile("@PageTitle\\(\\s*\"([^\"]+)\"");

  private static final Map<String, Map<String, String>> TEXTS = new TreeMap<>();

  @BeforeAll
  static void read() throws IOException {
    try (Stream<Path> files = Files.list(BUNDLES)) {
      for (Path file : files.toList()) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
          properties.load(reader);
        }
        String name = file.getFileName().toString();
        String language = name.substring(name.lastIndexOf('_') + 1, name.lastIndexOf('.'));
        Map<String, String> texts = TEXTS.computeIfAbsent(language, l -> new TreeMap<>());
        properties.forEach((key, value) -> texts.put((String) key, (String) value));
      }
    }
  }

  @Test
  void thereIsGermanAndEnglish() {
    assertThat(TEXTS).containsKeys("de", "en");
    assertThat(TEXTS.get("de")).isNotEmpty();
  }

  @Test
  void everyLanguageHasTheSameKeys() {
    Set<String> german = TEXTS.get("de").keySet();
    TEXTS.forEach((language, texts) ->
        assertThat(texts.keySet()).as(language).containsExactlyInAnyOrderElementsOf(german));
  }

  @Test
  void noTextIsEmpty() {
    TEXTS.forEach((language, texts) ->
        assertThat(texts).as(language).allSatisfy((key, text) -> assertThat(text).isNotBlank()));
  }

  @Test
  void everyLanguageHasTheSamePlaceholders() {
    TEXTS.forEach((language, texts) ->
        texts.forEach((key, text) ->
            assertThat(placeholders(text))
                .as("%s: %s", language, key)
                .isEqualTo(placeholders(TEXTS.get("de").getOrDefault(key, text)))));
  }

  @Test
  void everyKeyInTheSourcesHasItsText() throws IOException {
    List<String> found = found(KEY, SOURCES);

    assertThat(found).hasSizeGreaterThan(50);
    assertThat(TEXTS.get("de").keySet()).containsAll(found);
  }

  @Test
  void theInterfaceHoldsNoTextsItself() throws IOException {
    assertThat(found(SHOWN, SOURCES.resolve("ui"))).isEmpty();
    assertThat(found(PAGE_TITLE, SOURCES)).isEmpty();
  }

  /** An enum has a text for each constant or for none, and no text names what is not there. */
  @Test
  void anEnumThatIsShownHasATextForEachConstant() {
    JavaClasses classes =
        new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.foureyes");
    Map<String, Set<String>> named =
        TEXTS.get("de").keySet().stream()
            .filter(key -> key.startsWith("enum."))
            .map(key -> key.split("\\.", 3))
            .collect(
                Collectors.groupingBy(
                    parts -> parts[1],
                    Collectors.mapping(parts -> parts[2], Collectors.toCollection(TreeSet::new))));

    assertThat(named).isNotEmpty();
    named.forEach(
        (type, constants) -> assertThat(constants).as(type).isEqualTo(constants(classes, type)));
  }

  private static Set<String> constants(JavaClasses classes, String type) {
    return classes.stream()
        .filter(JavaClass::isEnum)
        .filter(candidate -> candidate.getSimpleName().equals(type))
        .flatMap(candidate -> candidate.getEnumConstants().stream())
        .map(constant -> constant.name())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> placeholders(String text) {
    MessagePattern pattern = new MessagePattern(text);
    return IntStream.range(0, pattern.countParts())
        .mapToObj(pattern::getPart)
        .filter(part ->
            part.getType() == MessagePattern.Part.Type.ARG_NUMBER
                || part.getType() == MessagePattern.Part.Type.ARG_NAME)
        .map(pattern::getSubstring)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> found(Pattern pattern, Path folder) throws IOException {
    List<String> found = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        pattern
            .matcher(Files.readString(file))
            .results()
            .map((MatchResult result) -> result.group(1))
            .forEach(found::add);
      }
    }
    return found;
  }
}
