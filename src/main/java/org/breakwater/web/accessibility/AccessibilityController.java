package org.breakwater.web.accessibility;

import java.util.stream.Stream;
import org.breakwater.web.Screen;
import org.breakwater.web.keeping.CopiedAddress;
import org.breakwater.web.keeping.CopiedAddresses;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class AccessibilityController implements CopiedAddresses {

    @GetMapping("/accessibility")
    Screen statement() {
        return new AccessibilityPage();
    }

    @Override
    public Stream<CopiedAddress> leaves() {
        return Stream.of(new CopiedAddress.Drawn("/accessibility", new AccessibilityPage()));
    }
}
