-- What my day, the desk and the closings look for. Conditions use operators that don't leak, so that the indexes serve
-- under row-level security too.

-- Who is offered a tenant, and who owes its next action.
create index tenant_move_to on tenant (move_to) where move_to is not null;
create index tenant_next_action_owner on tenant (next_action_owner, next_action) where next_action_owner is not null;

-- What waits for a team manager.
create index tenant_to_decide on tenant (changed_at)
    where waivers_asked > 0 or withdrawals_proposed > 0 or reviews > 0;

-- Engagements that nobody manages and that are offered to nobody.
create index tenant_unmanaged on tenant (opened_at) where engaged and manager is null and move_id is null;

-- Who stands in a queue, the longest first.
create index tenant_queue on tenant (holder, held_since, tenant_id);

-- When engagements were closed, of every tenant and every chapter.
create index journal_closing on journal (at, tenant_id)
    where position('"type":"EngagementClosed"'::bytea in event) > 0;
