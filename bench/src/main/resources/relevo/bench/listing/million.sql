-- Fills a demonstration up with tenants, which are copies of its own in other clothes; run by the owner of the tables, in one
-- transaction. Three in five engagements are closed, a fifth is open. One partner has three tenants in ten, another one in a
-- hundred, a third only those of the demonstration. Inés Arrabal manages as many as her 300 colleagues each.
select set_config('relevo.operator', 'true', true);
select setseed(0.42);

create temporary table wanted on commit drop as
select :tenants as tenants, :tenants * 3 / 10 as large, :tenants / 100 as middle;

-- Indexes are made anew at the end, as a restore does.
create temporary table shelved on commit drop as
select indexrelid::regclass::text as name, pg_get_indexdef(indexrelid) as definition
  from pg_index
 where indrelid in ('tenant'::regclass, 'tenant_word'::regclass, 'tenant_person'::regclass, 'involvement'::regclass, 'access'::regclass,
                    'tenant_domain'::regclass, 'partner_tenant'::regclass)
   and not indisprimary and not indisunique;
do $$ declare one record; begin
    for one in select name from shelved loop execute 'drop index ' || one.name; end loop;
end $$;
alter table tenant disable trigger user;
alter table access disable trigger user;

insert into organisations (id, name, kind)
values ('01900000-0000-7000-8000-0000000000a0', 'Mediterránea Consultores', 'PARTNER') on conflict do nothing;
insert into people (id, organisation_id, name, mail, language, demo)
values ('01900000-0000-7000-8000-0000000000a1', '01900000-0000-7000-8000-0000000000a0', 'Vera Tomillo', 'vera.tomillo@mediterranea.example', 'es', true)
on conflict do nothing;
insert into person_roles (person_id, role)
values ('01900000-0000-7000-8000-0000000000a1', 'TEAM_MANAGER') on conflict do nothing;

-- 300 engagement managers more
create temporary table manager on commit drop as
select row_number() over () - 1 as number,
       case when number = 0 then '01900000-0000-7000-8000-000000000011'::uuid else gen_random_uuid() end as id,
       (array['Ana','Luis','Marta','Jorge','Elena','Pavel','Yuki','Chen','Fatima','Noah'])[1 + number % 10] || ' '
       || (array['Soler','Ibarra','Quintana','Novak','Sato','Wei','Haddad','Keller','Moreau','Lindqvist'])[1 + number / 10 % 10] || ' ' || number as name
  from generate_series(0, 299) number;
insert into people (id, organisation_id, name, mail, language, demo)
select id, '01900000-0000-7000-8000-000000000001', name, 'manager' || number || '@faro.example', 'es', false from manager
on conflict do nothing;
insert into person_roles (person_id, role) select id, 'ENGAGEMENT_MANAGER' from manager on conflict do nothing;

create temporary table pattern on commit drop as
select t.*, row_number() over (partition by stage order by tenant_id) - 1 as place, count(*) over (partition by stage) as of_stage
  from tenant t;

create temporary table stage_share (stage text, from_share float8, to_share float8) on commit drop;
insert into stage_share values
 ('CLOSED', 0, .62), ('NO_ENGAGEMENT', .62, .78), ('ENABLING', .78, .915), ('READY_TO_PREPARE', .915, .945),
 ('PREPARING', .945, .965), ('DISCUSSED', .965, .975), ('WAITING', .975, .98), ('READY_TO_MOVE', .98, .99),
 ('MOVING', .99, .995), ('TO_LEAVE', .995, 1.01);

create temporary table parts on commit drop as
select array['aurora','cerámicas','hotel','café','müller','société','grupo','nordic','東京','são','viveros','minera','puerto','universidad','colegio','taller','banco','farmacia','estudio','logística','wood','river','stone','green','bright','cooperativa','editorial','clínica','museo','azul'] as firsts,
       array['textil','alborán','cala','valdeorras','handel','générale','marítimo','foods','商事','paulo','altamira','cerro','viejo','serrablo','lozoya','roncal','norte','almansa','llevant','valira','works','mills','peñarrubia','holdings','systems','ibérica','atlántica','soluciones','partners','industrial','del sur','de la vega','trading','media','energy','health','capital','retail','motor','digital'] as seconds;

create temporary table drawn on commit drop as
select n, gen_random_uuid() as id, random() as share, random() as r1, random() as r2, random() as r3,
       (array['EMEA','EMEA','EMEA','AMERICAS','AMERICAS','APJ'])[1 + (random() * 5.999)::int % 6] as region
  from wanted, generate_series(1, wanted.tenants) n;
analyze drawn;
analyze pattern;

