create trigger snapshot_written_once before update, delete on snapshot for each row call 'org.foureyes.history.WrittenOnce';
