-- The audit chain only grows: nobody, the owner included, may change or remove an entry.
-- It binds a role without superuser rights, which is what the program runs as.
REVOKE UPDATE, DELETE, TRUNCATE ON "audit_entry" FROM PUBLIC, CURRENT_USER;
