package org.breakwater.web.accessibility;

import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class AccessibilityController {

    @GetMapping("/accessibility")
    Screen statement() {
        return new AccessibilityPage();
    }
}
