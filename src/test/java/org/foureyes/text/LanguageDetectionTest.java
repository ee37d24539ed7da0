package org.foureyes.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageDetectionTest {
  private static final LanguageDetection DETECTION = new LanguageDetection();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de|Die Ministerin wies den Vorwurf am Abend zurück und kündigte eine unabhängige Untersuchung des Falls an.",
        "en|The minister rejected the allegation in the evening and announced an independent inquiry into the case.",
        "fr|La ministre a rejeté cette accusation dans la soirée et annoncé une enquête indépendante sur l'affaire.",
        "ru|Вечером министр отвергла это обвинение и объявила о независимом расследовании обстоятельств дела.",
        "uk|Увечері міністерка відкинула це звинувачення й оголосила про незалежне розслідування обставин справи.",
        "zh|部长当晚驳斥了这一指控，并宣布将对此案进行独立调查。反对派要求她立即辞职，并表示议会必须得到全部文件，政府发言人对此不予置评，只说调查将在下周开始。",
      })
  void namesTheLanguageByItsCode(String code, String text) {
    assertThat(DETECTION.detect(text)).contains(new Language(code));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n ",
        "Ja.",
        "Meinung",
        "1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0"
      })
  void saysNothingOfATextThatIsTooShort(String text) {
    assertThat(DETECTION.detect(text)).isEmpty();
  }

  @Test
  void looksAtSamplesOfALongText() {
    String german =
        "Der Ausschuss hat gestern beraten, ohne sich auf einen gemeinsamen Bericht zu einigen. ";
    String text = "Breaking news: read the full story on our website. " + german.repeat(12_000);
    DETECTION.detect(german);
    long start = System.nanoTime();
    assertThat(DETECTION.detect(text)).contains(Language.GERMAN);
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofMillis(500));
  }

  @Test
  void doesNotMindASampleThatBeginsInTheMiddleOfACharacter() {
    assertThat(
            DETECTION.detect(
                "😀".repeat(700)
                    + "Der Ausschuss hat gestern lange beraten. ".repeat(400)
                    + "😀".repeat(701)))
        .contains(Language.GERMAN);
  }
}
