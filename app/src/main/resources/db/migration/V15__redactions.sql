-- Who asked when to have which texts of a tenant redacted, and what came of it. That they were redacted is an event of the
-- journal; this says what waits, and until when.
create table redactions (
    tenant_id    uuid not null,
    redaction_id uuid not null,
    contents     uuid[] not null check (contents <> '{}'),
    why          text not null check (why <> ''),
    asked_by     uuid not null,
    asked_at     timestamptz not null,
    due          date not null,
    state        text not null default 'ASKED' check (state in ('ASKED', 'DONE', 'REFUSED')),
    answered_by  uuid,
    answered_at  timestamptz,
    answer       text,
    primary key (tenant_id, redaction_id),
    check ((state = 'ASKED') = (answered_at is null) and (state = 'REFUSED') = (answer is not null))
);
create index redactions_waiting on redactions (due, tenant_id) where state = 'ASKED';

alter table redactions enable row level security;
alter table redactions force row level security;
create policy redactions_all on redactions for all using (has_access(tenant_id)) with check (has_access(tenant_id));
create policy redactions_assigned on redactions as restrictive for all
    using (not (select reads_assigned_only())
        or exists (select from involvement i
                   where i.tenant_id = redactions.tenant_id and i.person_id = (select current_person())
                     and i.until is null));

grant select, insert on redactions to relevo_app;
grant update (state, answered_by, answered_at, answer) on redactions to relevo_app;
