package org.foureyes.attribution;

import org.foureyes.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Words of a text that name or describe somebody.
 *
 * @param words where they stand; for a pronoun or role noun the words before that it stands for
 * @param name of somebody named: without article and title, as the text has it, so it may be
 *     inflected ("Weißen Hauses"); of anybody else the description ("zwei hochrangige Quellen")
 * @param title what stands before a name, such as "Kreml-Sprecher"; may be empty
 * @param headcount how many anonymous people, if the text says so; at least 1
 * @param nature as far as the words or what is known of the name tell it
 */
public record Mention(
    Span words,
    String name,
    String title,
    Namedness namedness,
    @Nullable Integer headcount,
    Nature nature) {}
