-- Mails: their templates, where they go and come from, the outbox with the server's answer for each recipient, and the
-- mails that the demo's sandbox took. The outbox holds no addresses and no texts: those stand in content.

-- Every version that a playbook owner saved; Relevo's own text, version 0, stands in the program.
create table mail_templates (
    kind       text not null,
    language   text not null check (language in ('es', 'en')),
    version    int not null check (version > 0),
    subject    text not null check (subject <> ''),
    body       text not null check (body <> ''),
    changed_at timestamptz not null,
    changed_by uuid not null,
    primary key (kind, language, version)
);

-- The sender's address, the assignment teams' addresses, the links in mails; what is not here has Relevo's own value.
create table mail_settings (
    name  text primary key,
    value text not null
);

-- mail_id is the Message-ID, the same on each attempt.
create table messages (
    tenant_id  uuid not null,
    message_id uuid not null,
    kind       text not null check (kind in ('ACCOUNT_TEAM', 'CUSTOMER_FOLLOW_UP', 'ASSIGNMENT_TEAM')),
    services   text[] not null,
    content_id uuid not null,
    mail_id    text not null,
    queued_at  timestamptz not null,
    queued_by  uuid,
    primary key (tenant_id, message_id)
);
create index messages_mail on messages (mail_id);

-- One row a recipient. reply is the server's answer without addresses; the whole of it is content. place: of a copy in
-- the list of copies; a copy's answer is shown, but is no evidence.
create table message_recipients (
    tenant_id    uuid not null,
    message_id   uuid not null,
    recipient_id uuid not null,
    place        int,
    state        text not null default 'WAITING'
                 check (state in ('WAITING', 'SENDING', 'ACCEPTED', 'REFUSED', 'IN_DOUBT', 'DEAD')),
    attempts     int not null default 0,
    in_doubt     boolean not null default false,
    next_attempt timestamptz,
    tried_at     timestamptz,
    reply_code   text,
    reply        text,
    primary key (tenant_id, message_id, recipient_id),
    foreign key (tenant_id, message_id) references messages,
    check ((next_attempt is not null) = (state in ('WAITING', 'IN_DOUBT')))
);
create index message_recipients_due on message_recipients (next_attempt) where next_attempt is not null;
create index message_recipients_sending on message_recipients (tried_at) where state = 'SENDING';

create table sandbox_mails (
    id          uuid primary key,
    received_at timestamptz not null,
    tenant_id   uuid,
    raw         bytea not null
);
create index sandbox_mails_received on sandbox_mails (received_at);

create function has_access(tenant uuid) returns boolean
    language sql stable parallel safe
    return (select is_operator())
        or exists (select from access a
                   where a.tenant_id = tenant and a.organisation_id = (select current_organisation())
                     and a.until is null);

alter table messages enable row level security;
alter table messages force row level security;
create policy messages_all on messages for all using (has_access(tenant_id)) with check (has_access(tenant_id));

alter table message_recipients enable row level security;
alter table message_recipients force row level security;
create policy message_recipients_all on message_recipients for all
    using (has_access(tenant_id)) with check (has_access(tenant_id));

alter table sandbox_mails enable row level security;
alter table sandbox_mails force row level security;
create policy sandbox_mails_read on sandbox_mails for select
    using ((select is_operator()) or (tenant_id is not null and has_access(tenant_id)));
create policy sandbox_mails_keep on sandbox_mails for insert with check ((select is_operator()));

-- Templates and settings are the programme's own: whoever is known reads them, because mails are made of them.
alter table mail_templates enable row level security;
alter table mail_templates force row level security;
create policy mail_templates_read on mail_templates for select
    using ((select is_operator()) or (select current_organisation()) is not null);
create policy mail_templates_write on mail_templates for insert with check ((select is_operator()));

alter table mail_settings enable row level security;
alter table mail_settings force row level security;
create policy mail_settings_read on mail_settings for select
    using ((select is_operator()) or (select current_organisation()) is not null);
create policy mail_settings_write on mail_settings for all
    using ((select is_operator())) with check ((select is_operator()));

-- The state of the whole outbox in numbers, for those who look after the system and may read no tenant.
create function outbox_counts() returns table (state text, recipients bigint, oldest timestamptz)
    language plpgsql
as $$
declare
    whose text := current_setting('relevo.operator', true);
begin
    perform set_config('relevo.operator', 'true', true);
    return query
        select r.state, count(*), min(m.queued_at)
          from message_recipients r join messages m using (tenant_id, message_id)
         where r.state <> 'ACCEPTED'
         group by r.state
         order by r.state;
    perform set_config('relevo.operator', coalesce(whose, ''), true);
end
$$;

grant select, insert on mail_templates, messages, sandbox_mails to relevo_app;
grant select, insert, update, delete on mail_settings to relevo_app;
grant select, insert, update on message_recipients to relevo_app;