create temporary table dressed on commit drop as
select d.*, s.stage,
       initcap(((select firsts from parts))[1 + (r1 * 29.99)::int % 30])
       || ' ' ||
       initcap(((select seconds from parts))[1 + (r2 * 39.99)::int % 40])
       || ' ' || n || case when n % 3 = 0 then ' S.A.' when n % 3 = 1 then ' GmbH' else '' end as name,
       'house' || n || (array['.es','.example','.de','.co.jp','.com'])[1 + n % 5] as domain,
       greatest(1, (power(10, 1 + r3 * 4))::int) as seats,
       (now() - interval '1 day' * (1 + r2 * 1500)::int) as opened,
       m.id as manager
  from drawn d
  join stage_share s on d.share >= s.from_share and d.share < s.to_share
  join manager m on m.number = d.n % 300;

-- As the triggers would find them, but each part of the names is taken apart once.
create temporary table first_word on commit drop as
select r, array(select search_words(f)) as words from unnest((select firsts from parts)) with ordinality u (f, r);
create temporary table second_word on commit drop as
select r, array(select search_words(f)) as words from unnest((select seconds from parts)) with ordinality u (f, r);
create temporary table worded on commit drop as
select d.id,
       f.words || s.words || array[n::text, 'house' || n, d.domain, split_part(d.domain, '.', -1)]
       || case when n % 3 = 0 then array['s.a', 's', 'a'] when n % 3 = 1 then array['gmbh'] else '{}' end
       || case when n % 2 = 0 then '{}' else array['holding'] end as words
  from dressed d
  join first_word f on f.r = 1 + (r1 * 29.99)::int % 30
  join second_word s on s.r = 1 + (r2 * 39.99)::int % 40;
analyze worded;

insert into tenant
select d.id, t.version, t.state, t.head, opened, d.name, d.domain, d.id, case when n % 2 = 0 then d.name else split_part(d.name, ' ', 1) || ' Holding ' || n / 7 end,
       d.seats, d.seats, d.region, t.country,
       case when t.stage in ('CLOSED', 'TO_LEAVE') then 'queue:ftcq-inactive-' || lower(d.region)
            when t.stage = 'NO_ENGAGEMENT' then 'queue:ftcq-validation'
            else 'person:' || d.manager end,
       opened, case when t.stage in ('CLOSED', 'NO_ENGAGEMENT') then null else d.manager end,
       case when t.stage in ('CLOSED', 'NO_ENGAGEMENT') then '{}' else array[d.manager] end,
       t.stage, t.engaged, t.engagement, t.edition,
       case when t.opened_at is null then null else opened end, case when t.closed_at is null then null else opened + interval '40 days' end,
       t.waiting_until, case when t.noted_at is null then null else opened + interval '9 days' end,
       case when t.stage = 'CLOSED' then make_date(extract(year from current_date)::int - 3 + n % 5, 12, 31)
            when t.stage = 'NO_ENGAGEMENT' or n % 5 = 0 then null
            else current_date - 10 + (r3 * 60)::int end,
       case when t.stage in ('CLOSED', 'NO_ENGAGEMENT') then null else d.manager end,
       case when t.move_id is null then null else gen_random_uuid() end, t.move_kind, t.move_to, t.move_asked, t.move_due,
       services, services_open, services_ready, services_preparing, services_discussed, services_completed, services_withdrawn,
       services_blocked, case when n % 500 = 0 then reviews else 0 end, case when n % 500 = 0 then waivers_asked else 0 end,
       case when n % 500 = 0 then withdrawals_proposed else 0 end, case when n % 500 = 0 then mails_troubled else 0 end,
       ' ' || array_to_string(w.words, ' ')
  from dressed d
  join worded w on w.id = d.id
  join pattern t on t.stage = d.stage and t.place = d.n % t.of_stage;

insert into tenant_word (tenant_id, word)
select id, word from worded, unnest(words) word on conflict do nothing;
insert into tenant_person (tenant_id, person_id)
select tenant_id, person from tenant, unnest(people) person on conflict do nothing;
insert into involvement (tenant_id, person_id, since, since_version)
select tenant_id, person, timestamptz '2026-01-01', 1 from tenant, unnest(people) person on conflict do nothing;
insert into tenant_domain (domain, tenant_id) select domain, id from dressed;
insert into access (tenant_id, organisation_id, since, since_version)
select id, case when row <= large then '01900000-0000-7000-8000-000000000002'::uuid else '01900000-0000-7000-8000-0000000000a0'::uuid end,
       timestamptz '2026-01-01', 1
  from (select id, row_number() over (order by r1, r3) as row from dressed) d, wanted
 where row <= large + middle;

insert into partner_tenant
select tenant_id, a.organisation_id, t.name, t.words, t.seats, t.region, t.holder, t.stage, t.next_action, t.opened_at
  from access a join tenant t using (tenant_id)
 where a.until is null
on conflict do nothing;

alter table tenant enable trigger user;
alter table access enable trigger user;
do $$ declare one record; begin
    for one in select definition from shelved loop execute one.definition; end loop;
end $$;
analyze tenant;
analyze tenant_word;
analyze tenant_person;
analyze involvement;
analyze access;
analyze partner_tenant;
