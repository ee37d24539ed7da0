-- Who the desk is to the readers of what it publishes.
alter table desk_setting add column publisher_name varchar(200) default '' not null;
alter table desk_setting add column publisher_site varchar(2000) default '' not null;
