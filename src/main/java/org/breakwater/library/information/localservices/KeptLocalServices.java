package org.breakwater.library.information.localservices;

import java.util.Optional;
import java.util.stream.Stream;
import org.breakwater.library.KeptTextPages;
import org.breakwater.web.keeping.CopiedAddress;
import org.breakwater.web.keeping.CopiedAddresses;
import org.breakwater.web.keeping.KeptPages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The services near here, kept as bytes until a number changes or the day does, and in the outage copy. */
@Component
class KeptLocalServices implements KeptPages, CopiedAddresses {

    static final String PAGE = "/information/local-services";

    private final LocalServices services;
    private final KeptTextPages kept;

    KeptLocalServices(LocalServices services, KeptTextPages kept) {
        this.services = services;
        this.kept = kept;
    }

    @Override
    public @Nullable Kept find(String path, @Nullable String query) {
        return query == null && path.equals(PAGE) ? kept.page(PAGE, () -> Optional.of(services.now())) : null;
    }

    @Override
    public Stream<CopiedAddress> leaves() {
        return Stream.of(new CopiedAddress.Drawn(PAGE, services.now()));
    }
}
