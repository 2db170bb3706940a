package relevo.app.table;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.context.support.StaticMessageSource;

/** A kind of table made for tests: fruit, when it was picked, how many pieces. */
final class FruitTables {
    static final MessageSource TEXTS = texts();

    private FruitTables() {}

    enum Fruit implements Column {
        FRUIT,
        PICKED,
        PIECES;

        @Override
        public String key() {
            return "fruit." + name();
        }

        @Override
        public boolean required() {
            return true;
        }
    }

    record Picked(String fruit, LocalDate on, int pieces) {}

    record Result(Outline outline, List<Picked> good, List<Flaw> flaws) {}

    static Result read(Path file, DateOrder order) throws IOException {
        var good = new ArrayList<Picked>();
        var flaws = new ArrayList<Flaw>();
        var outline = new Tables(TEXTS).read(file, Fruit.class, reader(order, good, flaws));
        flaws.addAll(outline.broken());
        return new Result(outline, good, flaws);
    }

    private static Consumer<Row<Fruit>> reader(DateOrder order, List<Picked> good, List<Flaw> flaws) {
        return row -> {
            var fruit = row.required(Fruit.FRUIT);
            var on = row.date(Fruit.PICKED, order);
            var pieces = row.wholeNumber(Fruit.PIECES);
            if (row.isGood() && on.isPresent() && pieces.isPresent()) {
                good.add(new Picked(fruit, on.get(), pieces.get()));
            }
            flaws.addAll(row.flaws());
        };
    }

    private static MessageSource texts() {
        var own = new StaticMessageSource();
        add(own, Fruit.FRUIT, "Fruta", "Fruit");
        add(own, Fruit.PICKED, "Cogida|fecha de cogida", "Picked|picked on");
        add(own, Fruit.PIECES, "Piezas|número de piezas", "Pieces");
        var shipped = new ResourceBundleMessageSource();
        shipped.setBasenames("texts/table/messages");
        shipped.setDefaultEncoding("UTF-8");
        shipped.setAlwaysUseMessageFormat(true);
        shipped.setParentMessageSource(own);
        return shipped;
    }

    private static void add(StaticMessageSource texts, Fruit column, String spanish, String english) {
        texts.addMessage(column.key(), Locale.of("es"), spanish);
        texts.addMessage(column.key(), Locale.of("en"), english);
    }
}
