package org.foureyes.text;

import java.util.List;
import java.util.Optional;
import org.foureyes.common.Registry;
import org.springframework.stereotype.Component;

/**
 * The languages that articles can be in, as far as the program knows more of them than Unicode
 * does.
 */
@Component
public class Languages {
  private final Registry<LanguagePack> packs;

  /**
   * @throws IllegalStateException if two packs are for one language
   */
  public Languages(List<LanguagePack> packs) {
    this.packs = Registry.of(packs, pack -> pack.language().primary());
  }

  /** The pack for a language or for its country's variety. */
  public Optional<LanguagePack> pack(Language language) {
    return packs.find(language.primary());
  }

  /** All languages with a pack. */
  public List<Language> all() {
    return packs.all().stream().map(LanguagePack::language).toList();
  }
}
