-- The journal of each tenant, the texts it cites, its state row, and who may read it when.
--
-- All tables are keyed by tenant_id first and nothing crosses tenants, so that they can be distributed by tenant;
-- tenant_domain alone is a reference table. Policies write is_operator() and the like as sub-selects: they are then
-- computed once a statement and not once a row.

-- The state row: the fold of the journal in canonical JSON, and the columns that lists filter and sort by.
create table tenant (
    tenant_id            uuid primary key,
    version              bigint not null check (version > 0),
    state                bytea not null,
    head                 bytea not null,
    changed_at           timestamptz not null,
    name                 text not null,
    domain               text not null,
    customer_id          uuid not null,
    customer_name        text not null,
    seats                int not null,
    customer_seats       int not null,
    region               text not null,
    country              text not null,
    holder               text not null check (holder ~ '^(person|queue):.'),
    held_since           timestamptz not null,
    manager              uuid,
    people               uuid[] not null,
    stage                text not null,
    engaged              boolean not null,
    engagement           int not null,
    edition              text,
    opened_at            timestamptz,
    closed_at            timestamptz,
    waiting_until        date,
    noted_at             timestamptz,
    next_action          date,
    next_action_owner    uuid,
    move_id              uuid,
    move_kind            text check (move_kind in ('PARKING', 'OFFER', 'RECALL')),
    move_to              text check (move_to ~ '^(person|queue):.'),
    move_asked           timestamptz,
    move_due             timestamptz,
    services             int not null,
    services_open        int not null,
    services_ready       int not null,
    services_preparing   int not null,
    services_discussed   int not null,
    services_completed   int not null,
    services_withdrawn   int not null,
    services_blocked     int not null,
    reviews              int not null,
    waivers_asked        int not null,
    withdrawals_proposed int not null,
    mails_troubled       int not null,
    check ((move_kind is null) = (move_id is null)),
    check (not engaged or opened_at is not null)
) with (fillfactor = 80);
create index tenant_customer on tenant (customer_id);
create index tenant_holder on tenant (holder);
create index tenant_manager on tenant (manager) where manager is not null;
create index tenant_people on tenant using gin (people);
create index tenant_move on tenant (move_id) where move_id is not null;
create index tenant_move_due on tenant (move_due) where move_due is not null;
create index tenant_next_action on tenant (next_action) where next_action is not null;

-- One event a row, as stored: canonical JSON with its time and author, hashed with the hash of the one before.
create table journal (
    tenant_id  uuid not null,
    version    bigint not null check (version > 0),
    at         timestamptz not null,
    by_person  uuid,
    command_id uuid not null,
    event      bytea not null,
    hash       bytea not null check (octet_length(hash) = 32),
    primary key (tenant_id, version)
);

-- What was asked once is answered once: its events are those after "before", up to "after".
create table command (
    tenant_id  uuid not null,
    command_id uuid not null,
    before     bigint not null,
    after      bigint not null check (after >= before),
    primary key (tenant_id, command_id)
);

-- Free texts and personal data, which can be erased; version is the first that may cite the text.
create table content (
    tenant_id  uuid not null,
    content_id uuid not null,
    version    bigint not null,
    salt       bytea,
    text       text,
    erased_at  timestamptz,
    primary key (tenant_id, content_id),
    check ((text is null) = (salt is null) and (text is null) = (erased_at is not null))
);

-- Which partner may read a tenant: now where "until" is null, else its history up to "until_version".
create table access (
    tenant_id       uuid not null,
    organisation_id uuid not null,
    since           timestamptz not null,
    since_version   bigint not null,
    until           timestamptz,
    until_version   bigint,
    primary key (tenant_id, organisation_id, since_version),
    check ((until is null) = (until_version is null) and until_version >= since_version - 1)
);
create unique index access_now on access (tenant_id, organisation_id) where until is null;
create index access_organisation on access (organisation_id, tenant_id);

create table tenant_domain (
    domain    text primary key check (domain = lower(domain) and domain <> ''),
    tenant_id uuid not null
);
create index tenant_domain_tenant on tenant_domain (tenant_id);

-- Makes the open intervals those of the partners whose people these are. It runs as the operator, because an interval
-- may begin for people whom the one who acts does not know. Called in the transaction of the events that changed them.
create function settle_access(
    of_tenant uuid, first bigint, last bigint, moment timestamptz, concerned uuid[], registrar uuid) returns void
    language plpgsql
