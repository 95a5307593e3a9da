package org.breakwater.library.editor.contentchecks;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Whether external links may be checked by requests: only if the operator has enabled it. */
@Component
public class LinkCheckSetting {

    public static final String SETTING = "BREAKWATER_CHECK_LINKS";

    private final boolean on;

    LinkCheckSetting(Environment environment) {
        this.on = environment.getProperty(SETTING, "").strip().equalsIgnoreCase("on");
    }

    public boolean isOn() {
        return on;
    }
}
