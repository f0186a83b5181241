-- Overlapping pairs of neighbouring characters: what Chinese text is searched by. Unlike trigrams they find words of two
-- characters, and unlike a parser they do not depend on the locale of the database.
CREATE FUNCTION bigrams(content text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(array_to_tsvector(array_agg(DISTINCT substr(t, i, 2))), ''::tsvector)
  FROM (SELECT lower(regexp_replace(content, '\s+', '', 'g')) AS t) AS squeezed, generate_series(1, length(t) - 1) AS i
$$;

-- Vocabulary, mirrored from the catalogue's files at every start.

CREATE TABLE region (
  id text PRIMARY KEY,
  name text NOT NULL,
  short_name text NOT NULL,
  level text NOT NULL CHECK (level IN ('nation', 'province', 'prefecture', 'county', 'zone', 'group')),
  parent_id text REFERENCES region DEFERRABLE INITIALLY DEFERRED,
  pinyin text NOT NULL,
  initials text NOT NULL
);
CREATE INDEX region_parent ON region (parent_id);
COMMENT ON TABLE region IS 'Regions of the catalogue; mirrored from its files at every start';
COMMENT ON COLUMN region.id IS 'Six-digit administrative code, z… for a zone, g… for a group of regions';
COMMENT ON COLUMN region.short_name IS 'The name without its kind: 天津';
COMMENT ON COLUMN region.level IS 'How high the region stands, for choosing peers';
COMMENT ON COLUMN region.parent_id IS 'The region it lies in';
COMMENT ON COLUMN region.pinyin IS 'Pinyin without tones, words apart by blanks';
COMMENT ON COLUMN region.initials IS 'First letters of the pinyin';

CREATE TABLE indicator (
  id text PRIMARY KEY,
  name text NOT NULL,
  name_english text NOT NULL,
  unit text NOT NULL,
  polarity text NOT NULL CHECK (polarity IN ('higher_is_better', 'lower_is_better', 'neutral')),
  theme text NOT NULL,
  definition text NOT NULL
);
COMMENT ON TABLE indicator IS 'Indicators of the catalogue; mirrored from its files at every start';
COMMENT ON COLUMN indicator.unit IS 'The customary unit: 亿元';
COMMENT ON COLUMN indicator.polarity IS 'Whether more is better';
COMMENT ON COLUMN indicator.theme IS 'The theme it is shown under';

CREATE TABLE category (
  id text PRIMARY KEY,
  name text NOT NULL,
  name_english text NOT NULL
);
COMMENT ON TABLE category IS 'What policy measures are about; mirrored at every start';

CREATE TABLE instrument (
  id text PRIMARY KEY,
  side text NOT NULL,
  name text NOT NULL,
  name_english text NOT NULL
);
COMMENT ON TABLE instrument IS 'Policy tools; mirrored at every start';
COMMENT ON COLUMN instrument.side IS 'supply, environment, demand or unclear, after Rothwell and Zegveld';

-- Imports.

CREATE TABLE import_run (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  state text NOT NULL CHECK (state IN ('collecting', 'working', 'done', 'cancelled')),
  sources text[] NOT NULL,
  started_by text NOT NULL,
  started_at timestamptz NOT NULL DEFAULT now(),
  finished_at timestamptz
);
CREATE INDEX import_run_unfinished ON import_run (id) WHERE state IN ('collecting', 'working');
COMMENT ON TABLE import_run IS 'One request to import files; an unfinished one is carried on after a restart';
COMMENT ON COLUMN import_run.state IS 'collecting: its files are being noted; working: its files are being read; done; cancelled';
COMMENT ON COLUMN import_run.sources IS 'The files and folders asked for; empty for an upload';
COMMENT ON COLUMN import_run.started_by IS 'Account name, or the command line';

CREATE TABLE import_item (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  run_id bigint NOT NULL REFERENCES import_run ON DELETE CASCADE,
  name text NOT NULL,
  content bytea,
  state text NOT NULL CHECK (state IN ('queued', 'done', 'unchanged', 'failed', 'cancelled')),
  documents integer NOT NULL DEFAULT 0,
  observations integer NOT NULL DEFAULT 0,
  measures integer NOT NULL DEFAULT 0,
  reason text,
  finished_at timestamptz,
  UNIQUE (run_id, name)
);
CREATE INDEX import_item_queue ON import_item (id) WHERE state = 'queued';
COMMENT ON TABLE import_item IS 'One file of an import run; the queue that every node takes work from';
COMMENT ON COLUMN import_item.name IS 'The file''s name as given, with the archive it stood in; never used as a path';
COMMENT ON COLUMN import_item.content IS 'Its bytes, until it is finished';
COMMENT ON COLUMN import_item.reason IS 'Why it failed, in one line';

CREATE TABLE import_attempt (
  item_id bigint PRIMARY KEY,
  attempts integer NOT NULL
);
COMMENT ON TABLE import_attempt IS 'How often a node has begun an item; one that has brought down several is given up. Apart from the item, whose row is locked while a node works on it, and without a foreign key, which would wait for that lock';

CREATE TABLE file (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  sha256 text NOT NULL UNIQUE CHECK (sha256 ~ '^[0-9a-f]{64}$'),
  name text NOT NULL,
  content bytea NOT NULL,
  raw_text text NOT NULL,
  rule_set text,
  imported_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE file IS 'A file of which at least one document is kept';
COMMENT ON COLUMN file.sha256 IS 'SHA-256 of its bytes, hexadecimal';
COMMENT ON COLUMN file.content IS 'Its bytes, for reading it again with newer rules';
COMMENT ON COLUMN file.raw_text IS 'The text as decoded, before cleaning; raw offsets point into it';
COMMENT ON COLUMN file.rule_set IS 'The rule-set version with which all its documents were last read; null until the last is stored';

-- Documents.

CREATE TABLE document (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  file_id bigint NOT NULL REFERENCES file,
  name text NOT NULL,
  text_sha256 text NOT NULL UNIQUE CHECK (text_sha256 ~ '^[0-9a-f]{64}$'),
  rule_set text NOT NULL,
  title text NOT NULL,
  issuer text,
  number text,
  written date,
  published date,
  kind text NOT NULL CHECK (kind IN
    ('bulletin', 'work_report', 'plan', 'notice', 'rectification', 'news', 'digest', 'other')),
  region_id text REFERENCES region,
  source text CHECK (source ~ '^https?://'),
  metadata_spans jsonb NOT NULL,
  clean_text text NOT NULL,
  offset_runs integer[] NOT NULL,
  removed jsonb NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX document_region ON document (region_id);
CREATE INDEX document_file ON document (file_id);
COMMENT ON TABLE document IS 'A document as a person would have copied it by hand. The same text in a second file is the same document';
COMMENT ON COLUMN document.file_id IS 'The file it was first read from; its raw offsets point into that file''s raw text';
COMMENT ON COLUMN document.name IS 'The file''s name without its ending, #2, #3 … for further documents of one file';
COMMENT ON COLUMN document.text_sha256 IS 'SHA-256 of the clean text in UTF-8, hexadecimal';
COMMENT ON COLUMN document.rule_set IS 'The rule-set version that read its facts';
COMMENT ON COLUMN document.title IS 'Its title; its name where the text gives none';
COMMENT ON COLUMN document.written IS 'The day the text was delivered or signed';
COMMENT ON COLUMN document.published IS 'The day it was put on its page';
COMMENT ON COLUMN document.region_id IS 'The region it speaks for';
COMMENT ON COLUMN document.source IS 'The http or https address it was published at';
COMMENT ON COLUMN document.metadata_spans IS 'For each part of the metadata the place in the clean text that says it: {"title": [0, 12], …}';
COMMENT ON COLUMN document.clean_text IS 'The text all offsets point into; offsets count UTF-16 units';
COMMENT ON COLUMN document.offset_runs IS 'Clean and raw start of each run of the offset map, in turns';
COMMENT ON COLUMN document.removed IS 'What cleaning left out: [{"start", "end", "text", "cleaner"}], offsets in the raw text';

CREATE TABLE file_document (
  file_id bigint NOT NULL REFERENCES file ON DELETE CASCADE,
  ordinal integer NOT NULL,
  document_id bigint NOT NULL REFERENCES document ON DELETE CASCADE,
  PRIMARY KEY (file_id, ordinal)
);
CREATE INDEX file_document_document ON file_document (document_id);
COMMENT ON TABLE file_document IS 'Which documents a file holds, and in which files a document stands';
COMMENT ON COLUMN file_document.ordinal IS 'Place of the document in the file, from 0';

CREATE TABLE section (
  document_id bigint NOT NULL REFERENCES document ON DELETE CASCADE,
  ordinal integer NOT NULL,
  parent integer NOT NULL,
  depth integer NOT NULL,
  label text NOT NULL,
  heading_start integer NOT NULL,
  heading_end integer NOT NULL,
  body_start integer NOT NULL,
  body_end integer NOT NULL,
  path text NOT NULL,
  PRIMARY KEY (document_id, ordinal)
);
COMMENT ON TABLE section IS 'The headed parts of a document; the first is the document itself';
COMMENT ON COLUMN section.parent IS 'Ordinal of the section it stands in, -1 for the first';
COMMENT ON COLUMN section.label IS 'What it is for: look_back, goal, plan, problem, measures, glossary, formula, other';
COMMENT ON COLUMN section.path IS 'The headings down to it, joined by " › "';

CREATE TABLE sentence (
  document_id bigint NOT NULL REFERENCES document ON DELETE CASCADE,
  ordinal integer NOT NULL,
  section integer NOT NULL,
  paragraph integer NOT NULL,
  heading boolean NOT NULL,
  start_offset integer NOT NULL,
  end_offset integer NOT NULL,
  content text NOT NULL,
  search tsvector GENERATED ALWAYS AS (bigrams(content)) STORED,
  PRIMARY KEY (document_id, ordinal)
);
CREATE INDEX sentence_search ON sentence USING gin (search);
COMMENT ON TABLE sentence IS 'The sentences of a document in text order';
COMMENT ON COLUMN sentence.content IS 'The clean text between the offsets; offsets count UTF-16 units, which SQL does not';
COMMENT ON COLUMN sentence.search IS 'Its pairs of neighbouring characters, for full-text search';

-- Facts.

CREATE TABLE observation (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  document_id bigint NOT NULL REFERENCES document ON DELETE CASCADE,
  fact_key text NOT NULL,
  sentence integer NOT NULL,
  section integer NOT NULL,
  quote text NOT NULL,
  quote_start integer NOT NULL,
  quote_end integer NOT NULL,
  number_start integer NOT NULL,
  number_end integer NOT NULL,
  raw_start integer NOT NULL,
  raw_end integer NOT NULL,
  region_id text REFERENCES region,
  region_name text NOT NULL,
  indicator_id text REFERENCES indicator,
  label text NOT NULL,
  aspect text NOT NULL CHECK (aspect IN
    ('level', 'increase', 'growth', 'avg_growth', 'share', 'share_change', 'rank', 'limit')),
  value numeric NOT NULL,
  value_high numeric,
  unit text NOT NULL,
  base_value numeric NOT NULL,
  base_value_high numeric,
  base_unit text NOT NULL,
  comparator text NOT NULL CHECK (comparator IN ('=', '>=', '>', '<=', '<', '~')),
  kind text NOT NULL CHECK (kind IN ('achievement', 'target')),
  period text,
  first_year integer,
  last_year integer,
  rule text NOT NULL,
  confidence real NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  review_state text NOT NULL DEFAULT 'unreviewed' CHECK (review_state IN ('unreviewed', 'accepted', 'corrected', 'rejected')),
  UNIQUE (document_id, fact_key),
  FOREIGN KEY (document_id, sentence) REFERENCES sentence ON DELETE CASCADE,
  FOREIGN KEY (document_id, section) REFERENCES section ON DELETE CASCADE,
  CHECK ((period IS NULL) = (last_year IS NULL) AND (period IS NULL) = (first_year IS NULL))
);
-- Comparison and region profile; then the ranking of one indicator; then the review queue.
CREATE INDEX observation_comparison ON observation (region_id, indicator_id, last_year);
CREATE INDEX observation_ranking ON observation (indicator_id, last_year, region_id);
CREATE INDEX observation_queue ON observation (confidence, id) WHERE review_state = 'unreviewed';
CREATE INDEX observation_sentence ON observation (document_id, sentence);
COMMENT ON TABLE observation IS 'One number that a document states about a region';
COMMENT ON COLUMN observation.fact_key IS 'Stays the same when newer rules read the document again: the number''s raw place from the document''s first character; reviews hang on it';
COMMENT ON COLUMN observation.quote IS 'The clause that states the fact';
COMMENT ON COLUMN observation.number_start IS 'Place of the number with its unit in the clean text';
COMMENT ON COLUMN observation.raw_start IS 'Place of the quote in the raw text';
COMMENT ON COLUMN observation.region_name IS 'The region''s full name; empty where the text does not say';
COMMENT ON COLUMN observation.indicator_id IS 'Null where it is not in the catalogue';
COMMENT ON COLUMN observation.label IS 'The indicator in the document''s words; empty where the subject is not certain';
COMMENT ON COLUMN observation.value IS 'As written in unit, negative for a decline';
COMMENT ON COLUMN observation.value_high IS 'The upper end of a range';
COMMENT ON COLUMN observation.base_value IS 'The value in base_unit';
COMMENT ON COLUMN observation.base_unit IS 'The unit of which unit is a multiple: 元 for 亿元';
COMMENT ON COLUMN observation.period IS '2021, 2021-10, 2021-01/2021-10 or 2016/2020; null where the text gives no clue';
COMMENT ON COLUMN observation.last_year IS 'The year in which the period ends: the one a comparison puts the number under';
COMMENT ON COLUMN observation.rule IS 'The rule that read it; person where a review keeps what no rule finds any more';
COMMENT ON COLUMN observation.confidence IS 'How often a fact like this is right';

CREATE TABLE measure (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  document_id bigint NOT NULL REFERENCES document ON DELETE CASCADE,
  fact_key text NOT NULL,
  sentence integer NOT NULL,
  section integer NOT NULL,
  content text NOT NULL,
  start_offset integer NOT NULL,
  end_offset integer NOT NULL,
  raw_start integer NOT NULL,
  raw_end integer NOT NULL,
  region_id text REFERENCES region,
  region_name text NOT NULL,
  title text NOT NULL,
  category text NOT NULL REFERENCES category,
  status text NOT NULL CHECK (status IN ('done', 'planned')),
  cues text[] NOT NULL,
  rule text NOT NULL,
  confidence real NOT NULL CHECK (confidence BETWEEN 0 AND 1),
  review_state text NOT NULL DEFAULT 'unreviewed' CHECK (review_state IN ('unreviewed', 'accepted', 'corrected', 'rejected')),
  search tsvector GENERATED ALWAYS AS (bigrams(content)) STORED,
  UNIQUE (document_id, fact_key),
  FOREIGN KEY (document_id, sentence) REFERENCES sentence ON DELETE CASCADE,
  FOREIGN KEY (document_id, section) REFERENCES section ON DELETE CASCADE
);
CREATE INDEX measure_region ON measure (region_id, category);
CREATE INDEX measure_category_index ON measure (category);
CREATE INDEX measure_queue ON measure (confidence, id) WHERE review_state = 'unreviewed';
CREATE INDEX measure_search ON measure USING gin (search);
COMMENT ON TABLE measure IS 'One thing a government does, did or will do as policy';
COMMENT ON COLUMN measure.fact_key IS 'Stays the same when newer rules read the file again; reviews hang on it';
COMMENT ON COLUMN measure.content IS 'The sentence that states it';
COMMENT ON COLUMN measure.title IS 'A short form cut from the sentence';
COMMENT ON COLUMN measure.category IS 'The main category';
COMMENT ON COLUMN measure.cues IS 'The words that decided, for a person to read';
COMMENT ON COLUMN measure.search IS 'The sentence''s pairs of neighbouring characters, for full-text search and for finding similar measures';

CREATE TABLE measure_category (
  measure_id bigint NOT NULL REFERENCES measure ON DELETE CASCADE,
  category text NOT NULL REFERENCES category,
  main boolean NOT NULL,
  PRIMARY KEY (measure_id, category)
);
COMMENT ON TABLE measure_category IS 'All categories of a measure, the main one among them';

CREATE TABLE measure_instrument (
  measure_id bigint NOT NULL REFERENCES measure ON DELETE CASCADE,
  instrument text NOT NULL REFERENCES instrument,
  PRIMARY KEY (measure_id, instrument)
);
COMMENT ON TABLE measure_instrument IS 'The policy tools of a measure; unclear alone where none shows';

-- People.

CREATE TABLE account (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL UNIQUE,
  password_hash text NOT NULL,
  role text NOT NULL CHECK (role IN ('analyst', 'editor', 'admin')),
  enabled boolean NOT NULL DEFAULT true,
  created_at timestamptz NOT NULL DEFAULT now()
);
COMMENT ON TABLE account IS 'A person who may sign in; reading needs none';
COMMENT ON COLUMN account.password_hash IS 'With its scheme: {bcrypt}…';
COMMENT ON COLUMN account.role IS 'analyst saves views; editor also imports and reviews; admin also manages accounts';

CREATE TABLE saved_view (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  account_id bigint NOT NULL REFERENCES account ON DELETE CASCADE,
  name text NOT NULL,
  location text NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (account_id, name)
);
COMMENT ON TABLE saved_view IS 'A screen with its state, kept by a person';
COMMENT ON COLUMN saved_view.location IS 'Path and query of the screen, without host';

CREATE TABLE review (
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  document_id bigint NOT NULL REFERENCES document,
  subject text NOT NULL CHECK (subject IN ('observation', 'measure')),
  fact_key text NOT NULL,
  reviewer text NOT NULL,
  reviewed_at timestamptz NOT NULL DEFAULT now(),
  action text NOT NULL CHECK (action IN ('accept', 'correct', 'reject')),
  note text NOT NULL,
  before jsonb NOT NULL,
  after jsonb NOT NULL
);
CREATE INDEX review_fact ON review (document_id, subject, fact_key, id);
COMMENT ON TABLE review IS 'What people said about facts, in order; rows are only ever added. The last one on a fact holds, also after newer rules have read the file again';
COMMENT ON COLUMN review.fact_key IS 'The fact''s key within its document';
COMMENT ON COLUMN review.reviewer IS 'Account name';
COMMENT ON COLUMN review.before IS 'The fact''s fields as the person found them';
COMMENT ON COLUMN review.after IS 'The fact''s fields as the person left them';
