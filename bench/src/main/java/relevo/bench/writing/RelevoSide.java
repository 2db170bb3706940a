package relevo.bench.writing;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import relevo.app.database.Reader;
import relevo.app.database.Transactions;
import relevo.app.journal.RulesInForce;
import relevo.app.journal.Tenants;
import relevo.bench.Setting;
import relevo.bench.story.Story;

/** Relevo at its work: engagements of one service, from start to closed, each mail sent and answered. */
public final class RelevoSide implements Side {
    private static final String NAME = "relevo";
    private static final int ENGAGEMENTS = 1_200;
    private static final int WARM_UP = 2_400;
    /** A person has several engagements under way, and goes on with another while a mail is out. */
    private static final int AT_ONCE = 8;

    private final Setting setting;
    private final Letterbox letterbox = new Letterbox();
    private final Answered answered = new Answered();
    private final ConfigurableApplicationContext parts;
    private final Tenants tenants;
    private final Company company;

    RelevoSide(Setting setting) throws SQLException {
        this.setting = setting;
        this.parts = Application.started(setting, NAME, letterbox, answered);
        this.tenants = parts.getBean(Tenants.class);
        this.company = Company.hired(parts.getBean(Transactions.class), parts.getBean(JdbcClient.class));
    }

    @Override
    public void warmUp() throws Exception {
        complete(setting.scaled(WARM_UP), 8);
    }

    @Override
    public Result measure(int writers) throws Exception {
        return complete(setting.scaled(writers == 1 ? ENGAGEMENTS / 4 : ENGAGEMENTS), writers);
    }

    /** How many commands an engagement takes, the sender's included. */
    int commandsEach() {
        var steps = new Story(company.managerId(), edition()).steps();
        return steps.size()
                + Math.toIntExact(steps.stream().filter(step -> step.mails()).count());
    }

    private Result complete(int engagements, int writers) throws Exception {
        var works = new ArrayList<Work>();
        for (int writer = 0; writer < writers; writer++) {
            works.add(work(engagements / writers + (writer < engagements % writers ? 1 : 0)));
        }
        setting.postgres().settle();
        long commands = commands();
        long answers = answered.commands();
        var took = Writers.measured(NAME, works);
        long units = took.units() + answered.commands() - answers;
        check(units, commands() - commands);
        return new Result("Relevo, commands", writers, units, took);
    }

    /** Takes the tenants in before the clock runs. */
    private Work work(int engagements) {
        var ready = new LinkedBlockingQueue<Engaged>();
        List<Engaged> own = new ArrayList<>();
        for (int each = 0; each < engagements; each++) {
            var engaged = new Engaged(new Story(company.managerId(), edition()), ready);
            engaged.register(tenants, company);
            answered.expect(engaged);
            own.add(engaged);
        }
        return latencies -> walk(own, ready, latencies);
    }

    private void walk(List<Engaged> own, LinkedBlockingQueue<Engaged> ready, Latencies latencies)
            throws InterruptedException {
        var next = own.iterator();
        for (int begun = 0; begun < AT_ONCE && next.hasNext(); begun++) {
            ready.add(next.next());
        }
        for (int closed = 0; closed < own.size(); ) {
            if (ready.take().step(tenants, company, latencies)) {
                closed++;
                if (next.hasNext()) {
                    ready.add(next.next());
                }
            }
        }
    }

    private void check(long counted, long recorded) {
        if (counted != recorded) {
            throw new IllegalStateException(counted + " commands were counted, " + recorded + " are on record");
        }
        long open = counted("select count(*) from tenant where closed_at is null");
        if (open > 0) {
            throw new IllegalStateException(open + " engagements are not closed");
        }
    }

    private long commands() {
        return counted("select count(*) from command");
    }

    private long counted(String query) {
        return parts.getBean(Transactions.class)
                .reading(
                        Reader.BACKGROUND,
                        () -> parts.getBean(JdbcClient.class)
                                .sql(query)
                                .query((row, number) -> row.getLong(1))
                                .single());
    }

    private relevo.engagement.id.EditionId edition() {
        return parts.getBean(RulesInForce.class).newest();
    }

    @Override
    public void close() {
        parts.close();
        letterbox.close();
    }
}
