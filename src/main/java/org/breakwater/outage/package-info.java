/**
 * Our pages as plain files, for the day on which this program is down and someone still needs a number. It only reads:
 * each feature names its own pages, and no one depends on this.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "library",
            "library :: rendering",
            "partnership",
            "partnership :: contactpoints",
            "time",
            "web",
            "web :: forms",
            "web :: govuk",
            "web :: keeping",
            "web :: rendering",
            "web :: shell"
        })
package org.breakwater.outage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
