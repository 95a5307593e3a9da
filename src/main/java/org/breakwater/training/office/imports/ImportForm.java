package org.breakwater.training.office.imports;

import java.util.List;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/**
 * The input beside a file.
 *
 * @param givenBy the learning system that it comes from
 * @param organisation the workplace of people whom we do not know
 * @param adds YES if unknown workplaces are added
 */
public record ImportForm(String givenBy, String organisation, List<String> adds) implements Form {

    static final String YES = "YES";
    static final ImportForm EMPTY = new ImportForm("", "", List.of());

    void check(Questions ask) {
        ask.text("givenBy", givenBy, "Enter the learning management system (LMS) the file is from", 200);
        ask.maybe("organisation", organisation, 200);
    }

    CompletionsImport.Strangers strangers() {
        return new CompletionsImport.Strangers(organisation.strip(), adds.contains(YES));
    }
}
