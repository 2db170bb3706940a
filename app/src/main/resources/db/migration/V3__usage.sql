-- Imports of files, and the usage readings that some of them bring.

-- Who brought which file when, and what came of it. A reference table.
create table imports (
    import_id       uuid primary key,
    organisation_id uuid not null,
    person_id       uuid not null,
    kind            text not null check (kind in ('USAGE', 'TENANTS')),
    file_name       text not null,
    sha256          text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    skip_bad        boolean not null,
    dates           text not null check (dates in ('ISO', 'DMY')),
    source          text,
    state           text not null check (state in ('RUNNING', 'TAKEN', 'REFUSED', 'FAILED')),
    encoding        text,
    ignored         text[] not null default '{}',
    rows_read       bigint not null default 0,
    rows_taken      bigint not null default 0,
    rows_unchanged  bigint not null default 0,
    rows_corrected  bigint not null default 0,
    rows_bad        bigint not null default 0,
    started_at      timestamptz not null,
    touched_at      timestamptz not null,
    ended_at        timestamptz
);
create index imports_started on imports (kind, started_at desc);

-- What was wrong in the file, in the order it was found: the key of a sentence, and what the sentence names.
create table import_flaws (
    import_id uuid not null,
    number    bigint not null,
    line      bigint not null,
    place     int not null,
    header    text not null,
    reason    text not null,
    details   text[] not null,
    primary key (import_id, number)
);

alter table imports enable row level security;
alter table imports force row level security;
create policy imports_own on imports for all
    using ((select is_operator()) or organisation_id = (select current_organisation()));

alter table import_flaws enable row level security;
alter table import_flaws force row level security;
create policy import_flaws_own on import_flaws for all
    using (exists (select from imports i where i.import_id = import_flaws.import_id));

-- One reading a tenant, service, day and source; a correction takes its place and gets an id of its own.
create table readings (
    tenant_id    uuid not null,
    service      text not null,
    as_of        date not null,
    source       text not null,
    reading_id   uuid not null,
    active_users int not null check (active_users >= 0),
    seats        int check (seats >= 0),
    import_id    uuid not null,
    stored_at    timestamptz not null,
    doubted      boolean not null default false,
    primary key (tenant_id, service, as_of, source)
) partition by range (as_of);
create index readings_id on readings (tenant_id, reading_id);

-- What a correction replaced.
create table corrected_readings (
    tenant_id    uuid not null,
    reading_id   uuid not null,
    service      text not null,
    as_of        date not null,
    source       text not null,
    active_users int not null,
    seats        int,
    import_id    uuid not null,
    stored_at    timestamptz not null,
    corrected_at timestamptz not null,
    corrected_by uuid not null,
    primary key (tenant_id, reading_id)
);
create index corrected_readings_identity on corrected_readings (tenant_id, service, as_of, source);

-- Makes the partitions from one month to another. It runs as the owner, who alone may make tables.
create function make_reading_partitions(first date, last date) returns void
    language plpgsql security definer
    set search_path = public, pg_temp
as $$
declare
    month date := date_trunc('month', first);
begin
    if first < current_date - interval '6 years' or last > current_date + interval '1 year' then
        raise exception 'partitions from % to % are not for readings', first, last;
    end if;
    while month <= last loop
        execute format('create table if not exists %I partition of readings for values from (%L) to (%L)',
                       'readings_' || to_char(month, 'YYYY_MM'), month, month + interval '1 month');
        month := month + interval '1 month';
    end loop;
end
$$;
revoke all on function make_reading_partitions(date, date) from public;
grant execute on function make_reading_partitions(date, date) to relevo_app;
select make_reading_partitions((current_date - interval '5 years 1 month')::date, (current_date + interval '2 months')::date);

