-- The first statement of a command: says who reads, as every transaction does, and takes the tenant's state row with a lock. One round
-- trip for both. It runs with the rights and under the policies of whoever calls it: a tenant that this reader may not see is not found.
create function open_tenant(
    reading_organisation text, reading_person text, reading_operator text, of_tenant uuid, of_command uuid)
    returns table (version bigint, state bytea, head bytea, repeated boolean)
    language plpgsql
as $$
begin
    perform set_config('relevo.organisation', reading_organisation, true),
            set_config('relevo.person', reading_person, true),
            set_config('relevo.operator', reading_operator, true);
    return query
        select t.version, t.state, t.head,
               exists (select from command c where c.tenant_id = of_tenant and c.command_id = of_command)
          from tenant t
         where t.tenant_id = of_tenant
           for no key update;
end
$$;
