create trigger snapshot_written_once before update or delete on snapshot for each row execute function written_once();
create trigger snapshot_not_truncated before truncate on snapshot for each statement execute function written_once();
