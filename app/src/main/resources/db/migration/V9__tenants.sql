-- What the list of tenants searches, filters and sorts by.
--
-- Under row-level security an index serves only conditions whose operators leak nothing: =, < and > of texts, dates,
-- numbers and ids do, and case; like, lower(), coalesce, array operators and trigrams don't. So words and people stand in tables of their own,
-- searched by ranges; a trigger keeps them, whoever writes the tenant.

-- What people search by: lower case, without accents, bare of punctuation around it.
create function search_word(written text) returns text
    language sql immutable parallel safe strict
    return btrim(regexp_replace(normalize(lower(normalize(written, NFD)), NFD), '[\u0300-\u036f]', '', 'g'),
                 '.,;:()[]{}«»"''!?¡¿&/+-_');

-- The words of a name, each of its parts too: "Ría-Mar, S.A." gives ria-mar, ria, mar, s.a, s, a.
create function search_words(variadic names text[]) returns setof text
    language sql immutable parallel safe
as $$
    select distinct word
      from unnest(names) name,
           lateral (select search_word(whole) word from regexp_split_to_table(name, '\s+') whole
                    union all
                    select search_word(part) from regexp_split_to_table(name, '[^[:alnum:]]+') part) found
     where word <> ''
$$;

create table tenant_word (
    tenant_id uuid not null,
    word      text collate "C" not null check (word <> ''),
    primary key (tenant_id, word)
);
create index tenant_word_word on tenant_word (word, tenant_id);

-- Who has to do with a tenant now: the people column of the state row, one a row.
create table tenant_person (
    tenant_id uuid not null,
    person_id uuid not null,
    primary key (tenant_id, person_id)
);
create index tenant_person_person on tenant_person (person_id, tenant_id);

create function note_tenant_words() returns trigger
    language plpgsql
as $$
begin
    if tg_op = 'UPDATE' then
        delete from tenant_word where tenant_id = new.tenant_id;
    end if;
    insert into tenant_word (tenant_id, word)
    select new.tenant_id, word from search_words(new.name, new.customer_name, new.domain) word;
    return null;
end
$$;

create function note_tenant_people() returns trigger
    language plpgsql
as $$
begin
    if tg_op = 'UPDATE' then
        delete from tenant_person where tenant_id = new.tenant_id and person_id <> all (new.people);
    end if;
    insert into tenant_person (tenant_id, person_id)
    select new.tenant_id, person from unnest(new.people) person
    on conflict do nothing;
    return null;
end
$$;

create trigger tenant_words_first after insert on tenant
    for each row execute function note_tenant_words();
create trigger tenant_words after update of name, customer_name, domain on tenant
    for each row when ((old.name, old.customer_name, old.domain) is distinct from (new.name, new.customer_name, new.domain))
    execute function note_tenant_words();
create trigger tenant_people_first after insert on tenant
    for each row when (new.people <> '{}') execute function note_tenant_people();
create trigger tenant_people_change after update of people on tenant
    for each row when (old.people is distinct from new.people) execute function note_tenant_people();

select set_config('relevo.operator', 'true', true); -- the owner, too, sees rows only as somebody
insert into tenant_word (tenant_id, word)
select tenant_id, word from tenant, search_words(name, customer_name, domain) word;
insert into tenant_person (tenant_id, person_id)
select distinct tenant_id, person from tenant, unnest(people) person;

alter table tenant_word enable row level security;
alter table tenant_word force row level security;
create policy tenant_word_own on tenant_word for all
    using ((select is_operator())
        or exists (select from access a
                   where a.tenant_id = tenant_word.tenant_id and a.organisation_id = (select current_organisation())
                     and a.until is null))
    with check ((select is_operator()) or (select current_organisation()) is not null);

alter table tenant_person enable row level security;
alter table tenant_person force row level security;
create policy tenant_person_own on tenant_person for all
    using ((select is_operator())
        or exists (select from access a
                   where a.tenant_id = tenant_person.tenant_id and a.organisation_id = (select current_organisation())
                     and a.until is null))
    with check ((select is_operator()) or (select current_organisation()) is not null);

grant select, insert, delete on tenant_word, tenant_person to relevo_app;

-- The orders that the list offers, names as each language sorts them; the id makes each order total.
create index tenant_by_name_es on tenant (name collate "es-x-icu", tenant_id);
create index tenant_by_name_en on tenant (name collate "en-x-icu", tenant_id);
create index tenant_by_seats on tenant (seats, tenant_id);
create index tenant_by_due on tenant ((case when next_action is null then date 'infinity' else next_action end), tenant_id);
create index tenant_by_opening on tenant ((case when opened_at is null then timestamptz '-infinity' else opened_at end), tenant_id);

-- Filters whose rows stand close together in an order, so that walking that order alone would take long.
create index tenant_stage_by_due on tenant (stage, (case when next_action is null then date 'infinity' else next_action end), tenant_id);
create index tenant_stage_by_opening on tenant (stage, (case when opened_at is null then timestamptz '-infinity' else opened_at end), tenant_id);
create index tenant_holder_by_due on tenant (holder, (case when next_action is null then date 'infinity' else next_action end), tenant_id);
create index tenant_holder_by_opening on tenant (holder, (case when opened_at is null then timestamptz '-infinity' else opened_at end), tenant_id);
create index tenant_region_by_due on tenant (region, (case when next_action is null then date 'infinity' else next_action end), tenant_id);
create index tenant_engaged_by_due on tenant ((case when next_action is null then date 'infinity' else next_action end), tenant_id) where engaged;
drop index tenant_holder; -- the longer ones serve as well
