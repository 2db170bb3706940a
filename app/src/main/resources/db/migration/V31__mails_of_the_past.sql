-- Whose access has ended keeps to see the mails that were sent while it lasted, as they do the events and the texts: a manager
-- who has left prints the dossier of the engagement that they closed, mails included. To change anything asks for access now.

create policy messages_read on messages for select
    using (exists (select from access a
                    where a.tenant_id = messages.tenant_id and a.organisation_id = current_organisation()
                      and messages.queued_at <= a.until));

create policy message_recipients_read on message_recipients for select
    using (exists (select from messages m
                    where m.tenant_id = message_recipients.tenant_id and m.message_id = message_recipients.message_id));

do $$
declare
    assigned constant text := 'not (select reads_assigned_only()) or exists (
        select from involvement i
         where i.tenant_id = %1$I.tenant_id and i.person_id = current_person() and (%2$s) offset 0)';
    sent constant text := ' or exists (select from messages m
        where m.tenant_id = message_recipients.tenant_id and m.message_id = message_recipients.message_id)';
begin
    execute 'alter policy messages_assigned on messages using ('
        || format(assigned, 'messages', 'i.until is null or messages.queued_at <= i.until')
        || ') with check (' || format(assigned, 'messages', 'i.until is null') || ')';
    execute 'alter policy message_recipients_assigned on message_recipients using ('
        || format(assigned, 'message_recipients', 'i.until is null') || sent
        || ') with check (' || format(assigned, 'message_recipients', 'i.until is null') || ')';
end
$$;
