-- In which stories is most denied of what the same story claims?
WITH parameters AS (SELECT 15 AS top),
disputed AS (
  SELECT s.story_id, count(DISTINCT d.denial_id) AS denials, count(DISTINCT d.claim_id) AS claims
  FROM disputes d
  JOIN statements s ON s.statement_id = d.denial_id
  WHERE d.same_article
  GROUP BY s.story_id
),
ranked AS (
  SELECT x.*, row_number() OVER (ORDER BY x.denials DESC, x.claims DESC, x.story_id) AS place
  FROM disputed x
)
SELECT r.place, t.title, t.published_date, t.story_size, r.denials, r.claims
FROM ranked r
JOIN parameters p ON r.place <= p.top
JOIN articles t ON t.article_id = r.story_id
ORDER BY r.place
