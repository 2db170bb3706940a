-- A command on a state that is known already, in one round trip: who reads, whether the tenant still stands so, and all that is written.
--
-- False where nothing was written: the tenant stands otherwise by now, the reader may not see it, or the command was carried out before.
create function append_to_known(
    reading_organisation text, reading_person text, reading_operator text, known bytea,
    of_tenant uuid, of_command uuid, last bigint, moment timestamptz, whom uuid,
    events bytea[], hashes bytea[], texts uuid[], salts bytea[], contents text[],
    new_state bytea, columns jsonb)
    returns boolean
    language plpgsql
as $$
declare
    stands boolean;
begin
    select o.version = last and o.head = known and not o.repeated into stands
      from open_tenant(reading_organisation, reading_person, reading_operator, of_tenant, of_command, known) o;
    return coalesce(stands, false) and append_to_tenant(
        of_tenant, of_command, last, moment, whom, events, hashes, texts, salts, contents, new_state, columns);
end
$$;
revoke execute on function append_to_known from public;
grant execute on function append_to_known to relevo_app;

-- The outbox, like the journal, is written with the owner's rights on the opened tenant alone: looking access up once more in every
-- statement cost more than the statements. The sender works as Relevo itself, which reads all.
do $$
declare
    guarded text;
    policy  record;
begin
    foreach guarded in array array['messages', 'message_recipients'] loop
        for policy in select policyname from pg_policies where schemaname = current_schema() and tablename = guarded loop
            execute format('alter policy %I on %I to relevo_app', policy.policyname, guarded);
        end loop;
        execute format('create policy %I on %I for all to %I using (is_operator() or tenant_id = opened_tenant())
                            with check (is_operator() or tenant_id = opened_tenant())',
                       guarded || '_opened', guarded, current_user);
    end loop;
end
$$;

-- Puts a mail into the outbox and gives its content, which tells who gets a copy.
create function queue_mail(of_tenant uuid, of_message uuid, of_kind text, for_services text[], what uuid, mail text,
                           moment timestamptz, whom uuid, recipients uuid[])
    returns text
    language plpgsql security definer
as $$
begin
    insert into messages (tenant_id, message_id, kind, services, content_id, mail_id, queued_at, queued_by)
    values (of_tenant, of_message, of_kind, for_services, what, mail, moment, whom);
    insert into message_recipients (tenant_id, message_id, recipient_id, next_attempt)
    select of_tenant, of_message, recipient, moment from unnest(recipients) recipient;
    return (select text from content where tenant_id = of_tenant and content_id = what);
end
$$;

do $$
declare
    worker text;
begin
    alter function claim_mail(timestamptz) security definer;
    alter function settle_mail(uuid, uuid, uuid, text, timestamptz, text, text) security definer;
    foreach worker in array array['claim_mail', 'settle_mail', 'queue_mail'] loop
        execute format('alter function %I set search_path = %I, pg_temp', worker, current_schema());
        execute format('revoke execute on function %I from public', worker);
        execute format('grant execute on function %I to relevo_app', worker);
    end loop;
end
$$;
