-- Which spokespersons speak for which organisation or country, and how often?
WITH parameters AS (SELECT 1 AS min_statements)
SELECT s.speaker_for, s.speaker_names AS spokesperson, count(*) AS statements,
       count(DISTINCT s.story_id) AS stories, min(s.published_date) AS first_seen,
       max(s.published_date) AS last_seen
FROM statements s
CROSS JOIN parameters p
WHERE s.speaker_for IS NOT NULL
GROUP BY s.speaker_for, s.speaker_names, p.min_statements
HAVING count(*) >= p.min_statements
ORDER BY s.speaker_for, statements DESC, s.speaker_names
