package org.foureyes.user;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AccountRepository extends JpaRepository<Account, UUID> {
  Optional<Account> findByNameKey(String nameKey);

  Optional<Account> findByProviderIssuerAndProviderSubject(String issuer, String subject);

  @EntityGraph(attributePaths = "roles")
  List<Account> findAllByOrderByNameKey();

  @Query("select new org.foureyes.user.AccountName(a.id, a.displayName) from Account a")
  List<AccountName> names();
}
