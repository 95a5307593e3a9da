package org.breakwater.casework.letters;

import java.util.Optional;
import java.util.UUID;
import org.breakwater.casework.ReporterIdentityCheck;
import org.breakwater.casework.informationrequests.restrictedwords.RestrictedWords;
import org.breakwater.casework.letters.templates.LetterText;
import org.breakwater.casework.safecontact.checks.SafeContactChecks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Why a letter to a child or their family cannot be sent or printed yet. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LetterChecks {

    private static final String WHO_REPORTED =
            "A name, number or address here identifies the person who reported the concern. Remove it before you send";

    /** A current decision for which telling the family would put someone at risk. */
    static final String UNSAFE_TO_INFORM = """
            select exists (
                select from casework.decision d
                join mash.level_of_need n on n.decision_id = d.id
                where d.record_id = :record and n.family_told = 'UNSAFE'
                    and not exists (select from casework.decision later where later.supersedes = d.id))""";

    private static final String UNSAFE = "The decision says that it is unsafe to inform the family, so this letter"
            + " cannot be sent. If that has changed, record it in a new decision first.";

    private final JdbcClient jdbc;
    private final ReporterIdentityCheck reporterIdentityCheck;
    private final RestrictedWords restrictedWords;
    private final SafeContactChecks safeContactChecks;

    LetterChecks(
            JdbcClient jdbc,
            ReporterIdentityCheck reporterIdentityCheck,
            RestrictedWords restrictedWords,
            SafeContactChecks safeContactChecks) {
        this.jdbc = jdbc;
        this.reporterIdentityCheck = reporterIdentityCheck;
        this.restrictedWords = restrictedWords;
        this.safeContactChecks = safeContactChecks;
    }

    /** Unsafe to tell the family, fields unfilled, reporter named, words that an agency restricted, safe contact. */
    Optional<String> whyNot(LetterRow letter, LetterForm.Words words) {
        if (isUnsafe(letter.recordId())) {
            return Optional.of(UNSAFE);
        }
        var whole = words.subject() + "\n" + words.body();
        var left = new LetterText(whole).left();
        if (left.isPresent()) {
            return left.map(fields -> fields + ".");
        }
        if (reporterIdentityCheck.isGivenAwayBy(letter.recordId()).test(whole)) {
            return Optional.of(WHO_REPORTED);
        }
        return restrictedWords
                .problemForFamily(letter.recordId(), whole)
                .or(() -> safeContactChecks.standsInTheWay(letter.recordId(), letter.planned()));
    }

    private boolean isUnsafe(UUID record) {
        return jdbc.sql(UNSAFE_TO_INFORM)
                .param("record", record)
                .query(Boolean.class)
                .single();
    }
}
