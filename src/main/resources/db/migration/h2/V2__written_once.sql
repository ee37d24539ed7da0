-- Rows that prove something are written once.
create trigger history_written_once before update, delete on history for each row call 'org.foureyes.history.WrittenOnce';
create trigger verdict_written_once before update, delete on verdict for each row call 'org.foureyes.history.WrittenOnce';
create trigger decision_written_once before update, delete on decision for each row call 'org.foureyes.history.WrittenOnce';
create trigger claim_revision_written_once before update, delete on claim_revision for each row call 'org.foureyes.history.WrittenOnce';
create trigger article_version_written_once before update, delete on article_version for each row call 'org.foureyes.history.WrittenOnce';
