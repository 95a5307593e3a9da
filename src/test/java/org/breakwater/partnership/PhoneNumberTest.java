package org.breakwater.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PhoneNumberTest {

    @Test
    void knowsShortNumbersAndLongOnes() {
        assertThat(dialled("999")).isEqualTo("999");
        assertThat(dialled("101")).isEqualTo("101");
        assertThat(dialled("18000")).isEqualTo("18000");
        assertThat(dialled("0800 1111")).isEqualTo("+448001111");
        assertThat(dialled("0845 606 1212")).isEqualTo("+448456061212");
        assertThat(dialled("+44 1702 215007")).isEqualTo("+441702215007");
        assertThat(dialled(" 01702  215007 ")).isEqualTo("+441702215007");
    }

    @Test
    void refusesWhatCannotRing() {
        for (var wrong :
                List.of("", "x", "01702", "01702 21500", "1", "99999", "01702 215007 ext 3", "tel:999", "٩٩٩")) {
            assertThat(PhoneNumber.of(wrong)).as(wrong).isEmpty();
        }
    }

    private static String dialled(String shown) {
        return PhoneNumber.of(shown).orElseThrow().dialled();
    }
}
