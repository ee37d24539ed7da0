package org.foureyes.text;

import java.util.Set;

/**
 * The phrases by which a language shows that words are no text of the article.
 *
 * @param teasers begin a link to another article: "Mehr zum Thema"
 * @param labels kinds of article, before the headline of another one: "Meinung"
 * @param captions begin what stands under a picture: "Foto"
 * @param captionEnds stand in brackets at the end of it: "Archivbild"
 * @param credits begin a note on where the text comes from: "Quelle"
 * @param agencies short names of agencies as they sign: "dpa"
 * @param bylines stand before an author: "Von"
 * @param nameWords small words in and between names: "von", "und"
 */
public record BoilerplateRules(
    Set<String> teasers,
    Set<String> labels,
    Set<String> captions,
    Set<String> captionEnds,
    Set<String> credits,
    Set<String> agencies,
    Set<String> bylines,
    Set<String> nameWords) {

  /** The rules in the resource {@code /text/LANGUAGE/boilerplate.txt}. */
  static BoilerplateRules read(String language) {
    PhraseLists lists = PhraseLists.read(language + "/boilerplate");
    return new BoilerplateRules(
        lists.list("teaser"),
        lists.list("label"),
        lists.list("caption"),
        lists.list("captionEnd"),
        lists.list("credit"),
        lists.list("agency"),
        lists.list("byline"),
        lists.list("nameWord"));
  }
}
