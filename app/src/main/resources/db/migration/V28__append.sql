-- What a command writes, in one round trip: its id, its events, the texts that they cite, and the state row.
--
-- Functions and not statements of the application, because the database then plans each of their statements once a connection.
-- docs/decisions/few-round-trips.md says what that is worth.

-- The tenant that this transaction has opened: the only one that it may append to.
create function opened_tenant() returns uuid
    language sql stable parallel safe
    return nullif(current_setting('relevo.opened', true), '')::uuid;

-- Like the function of V20, which it replaces; the state is told only where the caller does not know the one after this very event. What
-- follows in the transaction is planned for any tenant, not anew for each.
drop function open_tenant(text, text, text, uuid, uuid);
create function open_tenant(
    reading_organisation text, reading_person text, reading_operator text, of_tenant uuid, of_command uuid, known bytea)
    returns table (version bigint, state bytea, head bytea, repeated boolean)
    language plpgsql
as $$
declare
    said text;
begin
    said := set_config('relevo.organisation', reading_organisation, true);
    said := set_config('relevo.person', reading_person, true);
    said := set_config('relevo.operator', reading_operator, true);
    said := set_config('plan_cache_mode', 'force_generic_plan', true);
    select t.version, case when t.head = known then null else t.state end, t.head,
           exists (select from command c where c.tenant_id = of_tenant and c.command_id = of_command)
      into version, state, head, repeated
      from tenant t
     where t.tenant_id = of_tenant
       for no key update;
    if not found then
        said := set_config('relevo.opened', '', true);
        return;
    end if;
    said := set_config('relevo.opened', of_tenant::text, true);
    return next;
end
$$;

-- False where the command has been carried out before; nothing is written then. The state row is left alone where there is no new
-- state, and the columns that lists filter by where they have not changed.
create function append_to_tenant(
    of_tenant uuid, of_command uuid, last bigint, moment timestamptz, whom uuid,
    events bytea[], hashes bytea[], texts uuid[], salts bytea[], contents text[],
    new_state bytea, columns jsonb)
    returns boolean
    language plpgsql security definer
as $$
declare
    next constant bigint := last + coalesce(cardinality(events), 0);
    newest constant bytea := hashes[cardinality(hashes)];
begin
    insert into command (tenant_id, command_id, before, after) values (of_tenant, of_command, last, next)
        on conflict do nothing;
    if not found then
        return false;
    elsif next = last then
        return true;
    end if;
    insert into journal (tenant_id, version, at, by_person, command_id, event, hash)
    select of_tenant, last + e.place, moment, whom, of_command, e.event, e.hash
      from unnest(events, hashes) with ordinality as e (event, hash, place);
    if cardinality(texts) > 0 then
        insert into content (tenant_id, content_id, version, salt, text)
        select of_tenant, c.id, last + 1, c.salt, c.text from unnest(texts, salts, contents) as c (id, salt, text);
    end if;
    if new_state is null then
        return true;
    elsif columns is null then
        update tenant t set version = next, state = new_state, head = newest, changed_at = moment
         where t.tenant_id = of_tenant and t.version = last;
    else
        update tenant t
           set version = next, state = new_state, head = newest, changed_at = moment,
               name = c.name, domain = c.domain, customer_id = c.customer_id, customer_name = c.customer_name,
               seats = c.seats, customer_seats = c.customer_seats, region = c.region, country = c.country,
               holder = c.holder, held_since = c.held_since, manager = c.manager, people = c.people,
               stage = c.stage, engaged = c.engaged, engagement = c.engagement, edition = c.edition,
               opened_at = c.opened_at, closed_at = c.closed_at, waiting_until = c.waiting_until, noted_at = c.noted_at,
               next_action = c.next_action, next_action_owner = c.next_action_owner,
               move_id = c.move_id, move_kind = c.move_kind, move_to = c.move_to, move_asked = c.move_asked,
               move_due = c.move_due, services = c.services, services_open = c.services_open,
               services_ready = c.services_ready, services_preparing = c.services_preparing,
               services_discussed = c.services_discussed, services_completed = c.services_completed,
               services_withdrawn = c.services_withdrawn, services_blocked = c.services_blocked,
               reviews = c.reviews, waivers_asked = c.waivers_asked, withdrawals_proposed = c.withdrawals_proposed,
               mails_troubled = c.mails_troubled
          from jsonb_populate_record(null::tenant, columns) c
         where t.tenant_id = of_tenant and t.version = last;
    end if;
    if not found then
        raise exception 'the state row of tenant % was changed in spite of its lock', of_tenant;
    end if;
    return true;
