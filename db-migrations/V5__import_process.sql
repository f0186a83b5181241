ALTER TABLE import_attempt ADD COLUMN process uuid;
COMMENT ON TABLE import_attempt IS 'How many processes have begun an item; one that has brought down several is given up. A process that survives, because only the database was away, may begin it as often as it likes. Apart from the item, whose row is locked while a node works on it, and without a foreign key, which would wait for that lock';
COMMENT ON COLUMN import_attempt.process IS 'The process that began it last';
