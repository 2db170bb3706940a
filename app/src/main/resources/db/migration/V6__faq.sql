-- The questions of the completion discussion, in versions.

create table faq (
    version      int primary key check (version > 0),
    published_at timestamptz not null default now(),
    published_by uuid references people, -- null for what Relevo ships
    why          text not null,
    es           text not null check (es <> ''),
    en           text not null check (en <> '')
);

alter table faq enable row level security;
alter table faq force row level security;
create policy faq_read on faq for select using (true);
create policy faq_publish on faq for insert with check ((select is_operator()));

grant select, insert on faq to relevo_app;
