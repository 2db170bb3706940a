-- What "journal rebuild --repair" needs to make what stands beside a journal as the journal gives it. Only Relevo itself does so, which reads all.

-- The application can't delete who has access; rows that no event gives go by this function alone.
create function forget_interval(kind text, of_tenant uuid, whose uuid, first bigint) returns void
    language plpgsql security definer
as $$
begin
    if kind = 'access' then
        delete from access where tenant_id = of_tenant and organisation_id = whose and since_version = first;
    elsif kind = 'involvement' then
        delete from involvement where tenant_id = of_tenant and person_id = whose and since_version = first;
    else
        raise exception 'there are no intervals of %', kind;
    end if;
end
$$;

do $$
begin
    execute format('alter function forget_interval set search_path = %I, pg_temp', current_schema());
    execute format('create policy access_forget on access for delete to %I using (is_operator())', current_user);
    execute format('create policy involvement_forget on involvement for delete to %I using (is_operator())', current_user);
end
$$;
revoke execute on function forget_interval from public;
grant execute on function forget_interval to relevo_app;

grant delete on milestone to relevo_app;
grant update (version) on content to relevo_app;
