-- What does an actor deny, when, and is the claim behind it known?
WITH parameters AS (SELECT 'Frank Oelze' AS actor)
SELECT s.published_date, s.denial, s.denied_text, s.content_text, x.claim_id IS NOT NULL AS linked
FROM statements s
JOIN actors a ON array_contains(s.speaker_ids, a.actor_id)
JOIN parameters p ON a.name = p.actor
LEFT JOIN (SELECT d.denial_id, min(d.claim_id) AS claim_id FROM disputes d GROUP BY d.denial_id) x
  ON x.denial_id = s.statement_id
WHERE s.denial <> 'none'
ORDER BY s.published_date, s.statement_id