end
$$;

-- The function works with the owner's rights, and the owner may do as little: only with the tenant that the transaction has opened, as the policies
-- of who reads have let it. The policies that look access up are the application's.
do $$
declare
    guarded text;
    policy  record;
begin
    execute format('alter function append_to_tenant set search_path = %I, pg_temp', current_schema());
    foreach guarded in array array['tenant', 'journal', 'command', 'content'] loop
        for policy in select policyname from pg_policies where schemaname = current_schema() and tablename = guarded loop
            execute format('alter policy %I on %I to relevo_app', policy.policyname, guarded);
        end loop;
        execute format('create policy %I on %I for all to %I using (is_operator() or tenant_id = opened_tenant())
                            with check (is_operator() or tenant_id = opened_tenant())',
                       guarded || '_opened', guarded, current_user);
    end loop;
end
$$;
revoke execute on function append_to_tenant from public;
grant execute on function append_to_tenant to relevo_app;

-- changed_at changes with every command: while an index had it, no change of a tenant could stay on its page (HOT).
drop index tenant_to_decide;
create index tenant_to_decide on tenant (tenant_id)
    where waivers_asked > 0 or withdrawals_proposed > 0 or reviews > 0;

-- Under row-level security array operators use no index; table tenant_person is what serves.
drop index tenant_people;

-- The state is written anew with every command: to pack it and to unpack it takes longer than to write it as it is.
alter table tenant alter column state set storage external;

-- The policies say what they said, in a form that costs the same however many tenants a partner has. "offset 0" keeps the database from
-- gathering all of them before it looks at one. In a condition on an index a function is computed once; a sub-select there
-- is a plan of its own, and those of access and involvement came again in the policies of every other table.
alter policy access_read on access using (is_operator() or organisation_id = current_organisation());
alter policy access_write on access using (is_operator()) with check (is_operator());
alter policy involvement_read on involvement using (is_operator() or person_id = current_person());
alter policy involvement_write on involvement using (is_operator()) with check (is_operator());

create or replace function has_access(tenant uuid) returns boolean
    language sql stable parallel safe
    return is_operator()
        or exists (select from access a
                   where a.tenant_id = tenant and a.organisation_id = current_organisation() and a.until is null);

do $$
declare
    partner constant text := '(select is_operator()) or exists (
        select from access a
         where a.tenant_id = %1$I.tenant_id and a.organisation_id = current_organisation() and (%2$s) offset 0)';
    assigned constant text := 'not (select reads_assigned_only()) or exists (
        select from involvement i
         where i.tenant_id = %1$I.tenant_id and i.person_id = current_person() and (%2$s) offset 0)';
    clause text;
    of text;
    policy text;
    at text;
begin
    -- what is so as long as access lasts
    foreach policy in array array[
        'tenant using tenant_read', 'tenant using tenant_change', 'tenant_domain using tenant_domain_read',
        'tenant_domain using tenant_domain_release', 'tenant_word using tenant_word_own', 'tenant_person using tenant_person_own',
        'milestone using milestone_now', 'readings using readings_correct', 'readings with check readings_store',
        'corrected_readings with check corrected_readings_keep', 'journal with check journal_append',
        'command with check command_append', 'content with check content_keep'] loop
        of := split_part(policy, ' ', 1);
        clause := case when policy like '% using %' then 'using' else 'with check' end;
        execute format('alter policy %I on %I ' || clause || ' (' || format(partner, of, 'a.until is null') || ')',
                       substring(policy from '\S+$'), of);
    end loop;

    -- the mails, which asked a function that ran queries of its own for each row
    foreach of in array array['messages', 'message_recipients', 'redactions'] loop
        policy := format(partner, of, 'a.until is null');
        execute format('alter policy %I on %I using (' || policy || ') with check (' || policy || ')', of || '_all', of);
    end loop;

    -- what stays to be seen up to the end of access
    foreach policy in array array[
        'journal:version <= a.until_version', 'command:after <= a.until_version', 'content:version <= a.until_version',
        'readings:stored_at <= a.until', 'corrected_readings:stored_at <= a.until'] loop
        of := split_part(policy, ':', 1);
        at := 'a.until is null or ' || of || '.' || split_part(policy, ':', 2);
        execute format('alter policy %I on %I using (' || format(partner, of, at) || ')', of || '_read', of);
    end loop;

    -- the same for those who see only what they are assigned to
    foreach of in array array['tenant', 'tenant_domain', 'tenant_word', 'tenant_person', 'messages',
                              'message_recipients', 'milestone', 'sandbox_mails', 'redactions'] loop
        execute format('alter policy %I on %I using (' || format(assigned, of, 'i.until is null') || ')', of || '_assigned', of);
    end loop;
    foreach policy in array array['journal:version', 'command:after', 'content:version'] loop
        of := split_part(policy, ':', 1);
        at := 'i.until is null or ' || of || '.' || split_part(policy, ':', 2) || ' <= i.until_version';
        execute format('alter policy %I on %I using (' || format(assigned, of, at)
                       || ') with check (' || format(assigned, of, 'i.until is null') || ')', of || '_assigned', of);
    end loop;
    foreach of in array array['readings', 'corrected_readings'] loop
        at := 'i.until is null or ' || of || '.stored_at <= i.until';
        execute format('alter policy %I on %I using (' || format(assigned, of, at) || ')', of || '_assigned', of);
    end loop;
