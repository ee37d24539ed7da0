package org.foureyes.common;

import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/**
 * An entity that has its key from birth and no version to tell whether it is stored: Spring Data
 * would look for it in the database before each first save. Equal if class and key are.
 *
 * @param <K> the key
 */
@MappedSuperclass
public abstract class Keyed<K> implements Persistable<K> {
  @Transient private boolean stored;

  @Override
  public boolean isNew() {
    return !stored;
  }

  @PostLoad
  @PostPersist
  void markStored() {
    this.stored = true;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Keyed<?> keyed
        && getClass() == keyed.getClass()
        && Objects.equals(getId(), keyed.getId());
  }

  @Override
  public int hashCode() {
    return Objects.hashCode(getId());
  }
}
