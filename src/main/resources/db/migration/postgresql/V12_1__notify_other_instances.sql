-- Instances of the program on one database tell each other that something was committed; what it was,
-- each reads in the history. Channel and words are those that Spring Integration listens to.
create function tell_other_instances() returns trigger language plpgsql as $$
begin
  perform pg_notify('int_channel_message_notify', 'foureyes 6b0c0f4e-7a51-4f0e-9d55-0b9f2b7c51aa');
  return null;
end
$$;

create trigger tell_other_instances after insert on history
  for each statement execute function tell_other_instances();
