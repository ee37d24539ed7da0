create trigger correction_written_once before update or delete on correction for each row execute function written_once();
create trigger correction_not_truncated before truncate on correction for each statement execute function written_once();
create trigger second_rating_written_once before update or delete on second_rating for each row execute function written_once();
create trigger second_rating_not_truncated before truncate on second_rating for each statement execute function written_once();
create trigger dispute_written_once before update or delete on dispute for each row execute function written_once();
create trigger dispute_not_truncated before truncate on dispute for each statement execute function written_once();
-- A decision on a disputed verdict names the dispute, and what is decided is disputed no more.
create function names_dispute() returns trigger language plpgsql as $$
begin
  if new.dispute_id is null and exists (select 1 from dispute d where d.verdict_id = new.verdict_id) then
    raise exception 'A decision on a disputed verdict names the dispute' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger decision_names_dispute before insert on decision for each row execute function names_dispute();
create function disputes_undecided() returns trigger language plpgsql as $$
begin
  if exists (select 1 from decision d where d.verdict_id = new.verdict_id) then
    raise exception 'What is decided is disputed no more' using errcode = '23514';
  end if;
  return new;
end $$;
create trigger dispute_before_decision before insert on dispute for each row execute function disputes_undecided();
