-- Second factors of one's own choosing: codes, recovery codes, security keys (control 13).

-- A secret that was shown and not confirmed by a code yet.
create table totp_enrolment (
  tenant_id number(10) not null,
  account_id raw(16) not null,
  secret varchar2(200 char) not null,
  created_at timestamp(6) with time zone not null,
  primary key (tenant_id, account_id),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);
begin
  wall('totp_enrolment', 'select, insert, update, delete');
end;
/

-- For the day the other factor is lost; each works once. Only a keyed hash is kept.
create table recovery_code (
  id raw(16) primary key,
  tenant_id number(10) not null,
  account_id raw(16) not null,
  code_sha256 raw(32) not null,
  created_at timestamp(6) with time zone not null,
  used_at timestamp(6) with time zone,
  unique (tenant_id, account_id, code_sha256),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);
begin
  wall('recovery_code', 'select, insert, update, delete');
end;
/

-- A security key: its public key alone, and how often it says it has signed.
create table webauthn_credential (
  id raw(16) primary key,
  tenant_id number(10) not null,
  account_id raw(16) not null,
  label varchar2(60 char) not null,
  credential_id raw(1023) not null,
  -- AAGUID, credential id and public key as the key attested them.
  attested raw(2000) not null,
  sign_count number(19) not null,
  created_at timestamp(6) with time zone not null,
  last_used_at timestamp(6) with time zone,
  unique (tenant_id, id),
  unique (tenant_id, credential_id),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);
create index webauthn_credential_by_account on webauthn_credential (account_id);
begin
  wall('webauthn_credential', 'select, insert, update, delete');
end;
/

-- How many an account has, counted anew whenever one comes or goes.
alter table account add (security_keys number(10) default 0 not null);

-- What a key is asked to sign: random, once, for five minutes at most. Only the SHA-256 is kept.
create table webauthn_challenge (
  id raw(16) primary key,
  tenant_id number(10) not null,
  account_id raw(16) not null,
  ceremony varchar2(12 char) not null check (ceremony in ('REGISTRATION', 'ASSERTION')),
  challenge_sha256 raw(32) not null,
  created_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  unique (tenant_id, challenge_sha256),
  foreign key (tenant_id, account_id) references account (tenant_id, id),
  check (expires_at <= created_at + interval '5' minute)
);
create index webauthn_challenge_by_age on webauthn_challenge (expires_at);
begin
  wall('webauthn_challenge', 'select, insert, delete');
end;
/
