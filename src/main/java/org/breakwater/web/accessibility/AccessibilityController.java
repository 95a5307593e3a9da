package org.breakwater.web.accessibility;

import java.util.stream.Stream;
import org.breakwater.web.Screen;
import org.breakwater.web.keeping.Leaf;
import org.breakwater.web.keeping.Leaves;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class AccessibilityController implements Leaves {

    @GetMapping("/accessibility")
    Screen statement() {
        return new AccessibilityPage();
    }

    @Override
    public Stream<Leaf> leaves() {
        return Stream.of(new Leaf.Drawn("/accessibility", new AccessibilityPage()));
    }
}
