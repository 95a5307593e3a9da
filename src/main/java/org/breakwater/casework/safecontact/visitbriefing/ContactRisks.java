package org.breakwater.casework.safecontact.visitbriefing;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.breakwater.people.People;
import org.breakwater.people.PersonRow;
import org.breakwater.people.parsing.AddressMatch;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a case says against contacting its family where no one has written a safe contact rule: that it would be unsafe
 * to inform them, that asking could increase the risk, and that someone may pose a risk to children.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ContactRisks {

    private final JdbcClient jdbc;
    private final People people;

    ContactRisks(JdbcClient jdbc, People people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /** A current decision for which telling the family would put someone at risk. */
    public boolean isUnsafeToInform(UUID record) {
        return decided(record).unsafe();
    }

    /** Each as a sentence. */
    public List<String> of(UUID record) {
        return about(record, null);
    }

    /** @param person to be contacted, so that someone of concern who lives with them is named as such */
    public List<String> about(UUID record, @Nullable UUID person) {
        var decided = decided(record);
        var all = people.of(record);
        var theirs = all.stream().filter(one -> one.id().equals(person)).findFirst();
        return Stream.of(
                        decided.unsafe()
                                ? Stream.of("The decision says: family not informed, because it would be unsafe.")
                                : Stream.<String>empty(),
                        decided.notSought()
                                ? Stream.of("Consent was not sought, because asking could increase the risk.")
                                : Stream.<String>empty(),
                        all.stream().filter(PersonRow::isOfConcern).map(one -> concern(one, theirs)))
                .flatMap(sentences -> sentences)
                .toList();
    }

    private static String concern(PersonRow one, Optional<PersonRow> theirs) {
        if (theirs.filter(one::equals).isPresent()) {
            return one.called() + " is recorded as a person of concern.";
        }
        return theirs.filter(other -> !other.address().isBlank())
                .filter(other -> AddressMatch.surelySame(one.address(), other.address()))
                .map(other -> "%s, a person of concern, lives at the same address.".formatted(one.called()))
                .orElseGet(() -> one.called() + " is recorded as a person of concern."
                        + " Check whether they live at this address before you visit.");
    }

    private ContactRisksRow decided(UUID record) {
        return jdbc.sql(ContactRisksRow.OF_RECORD)
                .param("record", record)
                .query(ContactRisksRow.class)
                .single();
    }
}
