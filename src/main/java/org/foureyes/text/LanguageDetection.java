package org.foureyes.text;

import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the language of a text, so that nobody has to choose it. */
@Component
public class LanguageDetection {
  private static final String MODEL = "/langdetect-183.bin";
  private static final int FEWEST_LETTERS = 50;
  private static final int SAMPLES = 3;
  private static final int SAMPLE_LENGTH = 1_000;

  private @Nullable LanguageDetectorModel model;

  /**
   * The language, or nothing if the text is too short to tell. Looks at a few thousand chars at
   * most.
   */
  public Optional<Language> detect(String text) {
    String sample = sample(text);
    if (sample.codePoints().filter(Character::isLetter).count() < FEWEST_LETTERS) {
      return Optional.empty();
    }
    String iso6393 = new LanguageDetectorME(model()).predictLanguage(sample).getLang();
    String code = ULocale.createCanonical(iso6393).getLanguage();
    return code.isEmpty() ? Optional.empty() : Optional.of(new Language(code));
  }

  /** Beginning, middle and end: an article may start with a line in another language. */
  private static String sample(String text) {
    if (text.length() <= SAMPLES * SAMPLE_LENGTH) {
      return text;
    }
    StringBuilder sample = new StringBuilder();
    int step = (text.length() - SAMPLE_LENGTH) / (SAMPLES - 1);
    for (int i = 0; i < SAMPLES; i++) {
      sample.append(text, i * step, i * step + SAMPLE_LENGTH).append('\n');
    }
    return sample.toString();
  }

  /** Loads the model when it is first wanted: 10 MB that most starts do without. */
  private synchronized LanguageDetectorModel model() {
    LanguageDetectorModel present = model;
    if (present == null) {
      present = load();
      model = present;
    }
    return present;
  }

  private static LanguageDetectorModel load() {
    try (InputStream in = LanguageDetection.class.getResourceAsStream(MODEL)) {
      if (in == null) {
        throw new IllegalStateException(
            "The language detection model is not on the class path: " + MODEL);
      }
      return new LanguageDetectorModel(in);
    } catch (IOException e) {
      throw new UncheckedIOException("The language detection model cannot be read: " + MODEL, e);
    }
  }
}
