package org.breakwater.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.breakwater.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 4231, section 4: its test cases for HMAC-SHA-256. */
class HmacTest {

    private static final TestDatabase DATABASE = TestDatabase.fresh();

    private static final String HMAC = """
            select encode(database.hmac(decode(repeat(:key, cast(:times as int)), 'hex'),
                decode(repeat(:data, cast(:often as int)), 'hex')), 'hex')""";

    private static String hmac(String key, int times, String data, int often) {
        return DATABASE.asOwner()
                .sql(HMAC)
                .param("key", key)
                .param("times", times)
                .param("data", data)
                .param("often", often)
                .query(String.class)
                .single();
    }

    @ParameterizedTest(name = "test case {0}")
    @CsvSource({
        "1, 0b, 20, 4869205468657265, 1, b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7",
        "3, aa, 20, dd, 50, 773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe",
        "4, 0102030405060708090a0b0c0d0e0f10111213141516171819, 1, cd, 50,"
                + " 82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b",
        "6, aa, 131, 54657374205573696e67204c6172676572205468616e20426c6f636b2d53697a65204b6579202d2048617368204b6579"
                + "204669727374, 1, 60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
    })
    void isWhatTheStandardSays(String number, String key, int times, String data, int often, String hmac) {
        assertThat(hmac(key, times, data, often)).isEqualTo(hmac);
    }

    /** "Jefe" and "what do ya want for nothing?". */
    @ParameterizedTest
    @CsvSource("4a656665, 7768617420646f2079612077616e7420666f72206e6f7468696e673f,"
            + " 5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
    void isWhatTheStandardSaysForAShortKey(String key, String data, String hmac) {
        assertThat(hmac(key, 1, data, 1)).isEqualTo(hmac);
    }
}
