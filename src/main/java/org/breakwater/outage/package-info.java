/**
 * Our pages as static files, for when this program is down and someone still needs a number. It only reads: each
 * feature lists its own pages, and nothing depends on this module.
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
