package org.breakwater.mash;

import java.util.List;
import java.util.UUID;
import org.breakwater.casework.Rating;
import org.breakwater.casework.informationrequests.agencyinformation.Response;
import org.jspecify.annotations.Nullable;

/** Responses of agencies, for tests. */
public final class AgencyResponses {

    private AgencyResponses() {}

    public static Response notKnown() {
        return Response.ofAll(
                Response.Kind.NOT_KNOWN,
                List.of(Response.Searched.NAMES, Response.Searched.ADDRESSES),
                List.of("The big index"),
                null,
                null,
                "",
                null);
    }

    public static Response known(Rating rating, @Nullable UUID supersedes) {
        var known = new Response.Known(
                List.of(new Response.Fact("14 August 2026", "Called to the address at night")),
                rating,
                Response.Sensitivity.NOT_FAMILY,
                Response.FamilyTold.NO);
        var why = supersedes == null ? "" : "One more call";
        return Response.ofAll(Response.Kind.KNOWN, List.of(), List.of(), known, null, why, supersedes);
    }
}
