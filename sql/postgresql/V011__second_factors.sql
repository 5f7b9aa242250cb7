-- Second factors of one's own choosing: codes, recovery codes, security keys (control 13).

-- A secret that was shown and not confirmed by a code yet.
create table totp_enrolment (
  tenant_id integer not null,
  account_id uuid not null,
  secret varchar(200) not null,
  created_at timestamptz not null,
  primary key (tenant_id, account_id),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);
select wall('totp_enrolment', 'select, insert, update, delete');

-- For the day the other factor is lost; each works once. Only a keyed hash is kept.
create table recovery_code (
  id uuid primary key,
  tenant_id integer not null,
  account_id uuid not null,
  code_sha256 bytea not null check (length(code_sha256) = 32),
  created_at timestamptz not null,
  used_at timestamptz,
  unique (tenant_id, account_id, code_sha256),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);
select wall('recovery_code', 'select, insert, update, delete');

-- A security key: its public key alone, and how often it says it has signed.
create table webauthn_credential (
  id uuid primary key,
  tenant_id integer not null,
  account_id uuid not null,
  label varchar(60) not null,
  credential_id bytea not null check (length(credential_id) between 16 and 1023),
  -- AAGUID, credential id and public key as the key attested them.
  attested bytea not null,
  sign_count bigint not null,
  created_at timestamptz not null,
  last_used_at timestamptz,
  unique (tenant_id, id),
  unique (tenant_id, credential_id),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);
create index webauthn_credential_by_account on webauthn_credential (account_id);
select wall('webauthn_credential', 'select, insert, update, delete');

-- How many an account has, counted anew whenever one comes or goes.
alter table account add column security_keys integer not null default 0;

-- What a key is asked to sign: random, once, for five minutes at most. Only the SHA-256 is kept.
create table webauthn_challenge (
  id uuid primary key,
  tenant_id integer not null,
  account_id uuid not null,
  ceremony varchar(12) not null check (ceremony in ('REGISTRATION', 'ASSERTION')),
  challenge_sha256 bytea not null check (length(challenge_sha256) = 32),
  created_at timestamptz not null,
  expires_at timestamptz not null check (expires_at <= created_at + interval '5 minutes'),
  unique (tenant_id, challenge_sha256),
  foreign key (tenant_id, account_id) references account (tenant_id, id)
);
create index webauthn_challenge_by_age on webauthn_challenge (expires_at);
select wall('webauthn_challenge', 'select, insert, delete');
