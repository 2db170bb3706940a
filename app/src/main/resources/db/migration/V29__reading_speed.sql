-- What a million tenants need to be listed quickly. docs/decisions/lists.md says why.

-- Filters together; the order by due date finds the tenants of a region soon enough without an index of its own.
drop index tenant_region_by_due;
create index tenant_by_region on tenant (region, stage, holder);

-- A policy for all commands is asked when reading, too, where the one for reading has said yes already: it looked at everybody a second time.
drop policy person_roles_write on person_roles;
create policy person_roles_add on person_roles for insert
    with check (exists (select from people p where p.id = person_id
                        and (is_operator() or p.organisation_id = current_organisation())));
create policy person_roles_remove on person_roles for delete
    using (exists (select from people p where p.id = person_id
                   and (is_operator() or p.organisation_id = current_organisation())));

-- The same people, but the operators are looked up once a statement and not once a person.
alter policy people_read on people
    using (is_operator() or organisation_id = current_organisation()
        or organisation_id in (select o.id from organisations o where o.kind = 'OPERATOR'));
drop function is_known(uuid);

-- A region's closed tenants stand in the region's own queue: taken for independent, the three looked so rare together that thousands of rows
-- were sorted for a page that the order's index has at once.
create statistics tenant_combined (dependencies, mcv) on region, stage, holder from tenant;
