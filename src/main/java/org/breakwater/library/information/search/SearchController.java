package org.breakwater.library.information.search;

import java.util.List;
import java.util.stream.Stream;
import org.breakwater.access.ChangesNothing;
import org.breakwater.access.ForEveryone;
import org.breakwater.partnership.Profile;
import org.breakwater.web.Screen;
import org.breakwater.web.forms.Checked;
import org.breakwater.web.forms.Problem;
import org.breakwater.web.keeping.CopiedAddress;
import org.breakwater.web.keeping.CopiedAddresses;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

@Controller
@ForEveryone
@RequestMapping("/information/search")
class SearchController implements CopiedAddresses {

    private final TextSearch search;
    private final Profile profile;

    SearchController(TextSearch search, Profile profile) {
        this.search = search;
        this.profile = profile;
    }

    @GetMapping
    Screen ask() {
        return nothing(SearchForm.EMPTY, List.of());
    }

    @PostMapping
    @ChangesNothing
    Screen search(SearchForm form) {
        return switch (form.check()) {
            case Checked.Bad<SearchForm>(var problems) -> nothing(form, problems);
            case Checked.Good<SearchForm>(var asked) -> {
                var found = search.find(asked.words(), asked.audience());
                yield new SearchPage(
                        asked,
                        List.of(),
                        true,
                        found.instead(),
                        found.texts(),
                        found.crisis(),
                        found.young(),
                        found.listens(),
                        profile.audiences());
            }
        };
    }

    @Override
    public Stream<CopiedAddress> leaves() {
        return Stream.of(new CopiedAddress.Closed(
                "/information/search",
                "You cannot search at the moment",
                "Find the page in the list of all information."));
    }

    private SearchPage nothing(SearchForm form, List<Problem> problems) {
        return new SearchPage(form, problems, false, "", List.of(), List.of(), false, List.of(), profile.audiences());
    }
}
