-- Which rejected claims are not in the corpus (or were not found)?
WITH parameters AS (SELECT 50 AS top),
open AS (
  SELECT s.statement_id, s.published_date, s.speaker_names, s.denied_text, s.content_text,
         row_number() OVER (ORDER BY s.published_date DESC, s.statement_id) AS place
  FROM statements s
  LEFT JOIN disputes d ON d.denial_id = s.statement_id
  WHERE s.act = 'deny' AND d.denial_id IS NULL
)
SELECT o.place, o.published_date, o.speaker_names, o.denied_text, o.content_text
FROM open o
JOIN parameters p ON o.place <= p.top
ORDER BY o.place
