package org.breakwater.access.proving;

/**
 * Where a module keeps the proofs of its addresses, and how. Each keeps its own, so that row security shows a browser
 * no more than what belongs there.
 *
 * @param cookie that holds the browser's token
 * @param purpose for which the token is hashed
 * @param held selects the row by {@code :key}, and locks it while its request lasts: two tries at once are two tries
 * @param count counts a wrong code, by {@code :id}
 * @param prove writes that the address is proved, by {@code :id} at {@code :now}
 * @param turnKey has the row found under {@code :next} from now on
 * @param end deletes the row, by {@code :key}
 * @param act what the audit log says when it is proved
 */
public record ProofKind<P extends EmailProof>(
        Class<P> row,
        String cookie,
        String purpose,
        String held,
        String count,
        String prove,
        String turnKey,
        String end,
        String act) {}
