package org.breakwater.web.privacy;

import org.breakwater.web.Screen;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class PrivacyController {

    @GetMapping("/privacy")
    Screen privacy() {
        return new PrivacyPage();
    }
}
