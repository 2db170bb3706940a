-- Editions: pages and rules as published, named by their content. Everybody who is signed in reads them.
create table editions (
    id           text primary key check (id ~ '^[0-9a-f]{64}$'),
    process      text not null,
    title        text not null,
    languages    text[] not null,
    rules_text   text not null,
    pages        jsonb not null,
    published_at timestamptz not null,
    published_by uuid references people
);
create index editions_published on editions (published_at desc, id);

alter table editions enable row level security;
alter table editions force row level security;
create policy editions_read on editions for select using (is_operator() or current_organisation() is not null);
create policy editions_publish on editions for insert with check (is_operator());

grant select, insert on editions to relevo_app;
