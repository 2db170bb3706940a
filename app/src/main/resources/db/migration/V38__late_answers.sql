-- What became of an attempt is kept only while no other has begun: an answer may have waited for the database until its attempt was taken
-- for stopped and the mail, in doubt, was sent again. Only that a server accepted it is true of the mail whichever attempt it was, and stays
-- so, as in the journal.
drop function settle_mail(uuid, uuid, uuid, text, timestamptz, text, text);
create function settle_mail(of_tenant uuid, of_message uuid, of_recipient uuid, attempt timestamptz,
                            become text, next timestamptz, code text, said text) returns void
    language plpgsql security definer
as $$
begin
    perform read_as_background();
    update message_recipients
       set state = become, next_attempt = next, reply_code = code, reply = said
     where tenant_id = of_tenant and message_id = of_message and recipient_id = of_recipient
       and state <> 'ACCEPTED' and (tried_at = attempt or become = 'ACCEPTED');
end
$$;

do $$
begin
    execute format('alter function settle_mail set search_path = %I, pg_temp', current_schema());
end
$$;
revoke execute on function settle_mail from public;
grant execute on function settle_mail to relevo_app;
