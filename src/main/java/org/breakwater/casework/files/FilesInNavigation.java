package org.breakwater.casework.files;

import java.util.Map;
import org.breakwater.access.Actor;
import org.breakwater.casework.Case;
import org.breakwater.casework.screens.navigation.CaseLink;
import org.breakwater.casework.screens.navigation.CaseNavigationPart;
import org.breakwater.documents.Documents;
import org.springframework.stereotype.Component;

/** The number of files that were not removed, in the navigation of a case. */
@Component
class FilesInNavigation implements CaseNavigationPart {

    private final Documents documents;

    FilesInNavigation(Documents documents) {
        this.documents = documents;
    }

    @Override
    public Map<CaseLink.Group, String> counts(Actor.Person who, Case seen) {
        var there = documents.of(seen.id()).stream().filter(file -> !file.removed());
        return Map.of(CaseLink.Group.FILES, String.valueOf(there.count()));
    }
}
