package dev.cofferdam.bench.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import dev.cofferdam.bench.report.Result;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class PicturesTest {
    private static Document parsed(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
    }

    private static HeatMap square(int size) {
        List<String> labels =
                IntStream.range(0, size).mapToObj(Integer::toString).toList();
        double[][] values = new double[size][size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                values[row][column] = row == column ? Double.NaN : 20 + row + column;
            }
        }
        return HeatMap.of("Handoff & <more>", "ns", "cpu", labels, "cpu", labels, values);
    }

    private static CurveChart staircase() {
        Curve curve = new Curve(
                "huge pages",
                List.of(
                        new Curve.Point(4096, 1, 0.9, 1.2),
                        new Curve.Point(1 << 20, 5, 4, 8),
                        new Curve.Point(1 << 28, 150, 140, 900)));
        return new CurveChart(
                "Latency",
                "bytes",
                "ns",
                CurveChart.Scale.SIZES,
                List.of(curve),
                List.of(new CurveChart.Mark(1 << 15, "L1 32 KiB")));
    }

    private static BarChart bars() {
        return new BarChart(
                "Bandwidth",
                "GB/s",
                List.of(new BarChart.Group(
                        "triad",
                        List.of(
                                BarChart.Entry.of("pinned", new Result("a", 40, "GB/s", List.of(35.0, 44.0), 5, "")),
                                BarChart.Entry.missing("remote", "one node")))));
    }

    private static BarChart logarithmicBars() {
        return new BarChart(
                "Recovery",
                "us",
                List.of(
                        new BarChart.Group(
                                "ours",
                                List.of(BarChart.Entry.of("a", new Result("a", 4, "us", List.of(1.0, 9.0), 5, "")))),
                        new BarChart.Group(
                                "theirs",
                                List.of(BarChart.Entry.of(
                                        "b", new Result("b", 400, "us", List.of(400.0, 400.0), 5, ""))))),
                BarChart.Scale.LOGARITHMIC);
    }

    private static CurveChart percentiles() {
        List<Curve> curves = IntStream.range(0, 8)
                .mapToObj(i -> new Curve(
                        "a curve with quite a long name " + i,
                        List.of(
                                new Curve.Point(1 / 0.9, 0.1, 0.1, 0.1),
                                new Curve.Point(2, 0.2, 0.1, 0.3),
                                new Curve.Point(1000, 5000, 4000, 6000))))
                .toList();
        return new CurveChart("Calls", "percentile", "us", CurveChart.Scale.PERCENTILES, curves, List.of());
    }

    private static Timeline timeline() {
        return new Timeline(
                "A hang",
                "us",
                "deadline",
                List.of(
                        new Timeline.Step("replacement", "forked", -900.25, -600),
                        new Timeline.Step("supervisor", "sends <SIGKILL>", 0, 35.25),
                        new Timeline.Step("caller", "has the next result", 35.25, 140)));
    }

    static Stream<String> pictures() {
        return Stream.of(
                square(1).svg(),
                square(2).svg(),
                square(64).svg(),
                staircase().svg(),
                bars().svg(),
                logarithmicBars().svg(),
                percentiles().svg(),
                timeline().svg());
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void shouldBeWellFormedAndDrawInsideItsFrame(String svg) throws Exception {
        Element root = parsed(svg).getDocumentElement();
        double width = Double.parseDouble(root.getAttribute("width"));
        double height = Double.parseDouble(root.getAttribute("height"));
        NodeList rectangles = root.getElementsByTagName("rect");
        for (int i = 0; i < rectangles.getLength(); i++) {
            Element rectangle = (Element) rectangles.item(i);
            assertThat(number(rectangle, "x") + number(rectangle, "width")).isBetween(0.0, width);
            assertThat(number(rectangle, "y") + number(rectangle, "height")).isBetween(0.0, height);
        }
        assertThat(svg).doesNotContain("NaN");
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    @Test
    void shouldColourTheLeastAndTheMostApartAndLeaveUnmeasuredCellsEmpty() throws Exception {
        NodeList rectangles = parsed(square(2).svg()).getElementsByTagName("rect");
        Set<String> colours = new TreeSet<>();
        for (int i = 0; i < rectangles.getLength(); i++) {
            colours.add(((Element) rectangles.item(i)).getAttribute("fill"));
        }
        assertThat(colours).contains("#f0f0f0").hasSizeGreaterThan(3);
        assertThat(square(2).svg()).contains(">21<");
    }

    @Test
    void shouldMarkCachesAndWriteSizesAsPeopleDo() {
        assertThat(staircase().svg()).contains("L1 32 KiB", ">4 KiB<", ">1 MiB<", ">256 MiB<");
    }

    @Test
    void shouldSayWhyABarIsNotThere() {
        assertThat(bars().svg()).contains("not measured: one node", ">40<");
    }

    /** A bar's width in pixels, by its colour: each group has its own. */
    private static double width(String svg, String colour) throws Exception {
        NodeList rectangles = parsed(svg).getElementsByTagName("rect");
        return IntStream.range(0, rectangles.getLength())
                .mapToObj(i -> (Element) rectangles.item(i))
                .filter(rectangle -> rectangle.getAttribute("fill").equals(colour))
                .mapToDouble(rectangle -> number(rectangle, "width"))
                .sum();
    }

    @Test
    void shouldHaveAllGroupsOnOneLogarithmicScale() throws Exception {
        String svg = logarithmicBars().svg();
        double ours = width(svg, Svg.COLOURS.get(0));
        double theirs = width(svg, Svg.COLOURS.get(1));
        assertThat(ours).isPositive().isLessThan(theirs / 5);
        assertThat(width(bars().svg(), Svg.COLOURS.get(0))).isGreaterThan(theirs / 2);
    }

    @Test
    void shouldNamePercentilesAndWrapALongLegend() {
        String svg = percentiles().svg();
        assertThat(svg).contains(">10 %<", ">50 %<", ">99.9 %<", "long name 7");
    }

    @Test
    void shouldNameEachStepWithItsTimes() {
        assertThat(timeline().svg())
                .contains(
                        "deadline",
                        "replacement: forked",
                        "at -600, took 300",
                        "supervisor: sends &lt;SIGKILL&gt;",
                        "at 35, took 35",
                        "at 140, took 105");
    }

    @Test
    void shouldWriteAFileForEachDrawing(@TempDir Path folder) throws IOException {
        Picture.of("one", "", "", bars().svg()).write(folder);
        new Picture("two", "", "", List.of(bars().svg(), staircase().svg())).write(folder);
        assertThat(folder.resolve("one.svg")).content().startsWith("<svg").endsWith("</svg>\n");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("one.svg", "two-1.svg", "two-2.svg");
    }

    @Test
    void shouldPlaceEqualFactorsAtEqualDistancesOnALogarithmicAxis() {
        Axis axis = Axis.logarithmic(1, 100, 1, 0, 200);
        assertThat(axis.place(1)).isZero();
        assertThat(axis.place(10)).isCloseTo(100, offset(1e-9));
        assertThat(axis.decades()).containsExactly(1.0, 2.0, 5.0, 10.0, 20.0, 50.0, 100.0);
    }

    @Test
    void shouldBeginALinearAxisAtNothing() {
        assertThat(Axis.linear(43, 100, 0).ticks()).containsExactly(0.0, 10.0, 20.0, 30.0, 40.0, 50.0);
    }
}