-- Where each service stands towards its milestone: follows the journal, and is what readings are held against.
-- "due" says that a reading may have reached it or put it in doubt, and that nobody has looked yet.
create table milestone (
    tenant_id      uuid not null,
    service        text not null,
    name           text not null,
    zone           text not null,
    needed         int not null,
    reached_on     date,
    reached_source text,
    reached_by     uuid,
    cited_on       date,
    cited_source   text,
    cited          uuid,
    reviewing      boolean not null,
    due            timestamptz,
    primary key (tenant_id, service)
);
create index milestone_due on milestone (due) where due is not null;

-- It runs as the operator: whoever changes a tenant may lose sight of it by the change.
create function follow_milestone(
    of_tenant uuid, of_service text, its_name text, its_zone text, its_needed int,
    its_reached_on date, its_reached_source text, its_reached_by uuid,
    its_cited_on date, its_cited_source text, its_cited uuid, its_reviewing boolean, moment timestamptz) returns void
    language plpgsql
as $$
declare
    whose text := current_setting('relevo.operator', true);
begin
    perform set_config('relevo.operator', 'true', true);
    insert into milestone as m (tenant_id, service, name, zone, needed, reached_on, reached_source, reached_by,
                                cited_on, cited_source, cited, reviewing)
    values (of_tenant, of_service, its_name, its_zone, its_needed, its_reached_on, its_reached_source, its_reached_by,
            its_cited_on, its_cited_source, its_cited, its_reviewing)
    on conflict (tenant_id, service) do update
       set name = excluded.name, zone = excluded.zone, needed = excluded.needed,
           reached_on = excluded.reached_on, reached_source = excluded.reached_source, reached_by = excluded.reached_by,
           cited_on = excluded.cited_on, cited_source = excluded.cited_source, cited = excluded.cited,
           reviewing = excluded.reviewing,
           due = case when m.reviewing and not excluded.reviewing then moment
                      when m.needed <> excluded.needed and excluded.reached_on is null then moment
                      else m.due end;
    perform set_config('relevo.operator', coalesce(whose, ''), true);
end
$$;

alter table readings enable row level security;
alter table readings force row level security;
create policy readings_read on readings for select
    using ((select is_operator())
        or exists (select from access a
                   where a.tenant_id = readings.tenant_id and a.organisation_id = (select current_organisation())
                     and (a.until is null or readings.stored_at <= a.until)));
create policy readings_store on readings for insert
    with check ((select is_operator())
        or exists (select from access a
                   where a.tenant_id = readings.tenant_id and a.organisation_id = (select current_organisation())
                     and a.until is null));
create policy readings_correct on readings for update
    using ((select is_operator())
        or exists (select from access a
                   where a.tenant_id = readings.tenant_id and a.organisation_id = (select current_organisation())
                     and a.until is null));

alter table corrected_readings enable row level security;
alter table corrected_readings force row level security;
create policy corrected_readings_read on corrected_readings for select
    using ((select is_operator())
        or exists (select from access a
                   where a.tenant_id = corrected_readings.tenant_id
                     and a.organisation_id = (select current_organisation())
                     and (a.until is null or corrected_readings.stored_at <= a.until)));
create policy corrected_readings_keep on corrected_readings for insert
    with check ((select is_operator())
        or exists (select from access a
                   where a.tenant_id = corrected_readings.tenant_id
                     and a.organisation_id = (select current_organisation()) and a.until is null));

alter table milestone enable row level security;
alter table milestone force row level security;
create policy milestone_now on milestone for all
    using ((select is_operator())
        or exists (select from access a
                   where a.tenant_id = milestone.tenant_id and a.organisation_id = (select current_organisation())
                     and a.until is null));

grant select, insert, update on imports to relevo_app;
grant select, insert on import_flaws to relevo_app;
grant select, insert on readings to relevo_app;
grant update (reading_id, active_users, seats, import_id, stored_at, doubted) on readings to relevo_app;
grant select, insert on corrected_readings to relevo_app;
grant select, insert, update on milestone to relevo_app;
