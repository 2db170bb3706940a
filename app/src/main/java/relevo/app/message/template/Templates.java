package relevo.app.message.template;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import relevo.app.audit.Audit;
import relevo.app.database.Reader;
import relevo.app.web.Languages;

/** The templates as they stand, with every version that there was; to be called within a transaction. */
@Component
public class Templates {
    /** On top of the latest version and of no other. */
    private static final String SAVE = """
            insert into mail_templates (kind, language, version, subject, body, changed_at, changed_by)
            select :kind, :language, :version + 1, :subject, :body, :at, :by
             where :version = coalesce(
                       (select max(version) from mail_templates where kind = :kind and language = :language), 0)
                on conflict do nothing
            """;

    private static final String SELECT = """
            select t.*, p.name as changed_by_name
              from mail_templates t left join people p on p.id = t.changed_by
             where kind = :kind and t.language = :language
             order by version desc
            """;

    private final JdbcClient database;
    private final Audit audit;
    private final Clock clock;

    Templates(JdbcClient database, Audit audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** The latest version; Relevo's own where nobody changed it. */
    public Template of(TemplateKind kind, Locale language) {
        return changed(kind, language, " limit 1").stream()
                .findFirst()
                .orElseGet(() -> ShippedTemplates.of(kind, language));
    }

    /** Latest first; the last is Relevo's own. */
    public List<Template> versions(TemplateKind kind, Locale language) {
        return Stream.concat(changed(kind, language, "").stream(), Stream.of(ShippedTemplates.of(kind, language)))
                .toList();
    }

    private List<Template> changed(TemplateKind kind, Locale language, String limit) {
        return database.sql(SELECT + limit)
                .param("kind", kind.name())
                .param("language", language.getLanguage())
                .query((row, number) -> template(kind, language, row))
                .list();
    }

    /** Of each kind, in each language. */
    public List<Template> all() {
        return List.of(TemplateKind.values()).stream()
                .flatMap(kind -> Languages.OFFERED.stream().map(language -> of(kind, language)))
                .toList();
    }

    /** Call it with a template without mistakes. False where somebody was quicker: the version isn't the latest. */
    public boolean save(Template changed, Reader by) {
        var saved = database.sql(SAVE)
                        .param("kind", changed.kind().name())
                        .param("language", changed.language().getLanguage())
                        .param("version", changed.version())
                        .param("subject", changed.subject())
                        .param("body", changed.body())
                        .param("at", Timestamp.from(clock.instant()))
                        .param("by", by.person().orElseThrow())
                        .update()
                == 1;
        if (saved) {
            var subject = "mail-template/" + changed.kind().slug() + "." + changed.language();
            audit.record(by, "MailTemplateChanged", subject, Map.of("version", changed.version() + 1));
        }
        return saved;
    }

    private static Template template(TemplateKind kind, Locale language, ResultSet row) throws SQLException {
        return new Template(
                kind,
                language,
                row.getInt("version"),
                row.getString("subject"),
                row.getString("body"),
                row.getTimestamp("changed_at").toInstant(),
                row.getString("changed_by_name"));
    }
}
