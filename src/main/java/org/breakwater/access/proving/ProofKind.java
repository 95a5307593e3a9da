package org.breakwater.access.proving;

/**
 * Where and how a module stores the proofs of its addresses. Each stores its own, so that row security shows a browser
 * no more than what belongs there.
 *
 * @param cookie that contains the browser's token
 * @param purpose for which the token is hashed
 * @param held selects the row by {@code :key}, and locks it for the request: two concurrent attempts count as two
 * @param count counts a wrong code, by {@code :id}
 * @param prove marks the address as proved, by {@code :id} at {@code :now}
 * @param turnKey changes the key of the row to {@code :next}
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
