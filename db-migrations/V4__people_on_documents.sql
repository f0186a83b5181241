CREATE TABLE document_correction (
  document_id bigint NOT NULL REFERENCES document ON DELETE CASCADE,
  part text NOT NULL CHECK (part IN ('title', 'issuer', 'number', 'written', 'published', 'kind', 'region', 'source')),
  value text,
  said_by text NOT NULL,
  said_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (document_id, part)
);
COMMENT ON TABLE document_correction IS 'What people said about documents; kept apart, so that no reading of the text writes over it';
COMMENT ON COLUMN document_correction.value IS 'Null where the person says that it is not known';
COMMENT ON COLUMN document_correction.said_by IS 'Account name';

ALTER TABLE review DROP CONSTRAINT review_action_check;
ALTER TABLE review ADD CONSTRAINT review_action_check CHECK (action IN ('accept', 'correct', 'reject', 'withdraw'));
COMMENT ON COLUMN review.action IS 'withdraw: what was said before no longer stands, and the fact is as its rule reads it';
