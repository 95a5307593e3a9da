package org.breakwater.web.privacy;

import java.util.stream.Stream;
import org.breakwater.web.Screen;
import org.breakwater.web.keeping.CopiedAddress;
import org.breakwater.web.keeping.CopiedAddresses;
import org.breakwater.web.shell.PrivacyDetails;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class PrivacyController implements CopiedAddresses {

    private final PrivacyDetails details;

    PrivacyController(PrivacyDetails details) {
        this.details = details;
    }

    @GetMapping("/privacy")
    Screen privacy() {
        return new PrivacyPage(details);
    }

    @Override
    public Stream<CopiedAddress> leaves() {
        return Stream.of(new CopiedAddress.Drawn("/privacy", new PrivacyPage(details)));
    }
}
