/**
 * The work of the partnership’s sub groups, one package for each pathway: its steps, who may act, its deadlines with
 * their sources, and its screens. A pathway imports no other.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "access",
            "frontdoor :: whotocall",
            "partnership",
            "partnership :: contactpoints",
            "web",
            "web :: forms",
            "web :: govuk",
            "web :: keeping",
            "web :: shell"
        })
package org.breakwater.pathways;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
