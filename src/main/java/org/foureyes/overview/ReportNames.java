package org.foureyes.overview;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.foureyes.article.ArticleId;
import org.foureyes.source.SourceKind;
import org.jspecify.annotations.Nullable;

/** What a report calls articles, sources and people: each is looked up once and then remembered. */
final class ReportNames implements AutoCloseable {
  /** The sources last met that are remembered; a registry may be larger. */
  private static final int MOST_SOURCES = 10_000;

  private static final String PEOPLE = "select id, display_name from account";

  private final PreparedStatement article;
  private final PreparedStatement source;
  private final Map<UUID, String> people;
  private final Map<UUID, Source> sources =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<UUID, Source> eldest) {
          return size() > MOST_SOURCES;
        }
      };

  private ReportClaim.@Nullable Article present;

  /** A source as it is called in the registry. */
  record Source(String name, SourceKind kind) {}

  ReportNames(Connection connection) throws SQLException {
    people = people(connection);
    article =
        connection.prepareStatement(
            "select title, outlet, published, url, language from article where id = ?");
    source = connection.prepareStatement("select name, kind from source where id = ?");
  }

  /** The article; its claims come one after the other. */
  ReportClaim.Article article(UUID id) throws SQLException {
    ReportClaim.Article last = present;
    if (last != null && last.id().value().equals(id)) {
      return last;
    }
    article.setObject(1, id);
    try (ResultSet row = article.executeQuery()) {
      row.next();
      String published = Objects.requireNonNullElse(row.getString(3), "");
      ReportClaim.Article found =
          new ReportClaim.Article(
              new ArticleId(id),
              row.getString(1),
              row.getString(2),
              published,
              row.getString(4),
              row.getString(5));
      present = found;
      return found;
    }
  }

  Source source(UUID id) throws SQLException {
    Source known = sources.get(id);
    if (known != null) {
      return known;
    }
    source.setObject(1, id);
    try (ResultSet row = source.executeQuery()) {
      row.next();
      Source found = new Source(row.getString(1), SourceKind.valueOf(row.getString(2)));
      sources.put(id, found);
      return found;
    }
  }

  /** The display name; accounts are never removed. */
  String person(UUID id) {
    return people.getOrDefault(id, "");
  }

  @Override
  public void close() throws SQLException {
    article.close();
    source.close();
  }

  /** All at once: a desk has dozens. */
  private static Map<UUID, String> people(Connection connection) throws SQLException {
    Map<UUID, String> names = new HashMap<>();
    try (PreparedStatement statement = connection.prepareStatement(PEOPLE);
        ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        names.put(rows.getObject(1, UUID.class), rows.getString(2));
      }
    }
    return names;
  }
}
