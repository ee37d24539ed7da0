package org.foureyes.snapshot;

import java.nio.file.Path;
import java.util.Set;
import org.foureyes.snapshot.extract.FileReading;
import org.foureyes.snapshot.fetch.FetchPolicy;
import org.foureyes.snapshot.fetch.PageFetch;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What taking snapshots is made of; their files are beside the database. */
@Configuration
class SnapshotConfiguration {
  @Bean
  SnapshotFiles snapshotFiles(@Value("${foureyes.data}") Path data) {
    return new SnapshotFiles(data.resolve("snapshots"));
  }

  @Bean
  TextOfFile textOfFile() {
    return new TextOfFile(new FileReading());
  }

  /**
   * @param ports of servers that pages are fetched from
   */
  @Bean
  PageFetch pageFetch(@Value("${foureyes.fetch.ports:80,443}") Set<Integer> ports) {
    return new PageFetch(FetchPolicy.publicWeb(ports));
  }
}
