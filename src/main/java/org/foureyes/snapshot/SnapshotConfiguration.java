package org.foureyes.snapshot;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the files of snapshots are: beside the database. */
@Configuration
class SnapshotConfiguration {
  @Bean
  SnapshotFiles snapshotFiles(@Value("${foureyes.data}") Path data) {
    return new SnapshotFiles(data.resolve("snapshots"));
  }
}
