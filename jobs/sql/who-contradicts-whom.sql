-- Whose claims does who deny most often?
WITH parameters AS (SELECT 'all' AS window_name)
SELECT r.source AS denier, r.target AS claimant, r.stories, r.n AS denials,
       s.content_text AS example
FROM relations r
JOIN parameters p ON r.window = p.window_name
JOIN statements s ON s.statement_id = r.example_statement_id
WHERE r.relation = 'contradicts'
ORDER BY r.stories DESC, r.n DESC, r.source, r.target
