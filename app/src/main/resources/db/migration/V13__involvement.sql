-- Who reads "assigned tenants only" is held to that by the database: engineers, specialists, migration and engagement
-- managers see a tenant while they have to do with it, and its history up to the end of the last time they had.
--
-- relevo.operator says both whether the organisation runs the programme and whether the person reads on assignment only:
-- true and false read widely, true-assigned and false-assigned don't. Functions that set it to true look at everything.

create or replace function is_operator() returns boolean
    language sql stable parallel safe
    return coalesce(current_setting('relevo.operator', true) in ('true', 'true-assigned'), false);

create function reads_assigned_only() returns boolean
    language sql stable parallel safe
    return coalesce(current_setting('relevo.operator', true) in ('true-assigned', 'false-assigned'), false);

-- When a person has to do with a tenant: assigned to it, holding it, or asked to take it. Like access, by person.
create table involvement (
    tenant_id     uuid not null,
    person_id     uuid not null,
    since         timestamptz not null,
    since_version bigint not null,
    until         timestamptz,
    until_version bigint,
    primary key (tenant_id, person_id, since_version),
    check ((until is null) = (until_version is null) and until_version >= since_version - 1)
);
create unique index involvement_now on involvement (tenant_id, person_id) where until is null;
create index involvement_person on involvement (person_id, tenant_id);

select set_config('relevo.operator', 'true', true); -- the owner, too, sees rows only as somebody

-- Those who have to do with a tenant now; and those who left a trace in its journal have had, up to their last act.
insert into involvement (tenant_id, person_id, since, since_version)
select distinct t.tenant_id, person, t.held_since, 1 from tenant t, unnest(t.people) person;
insert into involvement (tenant_id, person_id, since, since_version, until, until_version)
select t.tenant_id, j.by_person, min(j.at), 1, max(j.at), max(j.version)
  from tenant t join journal j on j.tenant_id = t.tenant_id
 where j.by_person is not null and j.by_person <> all (t.people)
 group by t.tenant_id, j.by_person;

alter table involvement enable row level security;
alter table involvement force row level security;
create policy involvement_read on involvement for select
    using ((select is_operator())
        or person_id = (select current_person()));
create policy involvement_write on involvement for all
    using ((select is_operator())) with check ((select is_operator()));
grant select, insert, update on involvement to relevo_app;

-- Settles the intervals of people as well as those of their organisations.
create or replace function settle_access(
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
    update involvement i
       set until = moment, until_version = last
     where i.tenant_id = of_tenant and i.until is null and i.person_id <> all (concerned);
    insert into involvement (tenant_id, person_id, since, since_version)
    select of_tenant, person, moment, first
      from unnest(concerned) person
     where not exists (select from involvement i
                       where i.tenant_id = of_tenant and i.person_id = person and i.until is null);
    perform set_config('relevo.operator', coalesce(whose, ''), true);
end
$$;

-- What organisations may see is said by the policies that are there; these narrow it, for those on assignment only.
-- A change of custody is settled after everything else of its transaction, so that who leaves a tenant finishes the act.
do $$
declare
    guarded text;
begin
    foreach guarded in array array['tenant', 'tenant_domain', 'tenant_word', 'tenant_person', 'messages',
                                   'message_recipients', 'milestone', 'sandbox_mails'] loop
        execute format(
            'create policy %1$s_assigned on %1$I as restrictive for all
                 using (not (select reads_assigned_only())
                     or exists (select from involvement i
                                where i.tenant_id = %1$I.tenant_id and i.person_id = (select current_person())
                                  and i.until is null))', guarded);
    end loop;
    foreach guarded in array array['journal:version', 'command:after', 'content:version'] loop
        execute format(
            'create policy %1$s_assigned on %1$I as restrictive for all
                 using (not (select reads_assigned_only())
                     or exists (select from involvement i
                                where i.tenant_id = %1$I.tenant_id and i.person_id = (select current_person())
                                  and (i.until is null or %1$I.%2$I <= i.until_version)))
                 with check (not (select reads_assigned_only())
                     or exists (select from involvement i
                                where i.tenant_id = %1$I.tenant_id and i.person_id = (select current_person())
                                  and i.until is null))', split_part(guarded, ':', 1), split_part(guarded, ':', 2));
    end loop;
    foreach guarded in array array['readings', 'corrected_readings'] loop
        execute format(
            'create policy %1$s_assigned on %1$I as restrictive for all
                 using (not (select reads_assigned_only())
                     or exists (select from involvement i
                                where i.tenant_id = %1$I.tenant_id and i.person_id = (select current_person())
                                  and (i.until is null or %1$I.stored_at <= i.until)))', guarded);
    end loop;
end
$$;
