package org.breakwater.training.certificates;

import static org.breakwater.database.QueryRows.all;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.time.Calendars;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Certificates, as their holder, the office and a stranger may see them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Certificates {

    private static final String REVOKED = "revoked a certificate";

    private final JdbcClient jdbc;
    private final Certification certification;
    private final OnlineCertification onlineCertification;
    private final AuditLog audit;
    private final Clock clock;

    Certificates(
            JdbcClient jdbc,
            Certification certification,
            OnlineCertification onlineCertification,
            AuditLog audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.certification = certification;
        this.onlineCertification = onlineCertification;
        this.audit = audit;
        this.clock = clock;
    }

    /** The current actor's valid certificates. */
    public List<CertificateRow> own() {
        return all(jdbc.sql(CertificateRow.OWN).query(CertificateRow.class));
    }

    /** The courses, by their ids, that the current actor has completed and that are in date. */
    public Set<String> ownInDate() {
        var today = today();
        return own().stream()
                .filter(row -> row.holdsUntil() == null || !row.holdsUntil().isBefore(today))
                .map(CertificateRow::course)
                .collect(Collectors.toSet());
    }

    /** The current actor's last valid certificate for a course that was taken online. */
    public Optional<CertificateRow> ownOnline(String course) {
        return own().stream()
                .filter(row -> row.isOnline() && row.course().equals(course))
                .findFirst();
    }

    /** One that the current actor may see. */
    public Optional<CertificateRow> find(UUID certificate) {
        return jdbc.sql(CertificateRow.BY_ID)
                .param("id", certificate)
                .query(CertificateRow.class)
                .optional();
    }

    /** By their whole code, else by the beginning of the name. */
    public List<CertificateRow> search(String typed) {
        var code = CertificateCode.read(typed);
        if (code.isPresent()) {
            return all(jdbc.sql(CertificateRow.BY_CODE)
                    .param("code", code.get().symbols())
                    .query(CertificateRow.class));
        }
        var name = typed.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1");
        return all(jdbc.sql(CertificateRow.BY_NAME).param("name", name).query(CertificateRow.class));
    }

    /** What anyone with the code may read. */
    public Optional<VerifiedCertificate> heldBy(CertificateCode code) {
        return jdbc.sql(VerifiedCertificate.BY_CODE)
                .param("code", code.symbols())
                .query(VerifiedCertificate.class)
                .optional();
    }

    /**
     * The office revokes one. One with a wrong name is issued again.
     *
     * @param name the right one, if the name was wrong
     * @return whether it was valid, and can be issued again if it has to be
     */
    public boolean revoke(Actor.Person who, CertificateRow row, CertificateRow.Revoked how, String name, String why) {
        if (how == CertificateRow.Revoked.WRONG_NAME && !isEarned(row)) {
            return false;
        }
        if (!certification.end(row.id(), how, why, who.name())) {
            return false;
        }
        audit.record(who.id(), who.roleName(), REVOKED, "certificate:" + row.id(), how.name());
        if (how == CertificateRow.Revoked.WRONG_NAME) {
            again(row, name);
        } else if (row.completionId() != null) {
            refuse(who, row.completionId(), how);
        }
        return true;
    }

    private boolean isEarned(CertificateRow row) {
        return row.bookingId() != null
                ? certification.isEarned(row.bookingId())
                : row.completionId() != null && onlineCertification.isEarned(row.completionId());
    }

    private void again(CertificateRow row, String name) {
        if (row.bookingId() != null) {
            certification.again(row.bookingId(), name);
        } else if (row.completionId() != null) {
            onlineCertification.again(row.completionId(), name);
        }
    }

    /** What was certified in error does not count either; the learner reads why. */
    private void refuse(Actor.Person who, UUID completion, CertificateRow.Revoked how) {
        jdbc.sql(REFUSE)
                .param("by", who.name())
                .param("now", clock.instant())
                .param("why", "The certificate was withdrawn: " + how.toThem())
                .param("id", completion)
                .update();
    }

    /** A completion that the office refuses has no valid certificate. */
    public void withdrawn(Actor.Person who, UUID completion, String why) {
        jdbc.sql(CertificateRow.OF_COMPLETION)
                .param("completion", completion)
                .query(CertificateRow.class)
                .optional()
                .filter(row -> certification.end(row.id(), CertificateRow.Revoked.IN_ERROR, why, who.name()))
                .ifPresent(row -> audit.record(
                        who.id(),
                        who.roleName(),
                        REVOKED,
                        "certificate:" + row.id(),
                        CertificateRow.Revoked.IN_ERROR.name()));
    }

    /** Today, in local time. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Calendars.LONDON);
    }

    static final String REFUSE = """
            update training.completion set checked_by = :by, checked_at = :now, refused_why = :why
            where id = :id and refused_why = ''""";
}
