-- A file may hold several texts: an archive has one for each file in it.

CREATE TABLE file_text (
  file_id bigint NOT NULL REFERENCES file ON DELETE CASCADE,
  name text NOT NULL,
  content text NOT NULL,
  layout integer[] NOT NULL DEFAULT '{}',
  PRIMARY KEY (file_id, name)
);
COMMENT ON TABLE file_text IS 'The text of a file as decoded, before cleaning; an archive has one for each of its files that a document was read from';
COMMENT ON COLUMN file_text.name IS 'The file''s name; in an archive the name of the file in there';
COMMENT ON COLUMN file_text.content IS 'The characters; raw offsets point into it';
COMMENT ON COLUMN file_text.layout IS 'Where its characters stand on pages, seven numbers a run: raw start, length, page, and in tenths of a point the left and upper edge of the first character, the width of each and their height; empty for a text without pages';

INSERT INTO file_text (file_id, name, content) SELECT id, name, raw_text FROM file;

ALTER TABLE document ADD COLUMN text_name text, ADD COLUMN raw_start integer NOT NULL DEFAULT 0, ADD COLUMN raw_end integer NOT NULL DEFAULT 2147483647;
UPDATE document SET text_name = file.name FROM file WHERE file.id = document.file_id;
ALTER TABLE document ALTER COLUMN text_name SET NOT NULL;
ALTER TABLE document ADD CONSTRAINT document_file_text FOREIGN KEY (file_id, text_name) REFERENCES file_text;
COMMENT ON COLUMN document.file_id IS 'The file it was first read from';
COMMENT ON COLUMN document.text_name IS 'Which text of the file it is part of; its raw offsets point into that one';
COMMENT ON COLUMN document.raw_start IS 'Where in that text the document begins, with what was left out before its first character';
COMMENT ON COLUMN document.raw_end IS 'Where in that text it ends, with what was left out after its last character; beyond the text means its end';

-- Until their files are read again, documents of an archive still point into the text of its first file.
ALTER TABLE file DROP COLUMN raw_text;
