package org.foureyes.user;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;

interface AccountRepository extends JpaRepository<Account, UUID> {
  Optional<Account> findByNameKey(String nameKey);

  List<Account> findAllByOrderByNameKey();
}
