-- Rows that prove something are written once.
create function written_once() returns trigger language plpgsql as $$
begin
  raise exception 'Rows of % are written once', tg_table_name using errcode = '23514';
end $$;
create trigger history_written_once before update or delete on history for each row execute function written_once();
create trigger history_not_truncated before truncate on history for each statement execute function written_once();
create trigger verdict_written_once before update or delete on verdict for each row execute function written_once();
create trigger verdict_not_truncated before truncate on verdict for each statement execute function written_once();
create trigger decision_written_once before update or delete on decision for each row execute function written_once();
create trigger decision_not_truncated before truncate on decision for each statement execute function written_once();
create trigger claim_revision_written_once before update or delete on claim_revision for each row execute function written_once();
create trigger claim_revision_not_truncated before truncate on claim_revision for each statement execute function written_once();
create trigger article_version_written_once before update or delete on article_version for each row execute function written_once();
create trigger article_version_not_truncated before truncate on article_version for each statement execute function written_once();
