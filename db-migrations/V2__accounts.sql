ALTER TABLE account ADD COLUMN version integer NOT NULL DEFAULT 0;
ALTER TABLE account ADD COLUMN one_time boolean NOT NULL DEFAULT false;
ALTER TABLE account ADD CHECK (name = lower(name));
COMMENT ON COLUMN account.name IS 'As typed at sign-in, in small letters';
COMMENT ON COLUMN account.role IS 'analyst uploads and saves views; editor also reviews, sets metadata, deletes documents and has them read again; admin also manages accounts';
COMMENT ON COLUMN account.version IS 'Raised by every change of role, password or state; what was signed in before is signed out';
COMMENT ON COLUMN account.one_time IS 'The password was made by the program and is to be replaced by the person';
