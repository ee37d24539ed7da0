package org.foureyes.source;

import jakarta.persistence.Embeddable;

@Embeddable
record SourceAlias(String alias, String aliasKey) {
  static SourceAlias of(String alias) {
    return new SourceAlias(alias.strip(), NameKey.of(alias));
  }
}
