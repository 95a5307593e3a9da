package org.breakwater.web.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Files are accepted at the declared addresses and at no others. */
class TakesFilesTest {

    private static boolean takes(String address, String path) {
        TakesFiles feature = () -> address;
        return feature.isAt(path);
    }

    @Test
    void aStarStandsForOneIdInsideTheAddress() {
        assertThat(takes("/a/*/files", "/a/17/files")).isTrue();
        for (var path : new String[] {"/a/17/files/x", "/a/17/18/files", "/a/17", "/a/files", "/b/17/files", "/a/"}) {
            assertThat(takes("/a/*/files", path)).as(path).isFalse();
        }
    }

    @Test
    void aSlashAtTheEndStandsForAnIdBehindItAndAnythingElseForItself() {
        assertThat(takes("/a/", "/a/17")).isTrue();
        assertThat(takes("/a/", "/a/17/18")).isFalse();
        assertThat(takes("/a", "/a")).isTrue();
        assertThat(takes("/a", "/a/17")).isFalse();
    }
}
