package org.foureyes.text;

import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** German as written in Germany, Austria and Switzerland. */
@Component
@Order(1)
final class GermanPack implements LanguagePack {
  private static final Set<String> INNER =
      Words.of(
          """
          Dr. Prof. Dipl. Ing. Mag. Hr. Hrn. Fr. Frl. St. Sr. Gen. Sen. Rep. Gov. Lt. Col. Sgt. Capt. Kap. Mr. Mrs. Ms.
          z.B. d.h. i.d.R. i.d.S. d.i. o.g. s.o. s.u. u.U. u.E. m.E. z.T. z.Z. z.Zt. v.a. v.l.n.r. i.V.m. i.S.d. i.S.v.
          i.H.v. m.a.W. sog. bzw. bzgl. ca. vgl. evtl. ggf. gem. geb. gest. insb. inkl. exkl. einschl. zzgl. abzgl. zw.
          lt. max. min. mind. rd. resp. allg. bes. dt. engl. franz. russ. ehem. entspr. jew. lfd. mtl. jährl. urspr.
          verh. zus. amtl. öff. wiss. Nr. Nrn. Abs. Art. Kap. Abb. Tab. Bd. Hrsg. hrsg. Aufl. Ausg. Anm. Tel. i.A. i.V. Kfm. Abt. Hl. hl. Bf. Hbf. Kto. Az. Ziff. Rn. Rdnr. Drs. BGBl. RGBl. ABl. GVBl. Fax. BT-Drs. Th.
          Ch. Gebr. Nachf. Pfr. Rev. stellv. Stellv. Min.-Präs. Reg. Ltd. Vorb. Vors. Dir. Präs. Komm. kath. ev. röm.
          """);

  private static final Set<String> OTHER =
      Words.of(
          """
          u.a. Chr. v.Chr. n.Chr. i.R. a.D. a.M. d.J. d.M. u.ä. o.ä. o.Ä. u.Ä. u.v.m. u.v.a. a.a.O. e.V. e.G. Inc. Co. Corp. Bros. Jr. jr. sen. jun. Mio. Mrd. Tsd.
          Std. Min. Sek. Jh. Jhd. Jhdt. Jahrh. Str. -str. Pl. Jan. Feb. Febr. Apr. Aug. Sep. Sept. Okt. Nov. Dez. Mo. Di. Mi.
          Do. Sa. So. Anm.d.Red. d.Red. Red. Kl. Stk. Pkt. Ex. Zt. Jg. Tl. Mill. Bill. km. Mass. Calif. Fla. Pa. Va. Ges.
          """);

  private static final Set<String> BEFORE_NUMBER =
      Words.of("S. Seite. Sp. Z. Nr. Art. Fig. No. Vol. Tel. Bl. Fn. ff.");

  private static final Set<String> OPENERS =
      Words.of(
          """
          Der Die Das Den Dem Des Ein Eine Einen Einem Einer Eines Er Sie Es Wir Ihr Ich Du Man Dies Diese Dieser Dieses
          Diesem Diesen Jener Jene Jenes Sein Seine Seinen Seiner Seinem Ihre Ihren Ihrer Ihrem Unser Unsere Mein Meine
          Kein Keine Keiner Niemand Jeder Jede Jedes Alle Beide Viele Mehrere Manche Einige Andere Solche Welche Derzeit
          In Im Am An Ans Auf Aus Bei Beim Bis Durch Für Gegen Gegenüber Laut Mit Mithilfe Nach Nachdem Neben Ohne Seit
          Seitdem Statt Trotz Über Um Unter Vom Von Vor Während Wegen Zu Zufolge Zum Zur Zwischen Hinter Innerhalb Anhand
          Aber Als Also Auch Außerdem Außer Bald Bereits Bisher Bislang Da Dabei Dadurch Dafür Dagegen Daher Dahinter Damals
          Damit Danach Daneben Dann Daran Darauf Daraufhin Daraus Darin Darüber Darum Darunter Davon Davor Dazu Demnach
          Denn Dennoch Deren Deshalb Dessen Deswegen Doch Dort Ebenfalls Ebenso Entsprechend Erst Erstmals Etwa Etwas Falls
          Ferner Gestern Gleichzeitig Heute Hier Hierbei Hierfür Hierzu Hingegen Hinzu Immer Immerhin Indem Indes Infolge
          Insbesondere Insgesamt Inzwischen Ist Ja Jedoch Jetzt Kaum Mehr Meist Mittlerweile Möglicherweise Nachdem Nein
          Nicht Nichts Noch Nun Nur Ob Obwohl Oder Offenbar Oft Schließlich Schon Seither Selbst So Sobald Sodass Sofern
          Sogar Solange Somit Sondern Sonst Soweit Sowohl Später Trotzdem Und Vielleicht Vielmehr Warum Was Weder Weil
          Weiter Weitere Weiterhin Wenn Wer Weshalb Wie Wieder Wo Wobei Wohl Wurde Zuerst Zudem Zuletzt Zunächst Zuvor Zwar
          Angesichts Anschließend Aufgrund Deutlich Eigentlich Fast Genau Höchstens Insofern Knapp Kurz Lange Lediglich Letztlich
          Manchmal Mehrmals Meistens Mindestens Natürlich Nie Niemals Plötzlich Rund Tatsächlich Teilweise Umgekehrt
          Ursprünglich Ungefähr Wenig Wenige Wirklich Zahlreiche Zugleich Zurzeit Zusammen Zusätzlich Zweimal Ähnlich Übrigens
          """);

