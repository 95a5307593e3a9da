package org.breakwater.pathways.missing.episodes;

import java.time.Instant;
import org.breakwater.pathways.missing.lifecycle.TypedMoment;
import org.breakwater.pathways.missing.records.ChildReturn;
import org.breakwater.pathways.missing.records.ChildReturn.FoundHow;
import org.breakwater.pathways.missing.records.ChildReturn.HarmFound;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Form;
import org.breakwater.web.forms.Questions;

/** How a child was found, as it is typed. */
public record FoundForm(
        String version,
        String foundOn,
        String foundAt,
        String foundHow,
        String foundWhere,
        String foundHarm,
        String words)
        implements Form {

    static final FoundForm EMPTY = new FoundForm("", "", "", "", "", "", "");

    /** @param missingSince when the child was last seen: they may be back before anyone reports them missing */
    Checked<ChildReturn> check(Instant missingSince, Instant now) {
        var ask = new Questions();
        var at = new TypedMoment("found", foundOn, foundAt).past(ask, "the return", now);
        ask.must(
                at.filter(one -> one.isBefore(missingSince)).isEmpty(),
                "foundOn",
                "The return must be after the child was last seen or reported missing");
        var how = ask.maybeOne(foundHow, FoundHow.class).filter(one -> one != FoundHow.DECEASED);
        ask.must(how.isPresent(), "foundHow", "Select how the child was found");
        var where = ask.maybe("foundWhere", foundWhere, 500);
        var harm = ask.one("foundHarm", foundHarm, HarmFound.class, "Select whether harm was found");
        var said = harm.filter(one -> one == HarmFound.YES).isPresent()
                ? ask.text("words", words, "Enter how the child is, what harm was found, and who was told", 5000)
                : ask.maybe("words", words, 5000);
        return ask.then(() -> new ChildReturn(at.orElseThrow(), how.orElseThrow(), where, harm.orElseThrow(), said));
    }

    @Override
    public String toString() {
        return "FoundForm[…]";
    }
}
