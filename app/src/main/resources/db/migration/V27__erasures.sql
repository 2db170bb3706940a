-- Empties texts of a tenant and answers which were still there. It runs as the operator, because who has a text erased may
-- be a partner's, who otherwise never changes one; whoever has no access to the tenant erases nothing.
create function erase_content(of_tenant uuid, contents uuid[], moment timestamptz) returns setof uuid
    language plpgsql
as $$
declare
    whose text := current_setting('relevo.operator', true);
begin
    if not has_access(of_tenant) then
        return;
    end if;
    perform set_config('relevo.operator', 'true', true);
    return query
        update content c
           set text = null, salt = null, erased_at = moment
         where c.tenant_id = of_tenant and c.content_id = any (contents) and c.text is not null
        returning c.content_id;
    perform set_config('relevo.operator', coalesce(whose, ''), true);
end
$$;
