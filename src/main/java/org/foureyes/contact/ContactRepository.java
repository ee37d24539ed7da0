package org.foureyes.contact;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Every reading says for whom it is, so that none can forget to leave out what is not for them. */
interface ContactRepository extends Repository<Contact, UUID> {
  Contact save(Contact contact);

  void flush();

  @Query(
      """
      select c from Contact c where c.claimId = :claim and not c.removed
        and (not c.confidential or c.createdBy = :reader or :reader member of c.readers)
      order by c.askedAt, c.id
      """)
  List<Contact> ofClaim(UUID claim, UUID reader);

  @Query(
      """
      select c from Contact c where c.id = :id
        and (not c.confidential or c.createdBy = :reader or :reader member of c.readers)
      """)
  Optional<Contact> find(UUID id, UUID reader);
}