  private static final Set<String> BEFORE_ORDINAL =
      Words.of(
          """
          der die das den dem des am im vom zum zur beim ans ein eine einen einem einer eines sein seine seinen seinem seiner
          seines ihr ihre ihren ihrem ihrer ihres mein meine meinen meinem meiner unser unsere unserem unseren unserer jeder
          jede jedes jeden jedem dieser diese dieses diesem diesen kein keine bis und oder bzw. auf ab seit pro als erst jeweils
          """);

  private static final Set<String> AFTER_ORDINAL =
      Words.of(
          """
          Januar Jänner Februar Feber März April Mai Juni Juli August September Oktober November Dezember Jan. Feb. Apr. Aug.
          Sept. Okt. Nov. Dez. Jahrhundert Jahrhunderts Jahrhunderte Jahrtausend Jh. Jhd. Weltkrieg Weltkriegs Weltkrieges Liga
          Bundesliga Spieltag Runde Minute Spielminute Lebensjahr Lebensjahres Geburtstag Todestag Jahrestag Mal Platz Rang
          Etage Stock Klasse Wahlperiode Legislaturperiode Quartal Kapitel Auflage Senat Zivilsenat Strafsenat Kammer
          Strafkammer Jahrgangsstufe Jahrgang Schuljahr Semester Halbjahr Halbzeit Drittel Verhandlungstag Prozesstag Tag Tages
          Woche Parteitag Bundesversammlung Verfassungszusatz Zusatzartikel Advent Division Armee Brigade Regiment Bataillon
          Bezirk Arrondissement FC FSV SC TSV Kanal Programm Akt Satz Teil Stufe Etappe Hauptsatz
          """);

  private static final SentenceRules RULES =
      new SentenceRules(
          INNER, OTHER, BEFORE_NUMBER, OPENERS, BEFORE_ORDINAL, AFTER_ORDINAL, Set.of());

  private static final HeadlineRules HEADLINES = HeadlineRules.read("german");

  private static final BoilerplateRules BOILERPLATE = BoilerplateRules.read("german");

  private static final List<QuotationMarks> MARKS =
      List.of(
          new QuotationMarks('„', '“'),
          new QuotationMarks('"', '"'),
          new QuotationMarks('»', '«'),
          new QuotationMarks('«', '»'),
          new QuotationMarks('‚', '‘'),
          new QuotationMarks('›', '‹'),
          new QuotationMarks('‹', '›'));

  @Override
  public Language language() {
    return Language.GERMAN;
  }

  @Override
  public SentenceRules sentenceRules() {
    return RULES;
  }

  @Override
  public List<QuotationMarks> quotationMarks() {
    return MARKS;
  }

  @Override
  public HeadlineRules headlineRules() {
    return HEADLINES;
  }

  @Override
  public BoilerplateRules boilerplateRules() {
    return BOILERPLATE;
  }
}
