create trigger correction_written_once before update, delete on correction for each row call 'org.foureyes.history.WrittenOnce';
create trigger second_rating_written_once before update, delete on second_rating for each row call 'org.foureyes.history.WrittenOnce';
create trigger dispute_written_once before update, delete on dispute for each row call 'org.foureyes.history.WrittenOnce';
-- A decision on a disputed verdict names the dispute, and what is decided is disputed no more.
create trigger decision_names_dispute before insert on decision for each row call 'org.foureyes.review.NamesDispute';
create trigger dispute_before_decision before insert on dispute for each row call 'org.foureyes.review.DisputesUndecided';
