package org.breakwater.web.privacy;

import java.util.stream.Stream;
import org.breakwater.web.Screen;
import org.breakwater.web.keeping.Leaf;
import org.breakwater.web.keeping.Leaves;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class PrivacyController implements Leaves {

    @GetMapping("/privacy")
    Screen privacy() {
        return new PrivacyPage();
    }

    @Override
    public Stream<Leaf> leaves() {
        return Stream.of(new Leaf.Drawn("/privacy", new PrivacyPage()));
    }
}
