package org.breakwater.mash.immediateactions;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.breakwater.casework.decisions.Approvers;
import org.jspecify.annotations.Nullable;

/**
 * An immediate action to protect a child, and who approved it afterwards.
 *
 * @param approvers managers who see it and may approve it; empty once someone has
 * @param openFirst managers who would have to open the contact first
 */
public record ImmediateActionRow(
        UUID id,
        String what,
        Instant actedAt,
        String actedBy,
        String actedByName,
        @Nullable String approvedByName,
        @Nullable Instant approvedAt,
        List<String> approvers,
        List<String> openFirst) {

    static final String OF_CONTACT = """
            select id, what, acted_at, acted_by, acted_by_name, approved_by_name, approved_at,
                array(select w.name from mash.who_may_approve(contact_id, acted_by) w
                    where approved_at is null and w.sees) as approvers,
                array(select w.name from mash.who_may_approve(contact_id, acted_by) w
                    where approved_at is null and not w.sees) as open_first
            from mash.immediate_action where contact_id = :id order by acted_at, id limit 50""";

    public boolean isApproved() {
        return approvedAt != null;
    }

    public String whoApproves() {
        return new Approvers(approvers, openFirst).inWords(Approvers.Act.REVIEW);
    }

    @Override
    public String toString() {
        return "ImmediateActionRow[" + id + ", …]";
    }
}
