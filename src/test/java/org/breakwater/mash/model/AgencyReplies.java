package org.breakwater.mash.model;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What agencies say when they are asked, in tests. */
public final class AgencyReplies {

    private AgencyReplies() {}

    public static Reply notKnown() {
        return new Reply(
                Reply.Kind.NOT_KNOWN,
                List.of(Reply.Searched.NAMES, Reply.Searched.ADDRESSES),
                List.of("The big index"),
                null,
                null,
                "",
                null);
    }

    public static Reply known(Rating rating, @Nullable UUID supersedes) {
        var known = new Reply.Known(
                List.of(new Reply.Fact("14 August 2026", "Called to the address at night")),
                rating,
                Reply.Sensitivity.NOT_FAMILY,
                Reply.FamilyTold.NO);
        var why = supersedes == null ? "" : "One more call";
        return new Reply(Reply.Kind.KNOWN, List.of(), List.of(), known, null, why, supersedes);
    }
}
