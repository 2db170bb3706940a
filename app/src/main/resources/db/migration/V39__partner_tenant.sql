-- What a partner's list of tenants is filtered, searched and sorted by, in narrow rows of its own: a page of few is gathered from these, and
-- only what it shows is read in the rows of the tenants. docs/decisions/lists.md says why.

create table partner_tenant (
    tenant_id       uuid not null,
    organisation_id uuid not null,
    name            text not null,
    words           text not null,
    seats           int not null,
    region          text not null,
    holder          text not null,
    stage           text not null,
    next_action     date,
    opened_at       timestamptz,
    primary key (tenant_id, organisation_id)
);
create index partner_tenant_listed on partner_tenant (organisation_id, region, stage);
-- Nobody looks access up by organisation any more.
drop index access_now_of_organisation;

select set_config('relevo.operator', 'true', true); -- the owner, too, sees rows only as somebody
insert into partner_tenant
select tenant_id, a.organisation_id, t.name, t.words, t.seats, t.region, t.holder, t.stage, t.next_action, t.opened_at
  from access a join tenant t using (tenant_id)
 where a.until is null;

-- A partner's rows come and go with its access,
create function list_for_partner() returns trigger
    language plpgsql
as $$
begin
    if new.until is null then
        insert into partner_tenant
        select t.tenant_id, new.organisation_id, t.name, t.words, t.seats, t.region, t.holder, t.stage, t.next_action, t.opened_at
          from tenant t where t.tenant_id = new.tenant_id
        on conflict do nothing;
    else
        delete from partner_tenant where tenant_id = new.tenant_id and organisation_id = new.organisation_id;
    end if;
    return null;
end
$$;
create trigger access_lists after insert or update of until on access
    for each row execute function list_for_partner();

-- and say what the tenant's row says.
create function follow_in_lists() returns trigger
    language plpgsql
as $$
begin
    update partner_tenant p
       set name = new.name, words = new.words, seats = new.seats, region = new.region, holder = new.holder, stage = new.stage,
           next_action = new.next_action, opened_at = new.opened_at
     where p.tenant_id = new.tenant_id;
    return null;
end
$$;
create trigger tenant_lists after update on tenant
    for each row when (
        (old.stage, old.next_action, old.holder, old.opened_at, old.seats, old.region, old.name, old.words)
            is distinct from
        (new.stage, new.next_action, new.holder, new.opened_at, new.seats, new.region, new.name, new.words))
    execute function follow_in_lists();

alter table partner_tenant enable row level security;
alter table partner_tenant force row level security;
create policy partner_tenant_read on partner_tenant for select to relevo_app
    using (is_operator() or organisation_id = current_organisation());
create policy partner_tenant_begin on partner_tenant for insert to relevo_app with check (is_operator());
create policy partner_tenant_follow on partner_tenant for update to relevo_app using (is_operator()) with check (is_operator());
create policy partner_tenant_end on partner_tenant for delete to relevo_app using (is_operator());
create policy partner_tenant_assigned on partner_tenant as restrictive for all to relevo_app
    using (not (select reads_assigned_only()) or exists (
        select from involvement i
         where i.tenant_id = partner_tenant.tenant_id and i.person_id = current_person() and i.until is null offset 0));
-- Where a tenant's row is appended to, what follows from it is the owner's work.
do $$
begin
    execute format('create policy partner_tenant_opened on partner_tenant for all to %I
                        using (is_operator() or tenant_id = opened_tenant()) with check (is_operator() or tenant_id = opened_tenant())',
                   current_user);
end
$$;
grant select, insert, update, delete on partner_tenant to relevo_app;
