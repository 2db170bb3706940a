-- A change, the mail that it queues and what else follows from it are one statement; and what made the statements dear is gone.

-- PostgreSQL reads and plans the check constraints of a row anew for every statement that writes it, whatever columns it writes. Those of the
-- columns for lists cost a quarter of an update that left these columns alone. A trigger is read once a connection, and is called only where one of them is written.
create function hold_tenant_columns() returns trigger
    language plpgsql
as $$
declare
    broken constant text := case
        when new.holder !~ '^(person|queue):.' then 'a holder is person:… or queue:…, not ' || new.holder
        when new.move_to !~ '^(person|queue):.' then 'a move goes to person:… or queue:…, not to ' || new.move_to
        when new.move_kind not in ('PARKING', 'OFFER', 'RECALL') then 'a move is PARKING, OFFER or RECALL, not ' || new.move_kind
        when (new.move_kind is null) <> (new.move_id is null) then 'a move has an id and a kind'
        when new.engaged and new.opened_at is null then 'who is engaged has an opening' end;
begin
    if broken is not null then
        raise exception using errcode = 'check_violation', table = 'tenant',
            message = format('tenant %s violates what holds of its columns: %s', new.tenant_id, broken);
    end if;
    return new;
end
$$;
alter table tenant
    drop constraint tenant_holder_check, drop constraint tenant_move_to_check, drop constraint tenant_move_kind_check,
    drop constraint tenant_check, drop constraint tenant_check1;
create trigger tenant_columns_hold
    before insert or update of holder, move_id, move_kind, move_to, engaged, opened_at on tenant
    for each row execute function hold_tenant_columns();

-- As before, but for the columns: what a tenant is and who has it changes seldom, how far it is often. Where only the latter has changed, the
-- former stays unmentioned, and no trigger on it wakes.
create or replace function append_to_tenant(
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
    elsif not columns ? 'holder' then
        update tenant t
           set version = next, state = new_state, head = newest, changed_at = moment,
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

-- Puts a mail into the outbox, for its recipients and for as many copies as its content has.
drop function queue_mail(uuid, uuid, text, text[], uuid, text, timestamptz, uuid, uuid[]);
create function queue_mail(of_tenant uuid, of_message uuid, of_kind text, for_services text[], what uuid, mail text,
                           moment timestamptz, whom uuid, recipients uuid[])
    returns void
    language plpgsql security definer
as $$
declare
    written constant jsonb := (select text from content where tenant_id = of_tenant and content_id = what);
    copies constant int := coalesce(jsonb_array_length(written -> 'cc'), 0);
begin
    insert into messages (tenant_id, message_id, kind, services, content_id, mail_id, queued_at, queued_by)
    values (of_tenant, of_message, of_kind, for_services, what, mail, moment, whom);
    insert into message_recipients (tenant_id, message_id, recipient_id, next_attempt)
    select of_tenant, of_message, recipient, moment from unnest(recipients) recipient;
    if copies > 0 then
        insert into message_recipients (tenant_id, message_id, recipient_id, place, next_attempt)
        select of_tenant, of_message, gen_random_uuid(), place, moment from generate_series(0, copies - 1) place;
    end if;
end
$$;

-- As before, in steps: to set up one statement of as many parts took longer than what it does.
create or replace function claim_mail(moment timestamptz)
    returns table (tenant_id uuid, message_id uuid, mail_id text, content_id uuid, queued_at timestamptz, content text,
                   recipient_id uuid, place int, attempts int, in_doubt boolean, claimed boolean, address text)
    language plpgsql security definer
as $$
#variable_conflict use_column
declare
    of_tenant  uuid;
    of_message uuid;
begin
    perform read_as_background();
    select d.tenant_id, d.message_id into of_tenant, of_message
      from message_recipients d
     where d.next_attempt <= moment
       and not exists (select from message_recipients o
                        where o.tenant_id = d.tenant_id and o.message_id = d.message_id
                          and o.next_attempt <= moment and o.recipient_id < d.recipient_id)
     order by d.next_attempt limit 1
       for update skip locked;
    if not found then
        return;
    end if;
    update message_recipients r
       set state = 'SENDING', attempts = r.attempts + 1, tried_at = moment, next_attempt = null,
           in_doubt = r.in_doubt or r.state = 'IN_DOUBT'
     where r.tenant_id = of_tenant and r.message_id = of_message and r.next_attempt <= moment;
    return query
        select m.tenant_id, m.message_id, m.mail_id, m.content_id, m.queued_at, c.text,
               r.recipient_id, r.place, r.attempts, r.in_doubt, r.state = 'SENDING' and r.tried_at = moment, a.text
          from messages m
          join message_recipients r on r.tenant_id = m.tenant_id and r.message_id = m.message_id
          left join content c on c.tenant_id = m.tenant_id and c.content_id = m.content_id
          left join content a on a.tenant_id = r.tenant_id and a.content_id = r.recipient_id
         where m.tenant_id = of_tenant and m.message_id = of_message
           and (r.place is null or (r.state = 'SENDING' and r.tried_at = moment))
         order by r.recipient_id;
end
$$;

do $$
declare
    worker text;
begin
    foreach worker in array array['append_to_tenant', 'claim_mail', 'queue_mail'] loop
        execute format('alter function %I set search_path = %I, pg_temp', worker, current_schema());
        execute format('revoke execute on function %I from public', worker);
        execute format('grant execute on function %I to relevo_app', worker);
    end loop;
end
$$;
alter function claim_mail(timestamptz) set plan_cache_mode = 'force_generic_plan';
