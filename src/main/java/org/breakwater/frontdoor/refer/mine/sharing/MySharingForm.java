package org.breakwater.frontdoor.refer.mine.sharing;

import java.util.List;
import java.util.Objects;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;
import org.jspecify.annotations.Nullable;

/** With whom a referral is to be shared as well. */
public record MySharingForm(List<String> with) implements Form {

    static final MySharingForm EMPTY = new MySharingForm(List.of());

    public MySharingForm(@Nullable List<String> with) {
        this.with = List.copyOf(Objects.requireNonNullElse(with, List.of()));
    }

    /** @param offered those who are still to be chosen from */
    Checked<List<ColleagueChoice>> check(List<ColleagueChoice> offered) {
        var ask = new Questions();
        var chosen = offered.stream().filter(one -> with.contains(one.id())).toList();
        ask.must(!chosen.isEmpty(), "with", "Select who to share this referral with");
        return ask.then(() -> chosen);
    }

    @Override
    public String toString() {
        return "MySharingForm[" + with.size() + "]";
    }
}