end
$$;

-- The sender works as Relevo itself: it reads all and belongs to no organisation.
create function read_as_background() returns void
    language plpgsql
as $$
declare
    said text;
begin
    said := set_config('relevo.organisation', '00000000-0000-0000-0000-000000000000', true);
    said := set_config('relevo.person', '', true);
    said := set_config('relevo.operator', 'true', true);
end
$$;

-- Takes the next mail whose time has come, marks it as being sent, and gives all that the letter is written from: a row for each
-- of its recipients, but for the copies that aren't due. Of a mail's recipients only the first is locked: two senders
-- then never wait for each other's.
create function claim_mail(moment timestamptz)
    returns table (tenant_id uuid, message_id uuid, mail_id text, content_id uuid, queued_at timestamptz, content text,
                   recipient_id uuid, place int, attempts int, in_doubt boolean, claimed boolean, address text)
    language plpgsql
as $$
#variable_conflict use_column
begin
    perform read_as_background();
    return query
        with next as (
            select d.tenant_id, d.message_id from message_recipients d
             where d.next_attempt <= moment
               and not exists (select from message_recipients o
                                where o.tenant_id = d.tenant_id and o.message_id = d.message_id
                                  and o.next_attempt <= moment and o.recipient_id < d.recipient_id)
             order by d.next_attempt limit 1
               for update skip locked),
        taken as (
            update message_recipients r
               set state = 'SENDING', attempts = r.attempts + 1, tried_at = moment, next_attempt = null,
                   in_doubt = r.in_doubt or r.state = 'IN_DOUBT'
              from next n
             where r.tenant_id = n.tenant_id and r.message_id = n.message_id and r.next_attempt <= moment
            returning r.recipient_id, r.attempts, r.in_doubt)
        select m.tenant_id, m.message_id, m.mail_id, m.content_id, m.queued_at, c.text,
               r.recipient_id, r.place, coalesce(t.attempts, r.attempts), coalesce(t.in_doubt, r.in_doubt),
               t.recipient_id is not null, a.text
          from next n
          join messages m on m.tenant_id = n.tenant_id and m.message_id = n.message_id
          join message_recipients r on r.tenant_id = n.tenant_id and r.message_id = n.message_id
          left join taken t on t.recipient_id = r.recipient_id
          left join content c on c.tenant_id = m.tenant_id and c.content_id = m.content_id
          left join content a on a.tenant_id = r.tenant_id and a.content_id = r.recipient_id
         where r.place is null or t.recipient_id is not null
         order by r.recipient_id;
end
$$;

-- Keeps what became of one recipient.
create function settle_mail(of_tenant uuid, of_message uuid, of_recipient uuid,
                            become text, next timestamptz, code text, said text) returns void
    language plpgsql
as $$
begin
    perform read_as_background();
    update message_recipients
       set state = become, next_attempt = next, reply_code = code, reply = said
     where tenant_id = of_tenant and message_id = of_message and recipient_id = of_recipient;
end
$$;
