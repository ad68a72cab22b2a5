-- What do two actors dispute: who claimed what, and who denied it with which words?
WITH parameters AS (SELECT 'Claus-Peter Hagedorn' AS one, 'Nadine Förster' AS other)
SELECT d.published_date AS denied_on, n.name AS denier, d.content_text AS denial,
       c.published_date AS claimed_on, m.name AS claimant, c.content_text AS claim,
       x.same_article, round(x.score, 2) AS score
FROM disputes x
JOIN actors n ON n.actor_id = x.denier_id
JOIN actors m ON m.actor_id = x.claimant_id
JOIN parameters p
  ON (n.name = p.one AND m.name = p.other) OR (n.name = p.other AND m.name = p.one)
JOIN statements d ON d.statement_id = x.denial_id
JOIN statements c ON c.statement_id = x.claim_id
ORDER BY d.published_date, d.statement_id, c.statement_id
