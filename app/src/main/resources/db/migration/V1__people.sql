-- Organisations, people, how they sign in, what they may do; the audit of plain tables; the timer's table.
--
-- Row-level security: each transaction says who reads (relevo.organisation, relevo.person, relevo.operator). Unset means
-- no rows. Each migration grants the application's role what it needs on its own tables, and not more.

create function current_organisation() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('relevo.organisation', true), '')::uuid;

create function current_person() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('relevo.person', true), '')::uuid;

create function is_operator() returns boolean
    language sql stable parallel safe
    return coalesce(current_setting('relevo.operator', true) = 'true', false);

create table organisations (
    id         uuid primary key,
    name       text not null check (name <> ''),
    kind       text not null check (kind in ('OPERATOR', 'PARTNER')),
    created_at timestamptz not null default now()
);
create unique index organisations_name on organisations (lower(name));
create unique index organisations_one_operator on organisations (kind) where kind = 'OPERATOR';

create table people (
    id              uuid primary key,
    organisation_id uuid not null references organisations,
    name            text not null check (name <> ''),
    mail            text not null check (mail like '%_@_%'),
    language        text not null check (language in ('es', 'en')),
    active          boolean not null default true,
    demo            boolean not null default false, -- invented; signs in by a click, in demo mode, on loopback
    created_at      timestamptz not null default now()
);
create unique index people_mail on people (lower(mail));
create index people_organisation on people (organisation_id);

create table person_roles (
    person_id uuid not null references people on delete cascade,
    role      text not null,
    region    text check (region in ('AMERICAS', 'APJ', 'EMEA')),
    primary key (person_id, role)
);

create table accounts (
    person_id     uuid primary key references people on delete cascade,
    password_hash text not null,
    changed_at    timestamptz not null default now()
);

-- One-time links: the first administrator's, and those that set a password anew. Only the hash of the secret is kept.
create table sign_in_links (
    secret_hash bytea primary key,
    person_id   uuid references people on delete cascade,
    expires_at  timestamptz not null,
    used_at     timestamptz
);

create table audit (
    id              uuid primary key,
    at              timestamptz not null default now(),
    organisation_id uuid not null,
    person_id       uuid,
    act             text not null,
    subject         text not null,
    detail          jsonb not null default '{}'
);
create index audit_subject on audit (subject, at);

create table scheduled_tasks (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    state                text,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);

-- The operator's people are known to everybody whom they work with; a partner's only to itself and the operator.
alter table organisations enable row level security;
alter table organisations force row level security;
create policy organisations_read on organisations for select
    using (is_operator() or (current_organisation() is not null and (kind = 'OPERATOR' or id = current_organisation())));
create policy organisations_write on organisations for all
    using (is_operator()) with check (is_operator());

create function is_known(organisation uuid) returns boolean
    language sql stable parallel safe
    return is_operator()
        or organisation = current_organisation()
        or exists (select from organisations o where o.id = organisation and o.kind = 'OPERATOR');

alter table people enable row level security;
alter table people force row level security;
create policy people_read on people for select using (is_known(organisation_id));
create policy people_write on people for all
    using (is_operator() or organisation_id = current_organisation())
    with check (is_operator() or organisation_id = current_organisation());

-- What hangs on a person is read as far as the person is, and written within one's own organisation.
alter table person_roles enable row level security;
alter table person_roles force row level security;
create policy person_roles_read on person_roles for select
    using (exists (select from people p where p.id = person_id));
create policy person_roles_write on person_roles for all
    using (exists (select from people p where p.id = person_id
                   and (is_operator() or p.organisation_id = current_organisation())));

alter table accounts enable row level security;
alter table accounts force row level security;
create policy accounts_own on accounts for all
    using (exists (select from people p where p.id = person_id
                   and (is_operator() or p.organisation_id = current_organisation())));

alter table sign_in_links enable row level security;
alter table sign_in_links force row level security;
create policy sign_in_links_own on sign_in_links for all
    using (is_operator() or exists (select from people p where p.id = person_id
                                    and p.organisation_id = current_organisation()));

alter table audit enable row level security;
alter table audit force row level security;
create policy audit_own on audit for all
    using (is_operator() or organisation_id = current_organisation());

grant select, insert, update on organisations, people, accounts, sign_in_links to relevo_app;
grant select, insert, delete on person_roles to relevo_app;
grant select, insert on audit to relevo_app;
grant select, insert, update, delete on scheduled_tasks to relevo_app;
