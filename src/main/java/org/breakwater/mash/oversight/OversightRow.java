package org.breakwater.mash.oversight;

/**
 * One count.
 *
 * @param measure what is counted, such as {@code SOURCE}
 * @param bucket the category, such as the code of a source; empty if there is only one
 */
public record OversightRow(String measure, String bucket, int number) {

    static final String IN_PERIOD = """
            select measure, bucket, number
            from (
                select * from mash.oversight(:since, :until, :at, cast(:changes as timestamptz[]), :beginsOpen)
                union all select * from mash.section_47_enquiries(:since, :until)) counted
            order by measure, bucket limit 2000""";
}
