-- About whom do most different actors speak, and how many of them accuse?
WITH parameters AS (SELECT 20 AS top, 'all' AS window_name),
spoken AS (
  SELECT r.target_id, r.target,
         count(DISTINCT CASE WHEN r.relation = 'speaks_about' THEN r.source_id END) AS speakers,
         count(DISTINCT CASE WHEN r.relation = 'accuses' THEN r.source_id END) AS accusers
  FROM relations r
  JOIN parameters p ON r.window = p.window_name
  GROUP BY r.target_id, r.target
),
ranked AS (
  SELECT s.*, row_number() OVER (ORDER BY s.speakers DESC, s.accusers DESC, s.target_id) AS place
  FROM spoken s
)
SELECT r.place, r.target, r.speakers, r.accusers
FROM ranked r
JOIN parameters p ON r.place <= p.top
ORDER BY r.place
