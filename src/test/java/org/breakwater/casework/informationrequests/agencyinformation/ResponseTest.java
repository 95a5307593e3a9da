package org.breakwater.casework.informationrequests.agencyinformation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ResponseTest {

    @Test
    void theDateOfAFactIsReadInWordsAndWhatIsNoDateAsItWasTyped() {
        assertThat(new Response.Fact("3/3/2025", "Officers called").whenInWords())
                .isEqualTo("3 March 2025");
        assertThat(new Response.Fact("spring 2025", "Officers called").whenInWords())
                .isEqualTo("spring 2025");
    }
}
