package org.breakwater.casework.letters;

import java.util.List;
import java.util.UUID;
import org.breakwater.casework.decisions.ChildAndDecision;
import org.breakwater.casework.letters.templates.LetterField;
import org.breakwater.casework.letters.templates.LetterTemplateRow;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** Which letter, to whom and about which children, as it is typed. */
public record NewLetterForm(String template, String recipient, List<String> children) implements Form {

    static final NewLetterForm EMPTY = new NewLetterForm("", "", List.of());

    Checked<CaseLetters.Begun> check(List<LetterTemplateRow> templates, List<ChildAndDecision> among) {
        var ask = new Questions();
        var chosen = templates.stream()
                .filter(row -> row.templateId().toString().equals(template))
                .findFirst();
        ask.must(chosen.isPresent(), "template", "Select a template");
        var to = ask.text("recipient", recipient, "Enter the name of the person the letter is to", 200);
        List<UUID> about = among.stream()
                .map(one -> one.child().id())
                .filter(id -> children.contains(id.toString()))
                .toList();
        var saysNothingOfThem =
                chosen.filter(row -> !row.audience().mayRead(LetterField.CHILD)).isPresent();
        ask.must(
                saysNothingOfThem || among.isEmpty() || !about.isEmpty(), "children", "Select who the letter is about");
        return ask.then(() -> new CaseLetters.Begun(chosen.orElseThrow(), to, about));
    }

    @Override
    public String toString() {
        return "NewLetterForm[…]";
    }
}
