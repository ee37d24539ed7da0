package org.foureyes.text;

import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** English, British and American. */
@Component
@Order(2)
final class EnglishPack implements LanguagePack {
  private static final Set<String> INNER =
      Words.of(
          """
          Dr. Prof. Mr. Mrs. Ms. Mx. Messrs. Mme. Mlle. Hon. Rev. Fr. St. Ste. Mt. Ft. Gen. Sen. Sens. Rep. Reps. Gov. Govs. Lt.
          Col. Sgt. Capt. Cmdr. Cpl. Maj. Adm. Brig. Pvt. Pres. Amb. Supt. Insp. Det. Pte. Spc. e.g. i.e. cf. viz. vs. v. al.
          approx. esp. incl. Lt.Gen. Lt.Col. Maj.Gen. Brig.Gen. Lt.Gov. Atty. Asst. Assoc. Dept. Univ. ca.
          """);

  private static final Set<String> OTHER =
      Words.of(
          """
          U.S. U.K. U.N. E.U. D.C. L.A. N.Y. U.S.A. a.m. p.m. A.D. B.C. Ph.D. M.D. B.A. M.A. Inc. Co. Corp. Ltd. Bros. Jr. Sr.
          Esq. plc. Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sep. Sept. Oct. Nov. Dec. Mon. Tue. Tues. Wed. Thu. Thurs. Fri. Ave. Blvd.
          Rd. Sq. Hwy. Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Md. Mass. Mich. Minn. Miss. Mo.
          Mont. Neb. Nev. Okla. Ore. Pa. Tenn. Tex. Vt. Va. Wash. Wis. Wyo.  min. max. hr. hrs. est. ed. eds. trans. Acad.
          """);

  private static final Set<String> BEFORE_NUMBER =
      Words.of(
          "no. nos. p. pp. fig. figs. art. arts. sec. vol. vols. ch. chap. para. paras. pt. eq. ref. c. ver. sect. op.");

  private static final Set<String> OPENERS =
      Words.of(
          """
          The A An This That These Those He She It They We You I There Here His Her Its Their Our My Your In On At By For From
          Of To With Without About Above Across After Against Along Amid Among Around As Before Behind Below Beneath Beside Between
          Beyond Despite During Except Inside Into Like Near Off Onto Outside Over Past Since Through Throughout Under Until Upon
          Within And But Or Nor So Yet Because Although Though While Whereas If Unless Whether When Whenever Where Wherever Who
          Whom Whose Which What Why How However Moreover Furthermore Meanwhile Nevertheless Nonetheless Therefore Thus Then
          Hence Instead Otherwise Also Still Now Today Yesterday Tomorrow Later Earlier Finally First Second Third Last Once
          Only Even Just Perhaps Maybe Indeed Both Each Every All Some Any Many Most Much More Few Several Another Other Others
          No Not None Nobody Nothing Nowhere Never Neither Either Everyone Everything Somebody Someone Something Is Are Was Were
          Do Does Did Has Have Had Will Would Can Could Should May Might Must Yes Asked According Additionally Officials People
          """);

  private static final Set<String> REPORTING =
      Words.of(
          """
          said says asked asks replied replies added adds answered shouted cried yelled wrote writes tweeted posted told recalled
          demanded exclaimed wondered continued joked warned insisted declared remarked quipped responded screamed whispered
          """);

  private static final SentenceRules RULES =
      new SentenceRules(INNER, OTHER, BEFORE_NUMBER, OPENERS, Set.of(), Set.of(), REPORTING);

  private static final HeadlineRules HEADLINES = HeadlineRules.read("english");

  private static final BoilerplateRules BOILERPLATE = BoilerplateRules.read("english");

  private static final List<QuotationMarks> MARKS =
      List.of(
          new QuotationMarks('“', '”'),
          new QuotationMarks('"', '"'),
          new QuotationMarks('‘', '’'),
          new QuotationMarks('«', '»'));

  @Override
  public Language language() {
    return Language.ENGLISH;
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
