package org.breakwater.training.mine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.breakwater.training.catalogue.Catalogue;
import org.breakwater.training.certificates.CertificateCode;
import org.breakwater.training.certificates.CertificateRow;
import org.breakwater.training.evaluate.EvaluationRow;
import org.breakwater.training.externaltraining.ExternalTrainingRow;
import org.breakwater.web.Page;

/**
 * A person's whole training record as a PDF, to take to another employer.
 *
 * @param been the courses with an attendance mark, the latest first
 * @param certificates the valid ones
 * @param elsewhere external training that counts
 */
public record TrainingRecordPage(
        String name,
        String email,
        List<EvaluationRow> been,
        List<CertificateRow> certificates,
        List<ExternalTrainingRow> elsewhere,
        Catalogue catalogue,
        String house,
        Instant takenAt,
        String stylesheet)
        implements Page {

    public String titleOf(String course) {
        return catalogue.titleOf(course);
    }

    public Optional<CertificateRow> certificateOf(EvaluationRow row) {
        return certificates.stream()
                .filter(one -> row.bookingId().equals(one.bookingId()))
                .findFirst();
    }

    /** Of a course that was taken online. */
    public Optional<CertificateRow> certificateOf(ExternalTrainingRow row) {
        return certificates.stream()
                .filter(one -> row.id().equals(one.completionId()))
                .findFirst();
    }

    public static String inGroups(CertificateRow row) {
        return new CertificateCode(row.code()).inGroups();
    }

    public String address() {
        return house + "/training/certificates";
    }

    @Override
    public String toString() {
        return "TrainingRecordPage[" + been.size() + "]";
    }
}
