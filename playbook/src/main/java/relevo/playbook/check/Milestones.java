package relevo.playbook.check;

import static relevo.playbook.FindingCode.COMPARISON_CONTRADICTS;
import static relevo.playbook.FindingCode.CONDITION_REPEATED;
import static relevo.playbook.FindingCode.NUMBER_CONTRADICTS;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import relevo.playbook.lexicon.Lexicon;

/** Finds sentences that say different things about one milestone: another comparison, another number. */
final class Milestones {
    private final Lexicon lexicon;
    private final Report report;

    Milestones(Lexicon lexicon, Report report) {
        this.lexicon = lexicon;
        this.report = report;
    }

    void check(List<Passage> passages) {
        var claims = new ArrayList<Claim>();
        var repeated = new ArrayList<Claim>();
        var counts = new ArrayList<UserCount>();
        for (var passage : passages) {
            var told = new ArrayList<Sentences.Piece>();
            var before = Optional.<Sentences.Piece>empty();
            for (var sentence : Sentences.sentences(passage.text())) {
                var found = Claim.in(passage, sentence, lexicon);
                found.stream().filter(Claim::percent).forEach(claims::add);
                boolean milestone = found.stream().anyMatch(Claim::percent);
                if (milestone) {
                    before.ifPresent(told::add);
                    told.add(sentence);
                }
                before = milestone ? Optional.empty() : Optional.of(sentence);
                Claim.repeated(found).ifPresent(repeated::add);
            }
            counts.addAll(UserCount.in(passage, told, lexicon));
        }
        var reported = contradictions(claims, repeated);
        users(counts);
        for (var claim : repeated) {
            if (reported.add(claim.passage())) {
                add(CONDITION_REPEATED, claim, claim);
            }
        }
    }

    /** The sentences that give the milestone, and those before them, must name one number of users, or of active users. */
    private void users(List<UserCount> counts) {
        var firsts = new HashMap<String, UserCount>();
        for (var count : counts) {
            var first = firsts.computeIfAbsent(count.word(), _ -> count);
            if (count.users() != first.users()) {
                report.add(
                        NUMBER_CONTRADICTS,
                        count.passage(),
                        count.start(),
                        count.quote(),
                        count.quote(),
                        first.quote(),
                        String.valueOf(first.passage().line()));
            }
        }
    }

    /** Reports each passage once; where one of two sentences repeats its own condition, that one is at fault, else the later. */
    private Set<Passage> contradictions(List<Claim> claims, List<Claim> repeated) {
        var doubtful = new HashSet<Passage>();
        repeated.forEach(claim -> doubtful.add(claim.passage()));
        var reported = new HashSet<Passage>();
        var kept = new ArrayList<Claim>(claims.stream()
                .filter(claim -> !doubtful.contains(claim.passage()))
                .toList());
        claims.stream().filter(claim -> doubtful.contains(claim.passage())).forEach(kept::add);
        var accepted = new ArrayList<Claim>();
        for (var claim : kept) {
            var opposed = accepted.stream().filter(claim::contradicts).findFirst();
            if (opposed.isEmpty()) {
                accepted.add(claim);
            } else if (reported.add(claim.passage())) {
                boolean comparison = claim.turned(opposed.get());
                add(comparison ? COMPARISON_CONTRADICTS : NUMBER_CONTRADICTS, claim, opposed.get());
            }
            if (accepted.size() > 200) {
                break;
            }
        }
        return reported;
    }

    private void add(relevo.playbook.FindingCode code, Claim claim, Claim other) {
        report.add(
                code,
                claim.passage(),
                claim.comparison().start(),
                claim.comparison().quote(),
                claim.quote(),
                other.quote(),
                String.valueOf(other.passage().line()));
    }
}
