package relevo.app.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import relevo.app.CannotStart;

class ServerAddressTest {
    @Test
    void user_and_password_stand_before_the_server_or_behind_it() {
        var login = new Login("jdbc:postgresql://db:6432/relevo", "ana", "p:w@1");
        assertThat(read("postgresql://ana:p%3Aw%401@db:6432/relevo")).isEqualTo(login);
        assertThat(read("jdbc:postgresql://db:6432/relevo?user=ana&password=p%3Aw%401"))
                .isEqualTo(login);
        assertThat(read("postgresql://ana:one+two@db/relevo").password()).isEqualTo("one+two");
        assertThat(read("postgres://ana@db/relevo?sslmode=require"))
                .isEqualTo(new Login("jdbc:postgresql://db/relevo?sslmode=require", "ana", ""));
    }

    @Test
    void the_password_is_never_in_what_is_printed() {
        assertThat(read("postgresql://ana:secret@db/relevo")).asString().doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"db", "mysql://a:b@db/relevo", "postgresql://db", "postgresql://a:b@/relevo", "a b"})
    void what_is_no_address_is_told(String address) {
        assertThat(catchThrowableOfType(CannotStart.class, () -> read(address)).key())
                .isEqualTo("settings.database-url");
    }

    @Test
    void an_address_without_a_user_is_told() {
        assertThat(catchThrowableOfType(CannotStart.class, () -> read("postgresql://db/relevo"))
                        .key())
                .isEqualTo("settings.database-user");
    }

    private static Login read(String address) {
        return ServerAddress.read("RELEVO_DATABASE_URL", address);
    }
}
