package org.breakwater.audit.chain;

import java.security.MessageDigest;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Walks along the chain once and stops at the first broken link. */
class ChainVerification {

    /** A seal and its row: null if that row is gone. */
    record Link(
            long seq, long entryId, byte[] hash, @Nullable AuditEntryRow entry) {}

    private final List<ChainHead> heads;
    private long seq;
    private byte[] hash = ChainHead.NONE.hash();
    private int nextHead;

    ChainVerification(List<ChainHead> heads) {
        this.heads =
                heads.stream().sorted(Comparator.comparingLong(ChainHead::seq)).toList();
    }

    /** What is wrong, in words, or nothing. */
    Optional<String> check(Iterator<Link> links) {
        while (links.hasNext()) {
            var wrong = wrongWith(links.next());
            if (wrong.isPresent()) {
                return wrong;
            }
        }
        return cutOff();
    }

    long checked() {
        return seq;
    }

    private Optional<String> wrongWith(Link link) {
        if (link.seq() != seq + 1) {
            return Optional.of("Seal %d is missing.".formatted(seq + 1));
        }
        if (link.entry() == null) {
            return Optional.of("Entry %d has been removed (seal %d).".formatted(link.entryId(), link.seq()));
        }
        var made = link.entry().sealedAfter(hash);
        if (!MessageDigest.isEqual(made, link.hash())) {
            return Optional.of("Entry %d of %s has been altered, or its seal %d has."
                    .formatted(link.entryId(), link.entry().at(), link.seq()));
        }
        seq = link.seq();
        hash = made;
        return rewritten();
    }

    /** A chain that was recomputed from some row on is consistent in itself, but does not match the stored heads. */
    private Optional<String> rewritten() {
        while (nextHead < heads.size() && heads.get(nextHead).seq() <= seq) {
            var head = heads.get(nextHead++);
            if (head.seq() == seq && !MessageDigest.isEqual(head.hash(), hash)) {
                return Optional.of(
                        "The chain was rebuilt at or before seal %d: it does not match the head stored outside."
                                .formatted(seq));
            }
        }
        return Optional.empty();
    }

    private Optional<String> cutOff() {
        var most = heads.stream().mapToLong(ChainHead::seq).max().orElse(0);
        return most > seq
                ? Optional.of("The end is missing: %d seals are present, %d were made.".formatted(seq, most))
                : Optional.empty();
    }
}
