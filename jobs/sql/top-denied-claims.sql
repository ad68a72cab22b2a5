-- Which claims are denied most often, and by how many different actors?
WITH parameters AS (SELECT 20 AS top, 0.5 AS min_score),
denied AS (
  SELECT d.claim_id,
         count(DISTINCT s.story_id) AS stories,
         count(DISTINCT d.denier_id) AS deniers,
         count(*) AS denials
  FROM disputes d
  CROSS JOIN parameters p
  JOIN statements s ON s.statement_id = d.denial_id
  WHERE d.score >= p.min_score
  GROUP BY d.claim_id
),
ranked AS (
  SELECT n.*, row_number() OVER (ORDER BY n.stories DESC, n.denials DESC, n.claim_id) AS place
  FROM denied n
)
SELECT r.place, r.stories, r.deniers, r.denials, c.published_date, c.speaker_names, c.content_text
FROM ranked r
CROSS JOIN parameters p
JOIN statements c ON c.statement_id = r.claim_id
WHERE r.place <= p.top
ORDER BY r.place
