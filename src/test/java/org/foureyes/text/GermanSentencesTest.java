package org.foureyes.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each case is a text with a bar where a sentence must end, and nowhere else. */
class GermanSentencesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Das Amt prüft den Fall.| Ein Ergebnis liegt noch nicht vor.",
        "Kommt die Reform?| Niemand weiß es!| Abwarten.",
        "Das gilt z. B. für Hamburg.| Der Senat schweigt.",
        "Das gilt z.B. für Hamburg, d.h. für den Norden.| Mehr nicht.",
        "Das gilt d. h. nur Beamte sind betroffen.",
        "Beteiligt waren u. a. Frankreich und Polen.",
        "Beteiligt waren Frankreich, Polen u. a.| Die Schweiz fehlte.",
        "Dr. Lena Voss und Prof. Dr. Karl Ohm berieten die Regierung.",
        "Laut Abs. 3 Nr. 2 bzw. Art. 5 gilt das ca. Mitte Juni.",
        "Vgl. S. 12 der Studie.| Sie liegt der Redaktion vor.",
        "Das Werk kostet 3,5 Mio. Euro bzw. rund 4 Mio. Dollar.",
        "Der Verein Klare Luft e. V. Berlin klagte.| Er gewann.",
        "Um 500 v. Chr.| Die Stadt wuchs.",
        "Er nannte Äpfel, Birnen usw.| Danach ging er.",
        "Der Film (i. d. R. Überlänge) lief am Mo. in Köln.",
      })
  void abbreviations(String marked) {
    assertSplit(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Am 2. Februar tagte der Rat.| Er beschloss nichts.",
        "Die Sitzungen am 3. und 4. Mai fielen aus.",
        "Das war der 2. Weltkrieg.| So steht es im Buch.",
        "Wilhelm II. starb im Exil.| Seine Söhne blieben.",
        "Papst Johannes Paul II.| Er stammte aus Polen.",
        "Im 19. Jahrhundert wuchs die Stadt, im 20. Jahrhundert schrumpfte sie.",
        "Das geschah 1945.| Danach kam der Frieden.",
        "Es starben 150.| Viele wurden verletzt.",
        "Der 1. FC Köln verlor in der 3. Liga.",
        "Das 100. Tor fiel in der 90. Minute.",
        "Vom 1. 1. 2020 bis zum 31.12.2021 galt die Regel.",
        "Um 19.30 Uhr waren es 1.000 Menschen.| Um 20 Uhr waren es 2.500.",
        "Er kommt am 5.| Sie kommt am 6.",
        "1. Der Antrag ist abgelehnt.|\n2. Die Kosten trägt der Kläger.",
        "Das war gut.| 2024 kamen viele Gäste.",
        "Das Spiel endete 32:31.| Entscheidend war eine Parade.",
        "Die Quote stieg auf 5,9.| Fachleute sind überrascht.",
      })
  void numbersAndOrdinals(String marked) {
    assertSplit(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"Kommt er?\", fragte sie.| Niemand antwortete.",
        "\"Er kommt!\" sagte sie.",
        "„Kommt er?“, fragte sie.",
        "„Er kommt!“ – so die Sprecherin.",
        "»Kommt er?« fragte sie.| »Ja«, sagte er.",
        "«Er kommt!» rief sie.",
        "Sie sagte: \"Er kommt.| Sie geht.\"| Danach schwieg sie.",
        "„Er kommt.| Sie geht.“| Danach schwieg sie.",
        "Er ließ „die Rhetorik ruhen“.| Der Rat tagte.",
        "Er ließ \"die Rhetorik ruhen\".| \"Das reicht\", sagte er.",
        "Sie rief: „Hilfe!“, und rannte davon.",
        "Die Sendung „Was nun?“ lief am Abend.",
        "Er fragte (warum auch immer!) noch einmal.",
        "Drei (!) Anträge gingen ein.| Alle (?) wurden abgelehnt.",
        "(Das war ein Scherz.)| Alle lachten.",
        "Er sagte: ‚Ich gehe.‘| Dann ging er.",
        "„Wir haben gewonnen […] und feiern“, sagte er.",
      })
  void quotationsAndBrackets(String marked) {
    assertSplit(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "J. R. R. Tolkien schrieb es.| Er lebte in Oxford.",
        "Der Angeklagte Peter M. schwieg.| Das Gericht wartete.",
        "Hans-J. Vogt und K.-H. Meier kamen.",
        "Er sprach mit George W. Bush.| Das war 2003.",
        "Das ist das Ende.|Der nächste Satz folgt.",
        "Das ist das Ende!|Der nächste Satz folgt.",
        "Er sagte „nein“.|Der Rat tagte.",
        "Mehr auf foureyes.org und unter example.com/a.B oder www.Beispiel.De im Netz.",
        "Siehe https://example.org/Seite.Html?x=1.Abc für Näheres.| Mehr dort.",
        "Das war ... nun ja ... schwierig.",
        "Er schwieg ...| Dann sprach er.",
        "Er schwieg…| Dann sprach er.",
        "... und dann kam er.| Alle warteten.",
        "Überschrift ohne Punkt|\n\nDer Text beginnt hier.| Er geht weiter.",
        "Eine Zeile|\nNoch eine Zeile",
        "Er sagte \"nein\".| Mehr zum Thema - Rat sagt nein",
        "Er kam. 😀| Sie ging.",
        "Das neue iPhone kam.| iPhones sind teuer.",
        "Wer?| Was?| Wann?",
        "Das Land wächst um 3 %.| Das ist viel.",
        "Ein Satz.| – Ein Einschub.",
      })
  void namesAddressesAndLines(String marked) {
    assertSplit(marked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Der neue (und letzte?) Präsident trat ab.| Er war alt.",
        "Die Partei (kurz: z. B.) Hamburg fehlte.",
        "Er kam (endlich!).| Dann ging er.",
        "Die Linke u. a. Parteien stimmten zu.",
        "Der Minister a. D. Hans Vogt sprach.| Er blieb vage.",
        "Die Müller & Co. KG meldete Insolvenz an.| Die Gläubiger bangen.",
        "Frankfurt a. M.| Die Messe öffnet.",
        "Der Prozess beginnt am 12. Dez. 2024 in Kiel.",
        "Es geschah am Sa., 3. März, gegen 23.15 Uhr.| Die Polizei sucht Zeugen.",
        "Im 2. Halbjahr sank der Umsatz um 4,2 Prozent.| Im 3. Quartal stieg er.",
        "Die 12. Jahrgangsstufe und das 1. Programm feierten.",
        "Am 11. September 2001 starben 2.977 Menschen.| 19 Täter kamen um.",
        "Sie wurde 3.| Die Siegerin kam aus Kenia.",
        "Der 35. US-Präsident hieß Kennedy.",
        "Ludwig XIV. baute Versailles.| Ludwig XVI. verlor den Kopf.",
        "Kaiser Karl V. regierte lange.| Sein Sohn hieß Philipp II.",
        "„Wir bleiben“, sagte sie.| „Wir gehen nicht.“| Der Saal klatschte.",
        "„Wir bleiben.“| Das sagte sie.",
        "Er sagte: „Das stimmt nicht.“, und schwieg.",
        "„Das stimmt nicht.“| – „Doch!“| – „Nein.“",
        "Sie fragte: „Wer war das?“| Keiner antwortete.",
        "»Das ist so.| Punkt.«| Er ging.",
        "Er sagte, „die Lage ist ernst“.| »Sehr ernst.«",
        "„Er sagte: ‚Geh!‘“, berichtete sie.",
        "Das Buch „Was tun?“ von Lenin erschien 1902.| Es wirkte lange.",
        "Das Ministerium (BMI) erklärte: „Kein Kommentar!“| Mehr war nicht zu erfahren.",
        "Laut Reuters („Exklusiv!“) sank der Kurs.",
        "Die E-Mail kam von a.Vogt@Beispiel.De um 8.30 Uhr.",
        "Siehe http://www.Beispiel.de/Artikel.Php.| Dort steht mehr.",
        "Der Satz endet hier.|Dann kommt „Der nächste“.|„Und noch einer“, sagt sie.",
        "Der Rat tagte 2024.|Die Sitzung war lang.",
        "Das sagte Dr.Müller zu Prof.Dr.Meier.",
        "Er wohnt in St.Gallen bzw. St. Pölten.",
        "Der VW-Konzern (Volkswagen AG) zahlt.| Audi, BMW etc. zahlen auch.",
        "Es gab Äpfel usw.| Hans aß sie.",
        "Ihre Antwort: nein.| Seine: ja.",
        "Hauptstr. 5 ist die Adresse.| Sie wohnt in der Bahnhofstr. Nr. 7.",
        "Die Temperatur stieg um 1,5 Grad C.| Das ist viel.",
        "Tel. 030 12345, Fax. 030 54321.| Bitte melden.",
        "Das Gesetz (BGBl. I S. 123) gilt seit 1. Jan. 2020.",
        "§ 5 Abs. 2 S. 1 Nr. 3 StGB gilt.| § 6 gilt nicht.",
        "Gem. Art. 5 Abs. 1 GG i. V. m. § 3 ist das erlaubt.",
      })
  void newspaperProse(String marked) {
    assertSplit(marked);
  }

  private static void assertSplit(String marked) {
    String text = marked.replace("|", "");
    assertThat(TextFixtures.sentences(text, Language.GERMAN))
        .containsExactly(
            Arrays.stream(marked.split("\\|")).map(String::strip).toArray(String[]::new));
  }
}
