package org.breakwater.mash.oversight;

/**
 * One count.
 *
 * @param measure what is counted, such as {@code SOURCE}
 * @param bucket which of it, such as the code of a source; empty where there is one only
 */
public record OversightRow(String measure, String bucket, int number) {

    static final String IN_PERIOD = """
            select measure, bucket, number
            from mash.oversight(:since, :until, :at, cast(:changes as timestamptz[]), :beginsOpen)
            order by measure, bucket limit 2000""";
}
