package org.breakwater.mash;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.breakwater.House;
import org.breakwater.access.ActorTransactions;
import org.breakwater.access.InventedPerson;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.CaseAct;
import org.breakwater.casework.Cases;
import org.breakwater.casework.Rating;
import org.breakwater.casework.chronology.entries.Chronology;
import org.breakwater.casework.chronology.entries.ChronologyRow;
import org.breakwater.casework.family.person.PersonRecords;
import org.breakwater.casework.history.previous.PreviousContacts;
import org.breakwater.casework.presentingissues.TickedIssues;
import org.breakwater.mash.lifecycle.ContactRow;
import org.breakwater.mash.lifecycle.Contacts;
import org.breakwater.mash.screening.ContactIssues;
import org.breakwater.mash.screening.Screening;
import org.breakwater.mash.screening.Screenings;
import org.breakwater.people.People;
import org.breakwater.people.PersonRow;
import org.breakwater.people.ReportedPerson;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** One contact as the desk sees and screens it. */
public abstract class AtTheScreen {

    private static final InventedPerson MAYA = InventedPerson.MAYA;

    protected final House house;
    protected final UUID contact;

    AtTheScreen(House house, UUID contact) {
        this.house = house;
        this.contact = contact;
    }

    public <T> T as(InventedPerson person, Supplier<T> work) {
        return house.getBean(ActorTransactions.class).as(person.asActor(), work);
    }

    public ContactRow now() {
        Supplier<ContactRow> find =
                () -> house.getBean(Contacts.class).find(contact).orElseThrow();
        return TransactionSynchronizationManager.isActualTransactionActive() ? find.get() : as(MAYA, find);
    }

    /** The contact as someone else sees it, in their own transaction. */
    public ContactRow now(InventedPerson person) {
        return as(person, () -> house.getBean(Contacts.class).find(contact).orElseThrow());
    }

    public List<String> chronology() {
        return as(MAYA, () -> house.getBean(Chronology.class).of(contact)).stream()
                .map(ChronologyRow::what)
                .toList();
    }

    public ActResult screen(Rating rating, Screening.Consent consent, String why) {
        return screen(MAYA, screening(rating, consent, why));
    }

    public ActResult screen(InventedPerson by, Rating rating) {
        return screen(by, screening(rating, Screening.Consent.GIVEN, ""));
    }

    /** Screens it without opening the history first. */
    public ActResult screenUnread(Rating rating) {
        return as(MAYA, () -> screened(MAYA, screening(rating, Screening.Consent.GIVEN, "")));
    }

    /** Records the presenting issues of all its children, by code. */
    public void records(String... issues) {
        as(MAYA, () -> {
            var children = house.getBean(People.class).of(contact).stream()
                    .filter(PersonRow::isChild)
                    .map(PersonRow::id)
                    .toList();
            house.getBean(ContactIssues.class)
                    .record(MAYA.asActor(), now(), TickedIssues.told(children, List.of(issues)));
            return new ActResult.Yes();
        });
    }

    private ActResult screen(InventedPerson by, Screening screening) {
        return as(by, () -> {
            house.getBean(PreviousContacts.class).open(by.asActor(), now());
            return screened(by, screening);
        });
    }

    private ActResult screened(InventedPerson by, Screening screening) {
        var seen = now();
        return house.getBean(Screenings.class).screen(by.asActor(), seen, seen.version(), screening);
    }

    static Screening screening(Rating rating, Screening.Consent consent, String why) {
        return new Screening(
                rating,
                "Repeated marks",
                Screening.SafeNow.NOT_KNOWN,
                "Somebody goes there",
                consent,
                why,
                "None",
                new Screening.CouncilSays("", "", "", ""));
    }

    public ActResult add(ReportedPerson person) {
        return as(MAYA, () -> house.getBean(PersonRecords.class).add(MAYA.asActor(), now(), now().version(), person));
    }

    public ActResult reopen() {
        return as(
                MAYA,
                () -> house.getBean(Cases.class)
                        .act(
                                MAYA.asActor(),
                                now(),
                                now().version(),
                                CaseAct.REOPEN,
                                "Reopened",
                                "Look again",
                                () -> {}));
    }
}
