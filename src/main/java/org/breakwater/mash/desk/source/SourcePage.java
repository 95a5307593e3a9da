package org.breakwater.mash.desk.source;

import java.util.List;
import java.util.stream.Stream;
import org.breakwater.mash.desk.ContactScreen;
import org.breakwater.mash.desk.Snag;
import org.breakwater.mash.model.ContactRow;
import org.breakwater.mash.model.Source;
import org.breakwater.web.govuk.Choice;

/** Where a contact came from, and another to choose. */
public record SourcePage(ContactRow contact, SourceForm form, Snag snag) implements ContactScreen {

    public String now() {
        return Source.of(contact.source()).map(Source::inWords).orElse("");
    }

    public List<Choice> choices() {
        return Stream.of(Source.values())
                .map(source -> Choice.of(source.name(), source.inWords()))
                .toList();
    }
}
