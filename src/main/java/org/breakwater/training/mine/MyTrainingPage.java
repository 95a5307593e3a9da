package org.breakwater.training.mine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.breakwater.training.bookings.BookedPlace;
import org.breakwater.training.bookings.BookingRow;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.certificates.CertificateRow;
import org.breakwater.training.evaluate.EvaluationRow;
import org.breakwater.training.office.materials.Material;
import org.breakwater.training.onlinecourses.attempts.OnlineAttemptRow;
import org.breakwater.training.organisations.OrganisationRow;
import org.breakwater.web.Page;

/**
 * A person's bookings.
 *
 * @param materials what they can read now, for all their places
 * @param begun online courses that they have not finished, or not passed yet
 * @param online certificates of online courses
 * @param after evaluations of each place, completed and due
 * @param toVouch for how many colleagues an evaluation is due
 * @param toApprove how many colleagues await their approval
 * @param led the organisations for which they book
 * @param canLeave those that can still be cancelled
 * @param gives whether they are a trainer
 * @param tooLate the booking that has changed meanwhile; null if none
 * @param saved whether access needs were just saved
 */
public record MyTrainingPage(
        String email,
        List<BookingRow> bookings,
        Set<UUID> canLeave,
        List<Material> materials,
        List<OnlineAttemptRow> begun,
        List<CertificateRow> online,
        List<EvaluationRow> after,
        int toApprove,
        int toVouch,
        List<OrganisationRow> led,
        boolean gives,
        Catalogue catalogue,
        Instant now,
        @org.jspecify.annotations.Nullable UUID tooLate,
        boolean saved)
        implements Page {

    public String titleOf(BookingRow row) {
        return catalogue.titleOf(row.course());
    }

    public String titleOf(OnlineAttemptRow row) {
        return catalogue.titleOf(row.course());
    }

    /** Whether there is anything to export. */
    public boolean hasBeen() {
        return !online.isEmpty() || after.stream().anyMatch(row -> row.what() != null);
    }

    public Optional<EvaluationRow> after(BookingRow row) {
        return after.stream().filter(one -> one.bookingId().equals(row.id())).findFirst();
    }

    /** A cancelled place shows nothing, though another in the same session may. */
    public List<Material> toRead(BookingRow row) {
        return row.state() == BookedPlace.State.CONFIRMED
                ? materials.stream()
                        .filter(one -> one.row().sessionId().equals(row.sessionId()))
                        .toList()
                : List.of();
    }

    @Override
    public int status() {
        return tooLate == null ? Page.super.status() : 409;
    }

    @Override
    public String toString() {
        return "MyTrainingPage[" + bookings.size() + "]";
    }
}
