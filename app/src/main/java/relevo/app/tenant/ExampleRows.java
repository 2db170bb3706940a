package relevo.app.tenant;

import java.util.List;

/** The rows of the example: two tenants of one customer, three services, two contacts. */
final class ExampleRows {
    static final List<List<?>> ROWS = List.of(
            List.of(
                    "auroratextil.example",
                    "Aurora Textil",
                    "Grupo Aurora",
                    800,
                    "EMEA",
                    "ES",
                    "Valencia",
                    "Europe/Madrid",
                    "es",
                    "",
                    "",
                    "Exchange",
                    800,
                    "no",
                    "Marta Soler",
                    "marta.soler@auroratextil.example",
                    "CUSTOMER",
                    "+34 600 000 001",
                    "es",
                    ""),
            List.of(
                    "auroratextil.example",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "",
                    "Teams",
                    750,
                    "no",
                    "Jon Zubieta",
                    "jon.zubieta@cuentas.example",
                    "ACCOUNT_TEAM",
                    "",
                    "es",
                    ""),
            List.of(
                    "auroramoda.example",
                    "Aurora Moda",
                    "Grupo Aurora",
                    150,
                    "EMEA",
                    "PT",
                    "Porto",
                    "Europe/Lisbon",
                    "en",
                    "",
                    "",
                    "Intune",
                    150,
                    "yes",
                    "",
                    "",
                    "",
                    "",
                    "",
                    ""));

    private ExampleRows() {}
}
