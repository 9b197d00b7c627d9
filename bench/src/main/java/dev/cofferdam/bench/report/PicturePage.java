package dev.cofferdam.bench.report;

import dev.cofferdam.bench.picture.Picture;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The parts of a page of a benchmark that draws its own pictures: what it comes to, the pictures, every figure. */
final class PicturePage {
    private PicturePage() {}

    /** In short, and the pictures. */
    static StringBuilder body(StringBuilder page, Report report, List<Picture> pictures) {
        String inShort = report.findings().stream()
                .filter(finding -> finding.outcome().equals("noted"))
                .map(finding -> "<li>" + HtmlPage.escaped(finding.text()))
                .collect(Collectors.joining("\n", "<ul class=\"short\">\n", "\n</ul>\n"));
        page.append(inShort);
        for (Picture picture : pictures) {
            page.append("<h2 id=\"")
                    .append(HtmlPage.escaped(picture.name()))
                    .append("\">")
                    .append(HtmlPage.escaped(picture.title()))
                    .append("</h2>\n<p>")
                    .append(HtmlPage.escaped(picture.caption()))
                    .append("</p>\n<div class=\"maps\">")
                    .append(String.join("\n", picture.drawings()))
                    .append("</div>\n");
        }
        return page;
    }

    /** What else was found, and all results with what is known of each. */
    static String details(Report report) {
        String findings = report.findings().stream()
                .filter(finding -> !finding.outcome().equals("noted"))
                .map(finding -> String.format(
                        "<tr><td>%s<td>%s<td>%s",
                        HtmlPage.escaped(finding.name()),
                        HtmlPage.escaped(finding.outcome()),
                        HtmlPage.escaped(finding.text())))
                .collect(Collectors.joining(
                        "\n", "<h2>Beside others, and what was not measured</h2>\n<table>", "</table>\n"));
        String results = report.results().stream()
                .map(PicturePage::row)
                .collect(Collectors.joining(
                        "\n",
                        "<details><summary>All " + report.results().size() + " figures</summary>\n<table><tr><th>result"
                                + "<th>median<th>unit<th>spread<th>n<th>where<th>memory lay on<th>MHz<th>disturbed by\n",
                        "\n</table></details>\n"));
        return findings + results;
    }

    private static String row(Result result) {
        Conditions known = result.conditions();
        return String.format(
                Locale.ROOT,
                "<tr><td>%s<td>%s<td>%s<td>%s to %s<td>%d<td>%s<td>%s<td>%s<td>%s",
                HtmlPage.escaped(result.name()),
                Report.number(result.value()),
                HtmlPage.escaped(result.unit()),
                Report.number(result.spread().getFirst()),
                Report.number(result.spread().getLast()),
                result.n(),
                HtmlPage.escaped(result.where()),
                known == null ? "" : HtmlPage.escaped(known.memory()),
                known == null || known.megahertz() == null ? "" : Report.number(known.megahertz()),
                known == null ? "" : HtmlPage.escaped(known.disturbances()));
    }
}
