package org.breakwater.library.editor;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.breakwater.library.ApprovalRow;
import org.breakwater.library.Approved;
import org.breakwater.library.PublicationRow;
import org.breakwater.library.VersionRow;
import org.breakwater.time.SaidTime;
import org.breakwater.web.Page;
import org.breakwater.web.Problem;

/**
 * One text: its versions, who approved them, and from when they count.
 *
 * @param feedback how many notes about it wait
 * @param me the id of the account that looks
 * @param publishes whether this person may publish
 */
public record OneTextPage(
        String path,
        List<VersionRow> versions,
        List<ApprovalRow> approvals,
        List<PublicationRow> publications,
        PublishForm form,
        List<Problem> problems,
        int feedback,
        String me,
        boolean publishes,
        Instant now)
        implements Page {

    public VersionRow latest() {
        return versions.getFirst();
    }

    public List<ApprovalRow> approvalsOf(VersionRow version) {
        return approvals.stream()
                .filter(one -> one.versionId().equals(version.id()))
                .toList();
    }

    public Optional<String> missing(VersionRow version) {
        return Approved.missing(version.frontRead(), approvalsOf(version));
    }

    public boolean isMine(VersionRow version) {
        return version.author().equals(me);
    }

    public boolean hasApproved(VersionRow version) {
        return approvalsOf(version).stream().anyMatch(one -> one.approver().equals(me));
    }

    /** The version that counts now, if one does. */
    public Optional<UUID> counting() {
        return publications.stream()
                .filter(one -> !one.calledOff() && !one.countsFrom().isAfter(now))
                .findFirst()
                .flatMap(one -> Optional.ofNullable(one.versionId()));
    }

    public boolean isToCome(PublicationRow one) {
        return !one.calledOff() && one.countsFrom().isAfter(now);
    }

    /** The number of a version, in words. */
    public String versionOf(PublicationRow one) {
        return versions.stream()
                .filter(version -> version.id().equals(one.versionId()))
                .map(version -> "Version " + version.number())
                .findFirst()
                .orElse("Withdrawn");
    }

    public String state(VersionRow version) {
        if (counting().filter(version.id()::equals).isPresent()) {
            return "Published";
        }
        return missing(version).isEmpty() ? "Approved" : "Needs approval";
    }

    public static String when(Instant at) {
        return SaidTime.inWords(at);
    }
}
