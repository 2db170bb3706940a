package relevo.app.demo;

import java.util.Arrays;
import java.util.List;

/**
 * What the story's table says of one tenant.
 *
 * @param account the account team's contact with the days since it was confirmed, or ? unknown, - not managed
 * @param end how many days ago the scene ended
 */
record Part(
        String name,
        String customer,
        int seats,
        String region,
        String country,
        String city,
        String zone,
        String language,
        String manager,
        String contact,
        String account,
        List<ServicePart> services,
        Scene scene,
        int end) {
    /** A line of the table, its cells between semicolons. */
    static Part of(String line) {
        var cells = line.split(";", -1);
        return new Part(
                cells[0],
                cells[1].isEmpty() ? cells[0] : cells[1],
                Integer.parseInt(cells[2]),
                cells[3],
                cells[4],
                cells[5],
                cells[6],
                cells[7],
                cells[8],
                cells[9],
                cells[10],
                Arrays.stream(cells[11].split(" ", -1))
                        .filter(cell -> !cell.isEmpty())
                        .map(ServicePart::of)
                        .toList(),
                Scene.valueOf(cells[12]),
                Integer.parseInt(cells[13]));
    }

    /** auroratextil.example */
    String domain() {
        return Plain.of(name).replace(" ", "") + ".example";
    }
}
