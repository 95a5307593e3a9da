package org.breakwater.casework.informationrequests.agency;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.breakwater.casework.informationrequests.agencyinformation.Response;
import org.breakwater.casework.informationrequests.agencyinformation.Response.Kind;
import org.breakwater.casework.informationrequests.agencyinformation.ResponseRow;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Questions;

/** The forms of one response, on one page. */
public record ResponseForms(ResponseForm form, RefusalForm refusal, EachPersonForm each, EarlierResponseForm earlier) {

    /** Empty ones, or those pre-filled from the current response. */
    public static ResponseForms from(Optional<ResponseRow> standing) {
        return new ResponseForms(
                ResponseForm.from(standing),
                RefusalForm.from(standing),
                EachPersonForm.from(standing),
                EarlierResponseForm.NONE);
    }

    /** Those pre-filled from an earlier response of the agency; the search must be entered again. */
    static ResponseForms startedFrom(ResponseRow earlier) {
        return new ResponseForms(
                ResponseForm.from(Optional.of(earlier)).anew(),
                RefusalForm.from(Optional.of(earlier)),
                EachPersonForm.from(Optional.empty()),
                EarlierResponseForm.from(earlier.id()));
    }

    /** The input, based on the now current response. */
    ResponseForms after(Optional<ResponseRow> standing) {
        return new ResponseForms(form.after(standing), refusal, each, earlier);
    }

    /** A response by the agency's own people: they state what they searched. @param people how many it is about */
    Checked<Response> check(int people) {
        var ask = new Questions();
        var reply = read(ask, people, true);
        return ask.then(reply);
    }

    /**
     * Validates the response with other questions of a page.
     *
     * @param searchedThemselves whether the person who types this has searched, and so must say what
     */
    public Supplier<Response> read(Questions ask, int people, boolean searchedThemselves) {
        var chosen = form.chosen(ask, searchedThemselves);
        var known = chosen.filter(one -> one == Kind.KNOWN).isPresent() ? form.known(ask, earlier.isUsed()) : null;
        var refused =
                refusal.read(ask, chosen.filter(one -> one == Kind.REFUSED).isPresent());
        var all = chosen.map(one -> each.read(ask, one, people)).orElse(List.of());
        var looked = chosen.filter(Kind::holdsSomething).isEmpty() || EachPersonForm.looksFor(all);
        var search = form.search();
        var by = search.by(ask, searchedThemselves && looked);
        var where = search.where(ask, searchedThemselves && (looked || earlier.isUsed()));
        var changed = form.changed(ask);
        var startedFrom = earlier.read(ask);
        return () -> new Response(
                EachPersonForm.strongest(chosen.orElseThrow(), all),
                by,
                where,
                known,
                refused.get(),
                changed,
                form.replaced(),
                all,
                startedFrom);
    }
}
