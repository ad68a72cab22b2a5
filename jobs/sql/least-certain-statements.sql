-- Which statements should a person look at first, because the model was least sure?
WITH parameters AS (SELECT 25 AS top),
ranked AS (
  SELECT s.*, row_number() OVER (ORDER BY s.confidence, s.statement_id) AS place
  FROM statements s
)
SELECT r.place, round(r.confidence, 4) AS confidence, r.rule, r.form, r.cue_text, r.content_text
FROM ranked r
JOIN parameters p ON r.place <= p.top
ORDER BY r.place
