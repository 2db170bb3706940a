-- What an organisation has access to is read from an index alone, and by one policy. A list of whoever sees few begins with it.

create index access_now_of_organisation on access (organisation_id, tenant_id) where until is null;
drop index access_organisation;

-- "for all" is for select, too, so that each row was asked twice whether the operator reads.
drop policy access_write on access;
create policy access_begin on access for insert with check (is_operator());
create policy access_end on access for update using (is_operator()) with check (is_operator());
drop policy involvement_write on involvement;
create policy involvement_begin on involvement for insert with check (is_operator());
create policy involvement_end on involvement for update using (is_operator()) with check (is_operator());

-- Every change of a tenant opens all of its indexes; nobody looks for a move by its id.
drop index tenant_move;
