package org.foureyes.source;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SourceRepository extends JpaRepository<Source, UUID> {
  @Query(
      """
      select s from Source s where s.mergedInto is null
        and (s.nameKey in :keys or exists (select 1 from s.aliases a where a.aliasKey in :keys))
      """)
  List<Source> findByAnyName(Collection<String> keys);

  /** Exact names first, then those that begin so, then the rest. */
  @Query(
      """
      select s from Source s where s.mergedInto is null
        and (s.nameKey like concat('%', :key, '%') escape '\\'
          or exists (select 1 from s.aliases a where a.aliasKey like concat('%', :key, '%') escape '\\'))
      order by
        case when s.nameKey = :key then 0
          when exists (select 1 from s.aliases a where a.aliasKey = :key) then 1
          when s.nameKey like concat(:key, '%') escape '\\' then 2
          when exists (select 1 from s.aliases a where a.aliasKey like concat(:key, '%') escape '\\') then 3
          else 4 end,
        s.nameKey
      """)
  List<Source> search(String key, Limit limit);

  /** Every source that stands under its name and under each alias. */
  @Query(
      """
      select new org.foureyes.source.NameRow(s.id, s.name, s.kind, s.name) from Source s
      where s.mergedInto is null
      union all
      select new org.foureyes.source.NameRow(s.id, s.name, s.kind, a.alias) from Source s join s.aliases a
      where s.mergedInto is null
      """)
  List<NameRow> names();

  @Query(
      """
      select new org.foureyes.source.AddressRow(s.id, s.webAddress) from Source s
      where s.mergedInto is null and s.webAddress is not null
      """)
  List<AddressRow> addresses();

  Optional<Source> findByNameKey(String nameKey);
}
