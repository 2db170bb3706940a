package relevo.bench.deciding;

import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import relevo.bench.story.Story;
import relevo.engagement.decision.Decider;
import relevo.engagement.gate.Judge;
import relevo.playbook.rules.Rules;
import relevo.playbook.rules.ShippedRules;

/** The commands of an engagement, one after the other; an invocation is the whole of it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
public class DecidingBenchmark {
    /** As many as {@link Scene#all} makes; it refuses to begin with another number. */
    static final int COMMANDS = 19;

    private final Rules rules = ShippedRules.named("completion-enablement");
    private final Decider decider = new Decider(rules);
    private final Judge judge = new Judge(rules);
    private final List<Scene> scenes = Scene.all(decider, COMMANDS);

    @Benchmark
    @OperationsPerInvocation(COMMANDS)
    public void decide(Blackhole sink) {
        for (var scene : scenes) {
            sink.consume(decider.decide(scene.before(), scene.order()));
        }
    }

    @Benchmark
    @OperationsPerInvocation(COMMANDS)
    public void decideAndJudge(Blackhole sink) {
        for (var scene : scenes) {
            var after = scene.after(decider.decide(scene.before(), scene.order()));
            sink.consume(judge.all(after, Story.SERVICE, scene.facts()));
        }
    }
}
