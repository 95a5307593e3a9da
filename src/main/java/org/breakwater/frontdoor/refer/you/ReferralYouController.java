package org.breakwater.frontdoor.refer.you;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.breakwater.access.Actor;
import org.breakwater.access.ForEveryone;
import org.breakwater.access.accounts.AccountAddresses;
import org.breakwater.access.proving.VisitorBrowser;
import org.breakwater.frontdoor.refer.ReferralEditing;
import org.breakwater.frontdoor.refer.prove.AddressProof;
import org.breakwater.frontdoor.refer.prove.DraftOwners;
import org.breakwater.frontdoor.refer.who.Colleagues;
import org.breakwater.frontdoor.refer.writing.ReferralTask;
import org.breakwater.frontdoor.refer.you.ReferrerDetailsForm.KnownReferrer;
import org.breakwater.frontdoor.report.ReportReaders;
import org.breakwater.library.Library;
import org.breakwater.library.PublishedText;
import org.breakwater.library.texts.TextVersionRow;
import org.breakwater.partnership.CallerKind;
import org.breakwater.time.Calendars;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.InputParser;
import org.breakwater.web.forms.Problem;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The referrer, what was tried, and the level of need as they see it. */
@Controller
@ForEveryone
@RequestMapping("/refer/you")
class ReferralYouController {

    private static final String THRESHOLDS = "procedures/threshold-document";

    private final ReferralEditing referralEditing;
    private final Colleagues colleagues;
    private final DraftOwners owners;
    private final ReportReaders readers;
    private final Library library;
    private final AccountAddresses addresses;
    private final Clock clock;

    ReferralYouController(
            ReferralEditing referralEditing,
            Colleagues colleagues,
            DraftOwners owners,
            ReportReaders readers,
            Library library,
            AccountAddresses addresses,
            Clock clock) {
        this.referralEditing = referralEditing;
        this.colleagues = colleagues;
        this.owners = owners;
        this.readers = readers;
        this.library = library;
        this.addresses = addresses;
        this.clock = clock;
    }

    @GetMapping("/level-of-need")
    Screen level(VisitorBrowser browser) {
        return referralEditing.show(browser, draft -> page(LevelOfNeedForm.of(draft.told()), List.of()));
    }

    @PostMapping("/level-of-need")
    Screen level(LevelOfNeedForm form, VisitorBrowser browser) {
        return referralEditing.keep(
                browser,
                ReferralTask.LEVEL,
                form.check(today(), read(form)),
                LevelOfNeedForm.Answers::keep,
                problems -> page(form, problems));
    }

    @GetMapping("/referrer-details")
    Screen details(VisitorBrowser browser, Actor who) {
        var known = signedIn(who);
        return referralEditing.show(
                browser,
                draft -> new ReferrerDetailsPage(
                        ReferrerDetailsForm.of(draft.told(), writes(known, draft.proof())), List.of()));
    }

    /** The account of a person who is signed in: its address, and their name. */
    private Optional<Map.Entry<String, KnownReferrer>> signedIn(Actor who) {
        return who instanceof Actor.Person person
                ? addresses
                        .of(person, person.accountId())
                        .map(email -> Map.entry(email, new KnownReferrer(person.name(), "")))
                : Optional.empty();
    }

    /** Someone who is signed in may write for another address: then their name is not proposed. */
    private Optional<KnownReferrer> writes(Optional<Map.Entry<String, KnownReferrer>> known, AddressProof proof) {
        return proof.shared()
                ? colleagues.of(owners.of(proof)).map(one -> new KnownReferrer(one.name(), one.role()))
                : known.filter(one -> one.getKey().equalsIgnoreCase(proof.email()))
                        .map(Map.Entry::getValue);
    }

    @PostMapping("/referrer-details")
    Screen details(ReferrerDetailsForm form, VisitorBrowser browser) {
        return referralEditing.keep(
                browser,
                ReferralTask.YOU,
                form.check(),
                ReferrerDetailsForm.Answers::keep,
                problems -> new ReferrerDetailsPage(form, problems));
    }

    private LevelOfNeedPage page(LevelOfNeedForm form, List<Problem> problems) {
        return new LevelOfNeedPage(form, problems, now(), readers.now(CallerKind.PROFESSIONAL));
    }

    private Optional<PublishedText> now() {
        return library.now().find(THRESHOLDS);
    }

    /** The version shown beside the question when the page was built, although a later one may be in force by now. */
    private Optional<TextVersionRow> read(LevelOfNeedForm form) {
        return InputParser.id(form.version())
                .flatMap(library::version)
                .filter(row -> row.path().equals(THRESHOLDS));
    }

    private LocalDate today() {
        return clock.instant().atZone(Calendars.LONDON).toLocalDate();
    }
}
