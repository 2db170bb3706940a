-- In the demonstration's mailbox a mail to a person is that person's, whether or not they read on assignment only.
alter policy sandbox_mails_assigned on sandbox_mails using (
    person_id is not null or not (select reads_assigned_only()) or exists (
        select from involvement i
         where i.tenant_id = sandbox_mails.tenant_id and i.person_id = current_person() and i.until is null offset 0));