as $$
declare
    partners uuid[];
    whose    text := current_setting('relevo.operator', true);
begin
    perform set_config('relevo.operator', 'true', true);
    select coalesce(array_agg(o.id), '{}') into partners
      from organisations o
     where o.kind = 'PARTNER'
       and (o.id = registrar or exists (select from people p where p.organisation_id = o.id and p.id = any (concerned)));
    update access a
       set until = moment, until_version = last
     where a.tenant_id = of_tenant and a.until is null and a.organisation_id <> all (partners);
    insert into access (tenant_id, organisation_id, since, since_version)
    select of_tenant, partner, moment, first
      from unnest(partners) partner
     where not exists (select from access a
                       where a.tenant_id = of_tenant and a.organisation_id = partner and a.until is null);
    perform set_config('relevo.operator', coalesce(whose, ''), true);
end
$$;

alter table access enable row level security;
alter table access force row level security;
create policy access_read on access for select
    using ((select is_operator()) or organisation_id = (select current_organisation()));
create policy access_write on access for all
    using ((select is_operator())) with check ((select is_operator()));

alter table tenant enable row level security;
alter table tenant force row level security;
create policy tenant_read on tenant for select
    using ((select is_operator())
        or exists (select from access a
                   where a.tenant_id = tenant.tenant_id and a.organisation_id = (select current_organisation())
                     and a.until is null));
create policy tenant_change on tenant for update
    using ((select is_operator())
        or exists (select from access a
                   where a.tenant_id = tenant.tenant_id and a.organisation_id = (select current_organisation())
                     and a.until is null));
-- Whoever is known may take a tenant in; its access is settled with it.
create policy tenant_register on tenant for insert
    with check ((select is_operator()) or (select current_organisation()) is not null);

alter table journal enable row level security;
alter table journal force row level security;
create policy journal_read on journal for select
    using ((select is_operator())
        or exists (select from access a
                   where a.tenant_id = journal.tenant_id and a.organisation_id = (select current_organisation())
                     and (a.until is null or journal.version <= a.until_version)));
create policy journal_append on journal for insert
    with check ((select is_operator())
        or exists (select from access a
                   where a.tenant_id = journal.tenant_id and a.organisation_id = (select current_organisation())
                     and a.until is null));

alter table command enable row level security;
alter table command force row level security;
create policy command_read on command for select
    using ((select is_operator())
        or exists (select from access a
                   where a.tenant_id = command.tenant_id and a.organisation_id = (select current_organisation())
                     and (a.until is null or command.after <= a.until_version)));
create policy command_append on command for insert
    with check ((select is_operator())
        or exists (select from access a
                   where a.tenant_id = command.tenant_id and a.organisation_id = (select current_organisation())
                     and a.until is null));

alter table content enable row level security;
alter table content force row level security;
create policy content_read on content for select
    using ((select is_operator())
        or exists (select from access a
                   where a.tenant_id = content.tenant_id and a.organisation_id = (select current_organisation())
                     and (a.until is null or content.version <= a.until_version)));
create policy content_keep on content for insert
    with check ((select is_operator())
        or exists (select from access a
                   where a.tenant_id = content.tenant_id and a.organisation_id = (select current_organisation())
                     and a.until is null));
create policy content_erase on content for update
    using ((select is_operator())) with check ((select is_operator()));

alter table tenant_domain enable row level security;
alter table tenant_domain force row level security;
create policy tenant_domain_read on tenant_domain for select
    using ((select is_operator())
        or exists (select from access a
                   where a.tenant_id = tenant_domain.tenant_id and a.organisation_id = (select current_organisation())
                     and a.until is null));
create policy tenant_domain_claim on tenant_domain for insert
    with check ((select is_operator()) or (select current_organisation()) is not null);
create policy tenant_domain_release on tenant_domain for delete
    using ((select is_operator())
        or exists (select from access a
                   where a.tenant_id = tenant_domain.tenant_id and a.organisation_id = (select current_organisation())
                     and a.until is null));

grant select, insert, update on tenant, access to relevo_app;
grant select, insert on journal, command, content to relevo_app;
grant update (salt, text, erased_at) on content to relevo_app;
grant select, insert, delete on tenant_domain to relevo_app;
