package org.breakwater.casework.letters;

import java.util.Optional;
import org.breakwater.casework.ReporterIdentityCheck;
import org.breakwater.casework.informationrequests.restrictedwords.RestrictedWords;
import org.breakwater.casework.letters.templates.LetterText;
import org.breakwater.casework.safecontact.checks.SafeContactChecks;
import org.breakwater.casework.safecontact.visitbriefing.ContactRisks;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Why a letter to a child or their family cannot be sent or printed yet. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LetterChecks {

    private static final String WHO_REPORTED =
            "A name, number or address here identifies the person who reported the concern. Remove it before you send";

    private static final String UNSAFE = "The decision says that it is unsafe to inform the family, so this letter"
            + " cannot be sent. If that has changed, record it in a new decision first.";

    private final ContactRisks contactRisks;
    private final ReporterIdentityCheck reporterIdentityCheck;
    private final RestrictedWords restrictedWords;
    private final SafeContactChecks safeContactChecks;

    LetterChecks(
            ContactRisks contactRisks,
            ReporterIdentityCheck reporterIdentityCheck,
            RestrictedWords restrictedWords,
            SafeContactChecks safeContactChecks) {
        this.contactRisks = contactRisks;
        this.reporterIdentityCheck = reporterIdentityCheck;
        this.restrictedWords = restrictedWords;
        this.safeContactChecks = safeContactChecks;
    }

    /** Unsafe to tell the family, fields unfilled, reporter named, words that an agency restricted, safe contact. */
    Optional<String> whyNot(LetterRow letter, LetterForm.Words words) {
        if (contactRisks.isUnsafeToInform(letter.recordId())) {
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
}
