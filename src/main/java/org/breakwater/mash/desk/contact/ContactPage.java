package org.breakwater.mash.desk.contact;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.breakwater.access.Role;
import org.breakwater.casework.ClockRow;
import org.breakwater.casework.DecisionRow;
import org.breakwater.casework.MoveRow;
import org.breakwater.documents.FileRow;
import org.breakwater.frontdoor.MessageRow;
import org.breakwater.frontdoor.Referral;
import org.breakwater.frontdoor.ReportRow;
import org.breakwater.frontdoor.SignOffRow;
import org.breakwater.frontdoor.Suspicion;
import org.breakwater.mash.desk.ContactScreen;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.desk.analysis.Reasoned;
import org.breakwater.mash.desk.asks.AgenciesSay;
import org.breakwater.mash.model.AnswerRow;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.KnowFirstRow;
import org.breakwater.mash.model.Move;
import org.breakwater.mash.model.PatternSeen;
import org.breakwater.mash.model.PresenceRow;
import org.breakwater.mash.model.ProtectionRow;
import org.breakwater.mash.model.ScreeningRow;
import org.breakwater.mash.model.Source;
import org.breakwater.mash.model.StrategyRow;
import org.breakwater.people.PersonRow;

/**
 * Everything about one contact that this person may see; who told us is elsewhere.
 *
 * @param whomToCall by telephone, about an alert that no one acknowledges
 */
public record ContactPage(
        ContactRow contact,
        Role role,
        Instant now,
        String whomToCall,
        ReportRow report,
        Optional<Referral> referral,
        Optional<SignOffRow> signOff,
        List<PersonRow> people,
        Known known,
        List<KnowFirstRow> knowFirst,
        AgenciesSay say,
        Reasoned reasoned,
        List<ClockRow> clocks,
        List<ScreeningRow> screenings,
        List<DecisionRow> decisions,
        List<ProtectionRow> protections,
        Optional<AnswerRow> answer,
        List<MessageRow> messages,
        List<FileRow> files,
        List<MoveRow> moves,
        List<PatternSeen> patterns,
        List<PresenceRow> others,
        Snag snag)
        implements ContactScreen {

    /** The loudest thing on the page: what this person can do next, if anything. */
    public Optional<NextStep> next() {
        return NextStep.of(contact, role, !known.isEmpty());
    }

    public String called(DecisionRow decision) {
        return people.stream()
                .filter(person -> person.id().equals(decision.about()))
                .map(PersonRow::called)
                .findFirst()
                .orElse("");
    }

    /** Where it came from, by the code of the census; empty while no one has said. */
    public String source() {
        return Source.of(contact.source()).map(Source::inWords).orElse("");
    }

    /** The social worker whom the last screening found, with the number of the case; empty when there is none. */
    public String allocated() {
        return screenings.stream()
                .filter(row -> !row.allocatedWorker().isBlank())
                .findFirst()
                .map(row -> (row.allocatedWorker() + " " + row.caseNumber()).strip())
                .orElse("");
    }

    public boolean mayDecide() {
        return role != Role.CONTACT_OFFICER;
    }

    public boolean mayScreen() {
        return mayDecide() && contact.allows(new Move.Screen());
    }

    /** One press, while none is called and someone has screened it. */
    public boolean mayCallStrategy() {
        return mayDecide()
                && contact.rating() != null
                && contact.allows(new Move.Note())
                && reasoned.strategies().stream().noneMatch(StrategyRow::isOpen);
    }

    /** Why it may be spam; empty when nothing says so. */
    public String whySuspected() {
        return report.suspicions().stream()
                .flatMap(code -> Suspicion.of(code).stream())
                .map(Suspicion::inWords)
                .collect(Collectors.joining("; "));
    }

    public List<ClockRow> running() {
        return clocks.stream().filter(ClockRow::isRunning).toList();
    }

    public List<ClockRow> ended() {
        return clocks.stream().filter(clock -> !clock.isRunning()).toList();
    }

    @Override
    public String toString() {
        return "ContactPage[" + contact.id() + "]";
    }
}
