-- Who speaks about whom without ever being spoken about in return?
WITH parameters AS (SELECT 1 AS min_stories)
SELECT r.source, r.target, r.stories, r.n AS statements
FROM relations r
JOIN parameters p ON r.stories >= p.min_stories
LEFT JOIN relations back
  ON back.source_id = r.target_id AND back.target_id = r.source_id
  AND back.relation = 'speaks_about' AND back.window = 'all'
WHERE r.relation = 'speaks_about' AND r.window = 'all' AND back.source_id IS NULL
ORDER BY r.stories DESC, r.n DESC, r.source, r.target
