package dev.cofferdam;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The code in the README and in docs compiles as it stands there, and runs. */
class ReadmeTest {
    private static final Pattern JAVA_BLOCK =
            Pattern.compile("^```java\\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    @TempDir
    private Path folder;

    private static final Path HOME = Path.of(System.getProperty("cofferdam.home"));

    /**
     * A block of a page, which shows as the page's name and the block's place in it.
     *
     * @param imports those of the blocks before it, which hold to the end of the page
     */
    private record Block(String place, String imports, String code) {
        @Override
        public String toString() {
            return place;
        }
    }

    private static String readme() throws IOException {
        return Files.readString(HOME.resolve("README.md"));
    }

    /** Where the bindings that jextract generated look for it: in the class loader that has them. */
    @BeforeAll
    static void loadWhatTheBindingsAreOf() {
        System.load(Path.of(System.getProperty("cofferdam.test.fixtures"), "libfixture-bindable.so")
                .toString());
    }

    static Stream<Block> javaBlocks() throws IOException {
        List<Block> blocks = new ArrayList<>(blocksOf(HOME.resolve("README.md")));
        try (DirectoryStream<Path> pages = Files.newDirectoryStream(HOME.resolve("docs"), "*.md")) {
            for (Path page : pages) {
                blocks.addAll(blocksOf(page));
            }
        }
        return blocks.stream();
    }

    private static List<Block> blocksOf(Path page) throws IOException {
        List<Block> blocks = new ArrayList<>();
        Matcher matcher = JAVA_BLOCK.matcher(Files.readString(page));
        String imports = "";
        while (matcher.find()) {
            String code = matcher.group(1);
            blocks.add(new Block(page.getFileName() + ", block " + (blocks.size() + 1), imports, code));
            imports += code.lines().filter(ReadmeTest::isImport).collect(Collectors.joining("\n", "", "\n"));
        }
        return blocks;
    }

    @Test
    void shouldShowBothWaysInJava() throws IOException {
        assertThat(blocksOf(HOME.resolve("README.md"))).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void shouldFitOnAScreenAndAHalf() throws IOException {
        assertThat(readme().lines().count()).isLessThanOrEqualTo(100);
    }

    @ParameterizedTest
    @MethodSource("javaBlocks")
    void shouldHaveCodeThatCompilesAndRuns(Block block) throws Exception {
        Path source = folder.resolve("Example.java");
        Files.writeString(source, inAProgram(block));

        assertThat(compile(source)).isEmpty();
        assertThat(outputOf("Example").lines()).containsAll(promisedOutput(block.code()));
    }

    private String outputOf(String program) throws Exception {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        PrintStream before = System.out;
        System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            loader.loadClass(program).getMethod("run").invoke(null);
        } finally {
            System.setOut(before);
        }
        return output.toString(StandardCharsets.UTF_8);
    }

    /** The comments behind the statements that print. */
    private static List<String> promisedOutput(String block) {
        return block.lines()
                .filter(line -> line.contains("System.out.println(") && line.contains("//"))
                .map(line -> line.substring(line.indexOf("//") + 2).strip())
                .toList();
    }

    private static boolean isImport(String line) {
        return line.startsWith("import ");
    }

    /** Imports first; what follows is the body of a method. */
    private static String inAProgram(Block block) {
        StringBuilder imports = new StringBuilder(block.imports());
        StringBuilder body = new StringBuilder();
        block.code()
                .lines()
                .forEach(line -> (isImport(line) ? imports : body).append(line).append('\n'));
        return imports + "public class Example { public static void run() throws Throwable {\n" + body + "}}\n";
    }

    /** What the compiler has to say; nothing if all is well. */
    private static String compile(Path source) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            List<String> options = List.of(
                    "-Xlint:all,-restricted,-classfile,-path",
                    "-proc:none",
                    "-d",
                    source.getParent().toString(),
                    "-cp",
                    System.getProperty("java.class.path"));
            boolean compiled = compiler.getTask(
                            complaints, files, null, options, null, files.getJavaFileObjects(source))
                    .call();
            return compiled ? complaints.toString() : "does not compile: " + complaints;
        }
    }
}
