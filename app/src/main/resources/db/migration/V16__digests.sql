-- Mails to the people of Relevo themselves: at most one digest a day of what they owe. Nothing here says what is owed; that
-- is computed from the tenants each time.

-- What a person chose for the mail of the morning; without a row, a digest each working day by the server's clock.
create table digest_choices (
    person_id uuid primary key references people on delete cascade,
    wanted    boolean not null,
    zone      text not null check (zone <> '')
);

-- On which day somebody's digest was put together, of so many things; mail_key is null where nothing was owed.
create table digests (
    person_id   uuid not null references people on delete cascade,
    day         date not null,
    items       int not null check (items >= 0),
    mail_key    uuid,
    composed_at timestamptz not null,
    primary key (person_id, day),
    check ((items = 0) = (mail_key is null))
);

-- The outbox of mails to people. mail_key is made from what the mail is about, so that it is queued once; mail_id is the
-- Message-ID. What is in doubt is not sent again. After expires_at nobody tries any more. Texts are emptied after a while.
create table personal_mails (
    mail_key     uuid primary key,
    person_id    uuid not null references people on delete cascade,
    mail_id      text not null,
    language     text not null check (language in ('es', 'en')),
    subject      text,
    body         text,
    queued_at    timestamptz not null,
    expires_at   timestamptz not null,
    state        text not null default 'WAITING'
                 check (state in ('WAITING', 'SENDING', 'ACCEPTED', 'REFUSED', 'IN_DOUBT', 'DEAD')),
    attempts     int not null default 0,
    next_attempt timestamptz,
    tried_at     timestamptz,
    reply_code   text,
    reply        text,
    check ((next_attempt is not null) = (state = 'WAITING'))
);
create index personal_mails_due on personal_mails (next_attempt) where next_attempt is not null;
create index personal_mails_sending on personal_mails (tried_at) where state = 'SENDING';
create index personal_mails_id on personal_mails (mail_id);
create index personal_mails_texts on personal_mails (queued_at) where body is not null;

-- A person's own; those of their organisation for who looks after it; all for the operator.
create function is_mine(person uuid) returns boolean
    language sql stable parallel safe
    return is_operator()
        or person = current_person()
        or exists (select from people p where p.id = person and p.organisation_id = current_organisation());

alter table digest_choices enable row level security;
alter table digest_choices force row level security;
create policy digest_choices_mine on digest_choices for all
    using (is_mine(person_id)) with check (is_mine(person_id));

alter table digests enable row level security;
alter table digests force row level security;
create policy digests_mine on digests for all using (is_mine(person_id)) with check (is_mine(person_id));

alter table personal_mails enable row level security;
alter table personal_mails force row level security;
create policy personal_mails_mine on personal_mails for all
    using (is_mine(person_id)) with check (is_mine(person_id));

-- In the demonstration's mailbox a mail to a person is read by that person only.
alter table sandbox_mails add column person_id uuid;
drop policy sandbox_mails_read on sandbox_mails;
create policy sandbox_mails_read on sandbox_mails for select
    using (case when person_id is not null then person_id = current_person()
                else (select is_operator()) or (tenant_id is not null and has_access(tenant_id)) end);

grant select, insert, update, delete on digest_choices to relevo_app;
grant select, insert, update on digests, personal_mails to relevo_app;
