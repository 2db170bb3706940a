package relevo.app.usage;

import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import relevo.app.web.Cast;

@SpringBootTest
@AutoConfigureMockMvc
class UsagePageTest {
    private static final String ROWS =
            "Inquilino;Servicio;Fecha;Usuarios activos\nnadie.example;exchange;20/11/2026;5\n";

    @Autowired
    private MockMvc mvc;

    @Test
    void administrators_import_and_nobody_else() throws Exception {
        mvc.perform(get("/usage").with(Cast.as(Cast.ADA)).header("Accept-Language", "es"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Importar lecturas de uso")));
        mvc.perform(get("/usage").with(Cast.as(Cast.INES))).andExpect(status().isForbidden());
        mvc.perform(multipart("/usage/imports")
                        .file(file(ROWS))
                        .with(Cast.as(Cast.INES))
                        .with(csrf()))
                .andExpect(status().isForbidden());
        mvc.perform(multipart("/api/v1/usage-imports")
                        .file(file(ROWS))
                        .with(Cast.as(Cast.INES))
                        .with(csrf()))
                .andExpect(status().isForbidden());
    }

    @Test
    void what_was_wrong_stands_on_the_page_and_in_a_file() throws Exception {
        var sent = mvc.perform(multipart("/usage/imports")
                        .file(file(ROWS))
                        .param("dates", "ISO")
                        .with(Cast.as(Cast.ADA))
                        .with(csrf()))
                .andExpect(redirectedUrlPattern("/imports/*"))
                .andReturn();
        var page = Objects.requireNonNull(sent.getResponse().getRedirectedUrl());
        mvc.perform(get(page).with(Cast.as(Cast.ADA)).header("Accept-Language", "es"))
                .andExpect(content().string(containsString("No se ha guardado nada")))
                .andExpect(content().string(containsString("«20/11/2026» está en el orden día/mes/año.")));
        mvc.perform(get(page + "/flaws.csv").with(Cast.as(Cast.ADA)).header("Accept-Language", "es"))
                .andExpect(content().contentType("text/csv;charset=UTF-8"))
                .andExpect(content().string(containsString("2;3;Fecha;")));
    }

    @Test
    void programs_bring_tenants_in_and_read_what_was_wrong() throws Exception {
        var sent = mvc.perform(multipart("/api/v1/tenant-imports")
                        .file(file("Dominio;Nombre\nsolo.example;Solo\n"))
                        .with(Cast.as(Cast.ADA))
                        .with(csrf())
                        .header("Accept-Language", "es"))
                .andExpect(status().isCreated())
                .andExpect(content().string(containsString("\"state\":\"REFUSED\"")))
                .andReturn();
        var path = Objects.requireNonNull(sent.getResponse().getHeader("Location"));
        mvc.perform(get(path).with(Cast.as(Cast.ADA))).andExpect(status().isOk());
        mvc.perform(get(path.replace("tenant-", "usage-")).with(Cast.as(Cast.ADA)))
                .andExpect(status().isNotFound());
        mvc.perform(get("/api/v1/tenant-imports").with(Cast.as(Cast.INES))).andExpect(status().isForbidden());
    }

    @Test
    void without_a_file_the_form_comes_back_and_says_so() throws Exception {
        var none = new MockMultipartFile("file", "", null, new byte[0]);
        mvc.perform(multipart("/usage/imports")
                        .file(none)
                        .param("dates", "DMY")
                        .param("source", "LYNX 2")
                        .with(Cast.as(Cast.ADA))
                        .with(csrf())
                        .header("Accept-Language", "en"))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Choose a file.")))
                .andExpect(content().string(containsString("LYNX 2")));
    }

    @Test
    void programs_get_the_same_with_places_and_sentences() throws Exception {
        mvc.perform(multipart("/api/v1/usage-imports")
                        .file(file(ROWS))
                        .with(Cast.as(Cast.ADA))
                        .with(csrf())
                        .header("Accept-Language", "en"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.made.state").value("REFUSED"))
                .andExpect(jsonPath("$.made.id").isString())
                .andExpect(jsonPath("$.flaws[0].line").value(2))
                .andExpect(jsonPath("$.flaws[0].code").value("table.flaw.date-dmy"));
    }

    @Test
    void an_order_of_dates_that_there_is_not_is_refused_and_either_case_is_read() throws Exception {
        mvc.perform(multipart("/api/v1/usage-imports")
                        .file(file(ROWS))
                        .param("dates", "mdy")
                        .with(Cast.as(Cast.ADA))
                        .with(csrf())
                        .header("Accept-Language", "en"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("dates"))
                .andExpect(jsonPath("$.errors[0].message").value("“mdy” is none of these: ISO, DMY."));
        mvc.perform(multipart("/api/v1/usage-imports")
                        .file(file(ROWS))
                        .param("dates", "dmy")
                        .with(Cast.as(Cast.ADA))
                        .with(csrf()))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.made.choices.dates").value("DMY"));
    }

    @Test
    void the_examples_and_the_page_of_tenants_are_there() throws Exception {
        mvc.perform(get("/usage/example.csv").with(Cast.as(Cast.ADA)).header("Accept-Language", "en"))
                .andExpect(content().string(containsString("Tenant,Service,As of,Active users,Seats,Source")));
        mvc.perform(get("/tenants/import").with(Cast.as(Cast.ADA)).header("Accept-Language", "en"))
                .andExpect(content().string(containsString("Import customers, tenants and services")));
        mvc.perform(get("/tenants/import/example.csv").with(Cast.as(Cast.ADA)).header("Accept-Language", "es"))
                .andExpect(content().string(containsString("auroratextil.example;Aurora Textil;Grupo Aurora;800")));
    }

    private static MockMultipartFile file(String rows) {
        return new MockMultipartFile("file", "uso.csv", "text/csv", rows.getBytes(StandardCharsets.UTF_8));
    }
}
