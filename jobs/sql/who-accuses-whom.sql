-- Who accuses whom most often?
WITH parameters AS (SELECT 'all' AS window_name, 1 AS min_stories)
SELECT r.source, r.target, r.stories, r.n AS statements, r.first_seen, r.last_seen,
       s.content_text AS example
FROM relations r
JOIN parameters p ON r.window = p.window_name AND r.stories >= p.min_stories
JOIN statements s ON s.statement_id = r.example_statement_id
WHERE r.relation = 'accuses'
ORDER BY r.stories DESC, r.n DESC, r.source, r.target
