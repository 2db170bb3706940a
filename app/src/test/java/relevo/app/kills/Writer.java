package relevo.app.kills;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Somebody at work who never gives up: what was not answered is asked again under the same id, as the API's page advises,
 * until it is.
 */
final class Writer implements Runnable {
    private final Supplier<Visitor> session;
    private final List<Place> places;
    private final Ledger ledger;
    private final Random random;
    private volatile boolean working = true;

    Writer(Supplier<Visitor> session, List<Place> places, Ledger ledger, long seed) {
        this.session = session;
        this.places = places;
        this.ledger = ledger;
        this.random = new Random(seed);
    }

    /** A service of a tenant that mails can be sent for. */
    record Place(UUID tenant, String service) {}

    /** After the command that it is at. */
    void stop() {
        working = false;
    }

    @Override
    public void run() {
        while (working) {
            var place = places.get(random.nextInt(places.size()));
            var command = UUID.randomUUID();
            if (random.nextInt(6) == 0) {
                untilAnswered(
                        place,
                        command,
                        "",
                        "/services/" + place.service() + "/messages",
                        "{\"kind\":\"account-team\"}");
            } else {
                var text = "Nota " + command;
                untilAnswered(
                        place, command, text, "/notes", "{\"category\":\"ENVIRONMENT\",\"text\":\"" + text + "\"}");
            }
        }
    }

    private void untilAnswered(Place place, UUID command, String text, String path, String json) {
        while (!isAnswered(place, command, text, path, json)) {
            Thread.onSpinWait();
        }
    }

    private boolean isAnswered(Place place, UUID command, String text, String path, String json) {
        try {
            var answer = session.get().post("/tenants/" + place.tenant() + path, command, json);
            if (answer.statusCode() / 100 == 2) {
                ledger.add(new Ledger.Acknowledged(place.tenant(), command, text));
                return true;
            }
            if (answer.statusCode() == 409 || answer.statusCode() == 422) {
                throw new IllegalStateException(path + ": " + answer.body());
            }
        } catch (IOException notAnswered) {
            // the server is away: again
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            working = false;
            return true;
        }
        pause();
        return !working;
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
