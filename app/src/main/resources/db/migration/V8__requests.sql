-- Requests for help (RFA): what was asked for, and what came of it.

create table requests (
    id              uuid primary key,
    number          bigint not null generated always as identity (start with 2200),
    organisation_id uuid not null references organisations, -- of the person who filed it
    filed_by        uuid not null references people,
    filed_at        timestamptz not null,
    domain          text not null check (domain = lower(domain) and domain <> ''),
    details         jsonb not null,
    status          text not null
        check (status in ('SUBMITTED', 'ON_HOLD', 'ON_HOLD_PENDING_REQUESTOR', 'APPROVED', 'CANCELLED')),
    why             text not null default '',
    first           uuid references requests, -- of a duplicate: the one it repeats
    tenant_id       uuid, -- of an approved one
    answered_by     uuid references people,
    answered_at     timestamptz,
    check ((status = 'APPROVED') = (tenant_id is not null)),
    check (first is null or status = 'CANCELLED')
);
create unique index requests_number on requests (number);
create index requests_waiting on requests (filed_at) where status not in ('APPROVED', 'CANCELLED');
create index requests_domain on requests (domain, filed_at);

alter table requests enable row level security;
alter table requests force row level security;
create policy requests_own on requests for all
    using ((select is_operator()) or organisation_id = (select current_organisation()))
    with check ((select is_operator()) or organisation_id = (select current_organisation()));

-- Whether requests for these domains wait, and when the last that was not cancelled was filed, except the one that opened
-- the engagement. It runs as the operator: a gate holds whoever filed the request.
create function requests_for(domains text[], except_opening uuid[]) returns table (waiting boolean, last_filed timestamptz)
    language plpgsql
as $$
declare
    whose text := current_setting('relevo.operator', true);
begin
    perform set_config('relevo.operator', 'true', true);
    return query
        select coalesce(bool_or(r.status not in ('APPROVED', 'CANCELLED')), false),
               max(r.filed_at) filter (where r.status <> 'CANCELLED' and r.id <> all (except_opening))
          from requests r
         where r.domain = any (domains);
    perform set_config('relevo.operator', coalesce(whose, ''), true);
end
$$;

grant select, insert, update on requests to relevo_app;
