-- What a million tenants need to be listed quickly. docs/decisions/lists.md says why.

-- Filters together; the order by due date finds the tenants of a region soon enough without an index of its own.
drop index tenant_region_by_due;
create index tenant_by_region on tenant (region, stage, holder);
