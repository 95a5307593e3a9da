package org.breakwater.library.editor.contentchecks;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Whether this house may ask other houses if our links still lead there: only when whoever runs it said so. */
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
