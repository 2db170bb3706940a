-- The queues: a reference table that the operator's administrator keeps. Events name a queue by its id for ever, so an id
-- is never changed or removed; a queue that isn't used any more is retired.

create table queues (
    id        text primary key check (id ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(id) <= 60),
    name_es   text not null check (name_es <> ''),
    name_en   text not null check (name_en <> ''),
    kind      text not null check (kind in ('VALIDATION', 'GATEWAY', 'DELIVERY', 'INACTIVE', 'PARTNER')),
    region    text check (region in ('AMERICAS', 'APJ', 'EMEA')),
    worked_by text check (worked_by in ('AMERICAS', 'APJ', 'EMEA')), -- the assignment team; every team where null
    active    boolean not null default true
);
create unique index queues_name_es on queues (lower(name_es));
create unique index queues_name_en on queues (lower(name_en));

insert into queues (id, name_es, name_en, kind, region, worked_by) values
    ('ftcq-validation', 'FTCQ Validación', 'FTCQ Validation', 'VALIDATION', null, null),
    ('ftcq-reactive', 'FTCQ Reactiva', 'FTCQ Reactive', 'GATEWAY', null, null),
    ('ftcq-all-ftc', 'FTCQ Todo FTC', 'FTCQ All FTC', 'GATEWAY', null, null),
    ('ftcq-already-onboarded', 'FTCQ Ya incorporado', 'FTCQ Already Onboarded', 'GATEWAY', null, null),
    ('ftcq-not-ready', 'FTCQ No está listo', 'FTCQ Not Ready', 'GATEWAY', null, null),
    ('ftcq-unresponsive', 'FTCQ Sin respuesta', 'FTCQ Unresponsive', 'GATEWAY', null, null),
    ('ftcq-no-dibs', 'FTCQ Sin reclamar', 'FTCQ No Dibs', 'GATEWAY', null, null),
    ('ftcq-css-americas', 'FTCQ CSS Américas', 'FTCQ CSS Americas', 'DELIVERY', 'AMERICAS', 'AMERICAS'),
    ('ftcq-css-emea', 'FTCQ CSS EMEA', 'FTCQ CSS EMEA', 'DELIVERY', 'EMEA', 'EMEA'),
    ('ftcq-css-apj', 'FTCQ CSS APJ', 'FTCQ CSS APJ', 'DELIVERY', 'APJ', 'APJ'),
    ('ftcq-inactive-americas', 'FTCQ Inactivo Américas', 'FTCQ Inactive Americas', 'INACTIVE', 'AMERICAS', 'AMERICAS'),
    ('ftcq-inactive-apj', 'FTCQ Inactivo APJ', 'FTCQ Inactive APJ', 'INACTIVE', 'APJ', 'APJ'),
    ('ftcq-inactive-emea', 'FTCQ Inactivo EMEA', 'FTCQ Inactive EMEA', 'INACTIVE', 'EMEA', 'EMEA');

-- Queues of partners that tenants stand in already keep the name that their id says.
select set_config('relevo.operator', 'true', true);
insert into queues (id, name_es, name_en, kind)
select distinct substr(holder, 7), substr(holder, 7), substr(holder, 7), 'PARTNER' from tenant where holder ~ '^queue:[a-z0-9]+(-[a-z0-9]+)*$'
on conflict do nothing;

alter table queues enable row level security;
alter table queues force row level security;
create policy queues_read on queues for select
    using ((select is_operator()) or (select current_organisation()) is not null);
create policy queues_keep on queues for all
    using ((select is_operator())) with check ((select is_operator()));

grant select, insert on queues to relevo_app;
grant update (name_es, name_en, region, worked_by, active) on queues to relevo_app;
