-- When a session's second factor was proven last: dangerous operations ask for a fresh one (control 13).
alter table access_session add (second_factor_at timestamp(6) with time zone);
