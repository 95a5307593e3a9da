package org.breakwater.casework.safecontact.visitbriefing;

/**
 * What the current decision and the last screening say against contacting the family.
 *
 * @param unsafe whether telling the family would put someone at risk, by a current decision
 * @param notSought whether consent was not sought because asking could increase the risk
 */
record ContactRisksRow(boolean unsafe, boolean notSought) {

    static final String OF_RECORD = """
            select exists (
                    select from casework.decision d
                    join mash.level_of_need n on n.decision_id = d.id
                    where d.record_id = :record and n.family_told = 'UNSAFE'
                        and not exists (select from casework.decision later where later.supersedes = d.id)) as unsafe,
                coalesce((select s.consent = 'NOT_SOUGHT' from mash.screening s where s.contact_id = :record
                    order by s.screened_at desc, s.id desc limit 1), false) as not_sought""";
}
