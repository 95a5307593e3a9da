package org.breakwater.casework.family.person;

import java.util.Locale;
import org.breakwater.access.Actor;
import org.breakwater.audit.AuditLog;
import org.breakwater.casework.ActResult;
import org.breakwater.casework.Case;
import org.breakwater.casework.CaseAct;
import org.breakwater.casework.Cases;
import org.breakwater.casework.PeopleOfCaseChanged;
import org.breakwater.people.EndedFact;
import org.breakwater.people.People;
import org.breakwater.people.PersonCharacteristics;
import org.breakwater.people.PersonRow;
import org.breakwater.people.ReportedPerson;
import org.breakwater.people.profile.PersonNameRow;
import org.breakwater.people.profile.PersonProfiles;
import org.breakwater.people.profile.ReportedBirth;
import org.breakwater.people.profile.ReportedName;
import org.breakwater.time.PartialDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the desk records about one person. Each fact is an entry in the chronology, as worded on that day. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class PersonRecords {

    private final Cases cases;
    private final PersonProfiles personProfiles;
    private final People people;
    private final ApplicationEventPublisher events;
    private final AuditLog audit;

    PersonRecords(
            Cases cases,
            PersonProfiles personProfiles,
            People people,
            ApplicationEventPublisher events,
            AuditLog audit) {
        this.cases = cases;
        this.people = people;
        this.personProfiles = personProfiles;
        this.events = events;
        this.audit = audit;
    }

    /** A child or an adult who becomes known later is added, never typed over others. */
    public ActResult add(Actor.Person by, Case seen, int version, ReportedPerson person) {
        var adult = person.part() == ReportedPerson.Part.ADULT;
        var act = adult ? CaseAct.NOTE : CaseAct.ADD_CHILD;
        return cases.act(by, seen, version, act, adult ? "Added an adult" : "Added a child", "", () -> {
            people.add(seen.id(), person);
            events.publishEvent(new PeopleOfCaseChanged(seen.id()));
        });
    }

    public ActResult name(Actor.Person by, Case seen, int version, PersonRow whom, ReportedName told) {
        var words = "%s: %s, %s"
                .formatted(whom.called(), told.name(), told.use().inWords().toLowerCase(Locale.UK));
        return note(by, seen, version, "Added a name", words, () -> {
            personProfiles.name(by, whom, told);
            events.publishEvent(new PeopleOfCaseChanged(seen.id()));
        });
    }

    public ActResult endName(
            Actor.Person by, Case seen, int version, PersonRow whom, PersonNameRow name, EndedFact endedFact) {
        if (!name.stands()) {
            return new ActResult.NotNow("Someone has already ended this name. See their reason");
        }
        var words = "%s: %s. %s: %s"
                .formatted(whom.called(), name.name(), endedFact.how().inWords(), endedFact.why());
        return note(by, seen, version, "Ended a name", words, () -> personProfiles.endName(by, name.id(), endedFact));
    }

    public ActResult birth(Actor.Person by, Case seen, int version, PersonRow whom, ReportedBirth told) {
        var when = PartialDate.of(told.on()).map(PartialDate::inWords).orElse("");
        var words = "%s: %s %s".formatted(whom.called(), told.expected() ? "expected" : "born", when);
        return note(by, seen, version, "Recorded a date of birth", words, () -> {
            personProfiles.birth(by, whom, told);
            events.publishEvent(new PeopleOfCaseChanged(seen.id()));
        });
    }

    public ActResult traits(
            Actor.Person by,
            Case seen,
            int version,
            PersonRow whom,
            PersonCharacteristics personCharacteristics,
            String toldBy) {
        var words = whom.called() + ": " + personCharacteristics.inWords();
        return note(
                by,
                seen,
                version,
                "Recorded sex, language, ethnicity or disability",
                words,
                () -> personProfiles.traits(by, whom, personCharacteristics, toldBy));
    }

    private ActResult note(Actor.Person by, Case seen, int version, String what, String words, Runnable work) {
        var actResult = cases.move(by, seen, version, CaseAct.NOTE, what, words);
        if (actResult instanceof ActResult.Yes) {
            audit.record(by.id(), by.roleName(), what.toLowerCase(Locale.ROOT), seen.subject(), "");
            work.run();
        }
        return actResult;
    }
}
