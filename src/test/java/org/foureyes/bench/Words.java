package org.foureyes.bench;

import java.util.Random;

/** Text as long as that of a desk, from words as long as those of German news. */
final class Words {
  private static final String[] WORDS =
      ("der die das und in den von mit für auf ist im nach bei als Regierung Sprecher sagte habe"
              + " Ministerium Bericht zufolge Präsident Angriff Soldaten Milliarden Euro Prozent gegenüber"
              + " Verhandlungen Außenminister erklärte Quellen „könnte“ Nachrichtenagentur, Kreml. Sicherheitsrat"
              + " nicht mehr als 1.200 Menschen seien verletzt worden; Großbritannien bestätigte es")
          .split(" ");

  private final Random random;

  Words(Random random) {
    this.random = random;
  }

  /** A text of about this many UTF-16 units; about one in 200 has a line break. */
  String text(int shortest, int longest) {
    int length = shortest + random.nextInt(longest - shortest + 1);
    StringBuilder text = new StringBuilder(length + 20);
    while (text.length() < length) {
      text.append(WORDS[random.nextInt(WORDS.length)])
          .append(random.nextInt(5_000) == 0 ? '\n' : ' ');
    }
    return text.toString().strip();
  }

  int upTo(int bound) {
    return random.nextInt(bound);
  }
}
